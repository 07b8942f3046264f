package org.therex.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.prescription.Prescription;

/** A verdict and a match that are restored from their parts. */
class StoredVerdictTest {

    private static final Finding HIP = Finding.present("hip-replacement").on(Side.LEFT);
    private static final BloodPressure HIGH = BloodPressure.of(150, 95);
    private static final ClinicianDecision DECISION =
            new ClinicianDecision(Rules.NEW_HIP.id(), "Dr. Berger", LocalDate.of(2026, 10, 1));
    private static final ExceededLimit BENT =
            ExceededLimit.builder().demand(Demand.HIP_FLEXION).level(3).limit(2).build();
    private static final ExceededLimit HELD = ExceededLimit.builder()
            .demand(Demand.SUSTAINED_ISOMETRIC)
            .level(3)
            .limit(3)
            .build();

    @Test
    void aMatchHasWhatItIsGiven() {
        RuleMatch decided = RuleMatch.of(
                Recommendation.MONITOR,
                Rules.NEW_HIP,
                ImmutableSet.of(HIP),
                null,
                ImmutableSet.of(Side.LEFT),
                ImmutableList.of(BENT),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(ImmutableSet.of(Moves.HAND)),
                DECISION);
        RuleMatch pressure = RuleMatch.of(
                Recommendation.MONITOR,
                Rules.PRESSURE,
                ImmutableSet.of(),
                HIGH,
                ImmutableSet.of(),
                ImmutableList.of(HELD),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                null);

        assertThat(decided.decision()).contains(DECISION);
        assertThat(decided.bloodPressure()).isEmpty();
        assertThat(decided.findings()).containsExactly(HIP);
        assertThat(decided.sides()).containsExactly(Side.LEFT);
        assertThat(decided.reached()).containsExactly(BENT);
        assertThat(decided.remedies()).containsExactly(ImmutableSet.of(Moves.HAND));
        assertThat(pressure.bloodPressure()).contains(HIGH);
        assertThat(pressure.decision()).isEmpty();
        assertThatThrownBy(() -> RuleMatch.of(
                        Recommendation.MONITOR,
                        Rules.NEW_HIP,
                        ImmutableSet.of(HIP),
                        null,
                        ImmutableSet.of(Side.LEFT),
                        ImmutableList.of(BENT),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        null))
                .hasMessage("'recommendation' must be ask-clinician, which follows from the rule and the decision, but"
                        + " was monitor");
    }

    @Test
    void aVerdictHasWhatItIsGiven() {
        Verdict made = Rules.ALL
                .forPerson(Screenings.normal(Finding.present("osteoporosis")))
                .screen(Moves.KNEE_TO_CHEST, Prescription.parse("hold 10 s"));
        Verdict stored = Verdict.of(
                "2026.1",
                Moves.KNEE_TO_CHEST,
                Prescription.parse("hold 10 s"),
                ImmutableList.of(),
                made.affectedSides(),
                Recommendation.ONLY_WITH_MODIFICATIONS,
                Recommendation.ONLY_WITH_MODIFICATIONS,
                made.matches(),
                ImmutableList.of(),
                ImmutableList.of());

        assertThat(stored).isEqualTo(made);
        assertThat(stored.matches()).extracting(RuleMatch::rule).containsExactly(Rules.BONE);
    }
}
