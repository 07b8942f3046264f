package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a workload assumes where the tempo states phases, words or nothing. */
class TempoAssumptionsTest {

    private static final Set<Assumption> LOOKED_AT = EnumSet.of(
            Assumption.FAST_PHASE,
            Assumption.SLOW_MOVEMENT,
            Assumption.QUICK_MOVEMENT,
            Assumption.MOVEMENT,
            Assumption.HOLD_BESIDE_TEMPO);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    10 repetitions, tempo 3-1-3-0            | -
                    10 repetitions, tempo 3-1-X-0            | FAST_PHASE
                    10 repetitions                           | MOVEMENT
                    10 repetitions, tempo 3-1-3-0, hold 5 s  | HOLD_BESIDE_TEMPO
                    10 repetitions, hold 5 s                 | MOVEMENT
                    """)
    void onlyWhatWasNotStatedIsAssumed(String dose, String assumption) {
        assertThat(assumptions(Prescription.parse(dose)))
                .isEqualTo(assumption == null ? List.of() : List.of(Assumption.valueOf(assumption)));
    }

    @ParameterizedTest
    @CsvSource({"SLOW, SLOW_MOVEMENT", "QUICK, QUICK_MOVEMENT", "SMOOTH, MOVEMENT"})
    void aTempoInWordsLeavesTheHoldAlone(Tempo.Quality quality, Assumption assumption) {
        Prescription ten = Prescription.parse("10 repetitions").toBuilder()
                .tempo(Tempo.of(quality))
                .build();

        assertThat(assumptions(ten)).containsExactly(assumption);
        assertThat(assumptions(ten.toBuilder().holdSeconds(5).build())).containsExactly(assumption);
    }

    private static List<Assumption> assumptions(Prescription dose) {
        return Workload.of(dose).assumptions().stream()
                .filter(LOOKED_AT::contains)
                .toList();
    }
}
