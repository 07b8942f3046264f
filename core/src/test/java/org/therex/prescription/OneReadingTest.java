package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No text that is read has two meanings: {@link NaiveDoseReader} finds the parser's reading and no other. */
class OneReadingTest {

    /** The most tokens of a text; the profile nightly has one more. */
    private static final int TOKENS = Integer.getInteger("therex.tokens", 4);

    private final NaiveDoseReader naive;

    OneReadingTest() throws IOException {
        naive = new NaiveDoseReader();
    }

    static Stream<Arguments> tokens() {
        return Stream.of(
                arguments(" ", 60, "3|10|x|sets|of|reps|hold|s|-|,|each side"),
                arguments(" ", 400, "3 sets|x|5 s|hold|rest|rest between sets|between sides|,|each side|10 reps"),
                arguments("", 60, "3|10|,|.|x|-|/| |kg|s|hold"),
                arguments("", 60, "3| 10| x|, |/|-|%|1RM| reps| RIR |@"),
                arguments(" ", 60, "3|10 reps|x|times a day|daily|/day|a week|on|Monday|,|and Friday"),
                arguments(" ", 60, "8|12|RPE|Borg|of 6-20|CR10|RIR|kg|load|/10|3 x 10"),
                arguments(" ", 60, "several|up to|10|x|sets|reps|hold|s|until fatigue|breaths|each phase"),
                arguments(
                        " ",
                        60,
                        "3 x|10|several|until fatigue|5 s|hold|rest between sets|between sets rest|,|3 sets of"),
                arguments(
                        " ", 60, "tempo|3-1-3-0|tempo slow|band red|at|8:30|100 %|pain up to|10 reps|,|every morning"),
                arguments(" ", 60, "every|3|days|s|as needed|twice a day|bouts of|10|reps|x|days a week"),
                arguments(" ", 400, "not within|3 s|after waking|before bed|for|session|hold|10 reps|,|at 8:30|with a"),
                arguments(" ", 60, "10|/|3|reps|x|each|side|both sides|,|-|alternating sides"));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void aTextThatIsReadHasOneReading(String joint, int fewestRead, String tokens) {
        List<String> texts = List.of("");
        int read = 0;
        for (int length = 1; length <= TOKENS; length++) {
            String joined = length == 1 ? "" : joint;
            texts = texts.stream()
                    .flatMap(text -> Splitter.on('|').splitToStream(tokens).map(token -> text + joined + token))
                    .toList();
            for (String text : texts) {
                if (DoseReader.isReadable(text)) {
                    read++;
                    assertThat(naive.read(text)).as(text).containsExactly(clauses(Prescription.parse(text)));
                }
            }
        }
        assertThat(read).isGreaterThan(fewestRead);
    }

    /** Returns the clauses of the canonical form, with sets and repetitions apart. */
    private static Set<String> clauses(Prescription dose) {
        String canonical =
                Ascii.toLowerCase(dose.toString()).replaceFirst("^(\\S+) x ([^ ,]+)", "$1 sets, $2 repetitions");
        return ImmutableSet.copyOf(Splitter.on(", ").split(canonical));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 reps x 3, hold 5 s | 10 repetitions + 3 sets + hold 5 s",
                "3 x 30 s hold | 3 repetitions + hold 30 s or 3 sets + hold 30 s",
                "hold 5 s rest between sets | hold + rest 5 s between sets or hold 5 s + rest between sets",
                "2,5 kg | 2 repetitions + load 5 kg or load 2.5 kg",
                "daily, both sides | both sides together + every day or each side + every day",
                "Borg 8 | Borg 8 of 6-20 or CR10 8",
                "3 sets, 10 sets | ''"
            })
    void theNaiveReaderFindsAllReadings(String text, String readings) {
        List<String> found = naive.read(text).stream()
                .map(reading -> String.join(" + ", ImmutableSortedSet.copyOf(reading)))
                .sorted()
                .toList();
        assertThat(String.join(" or ", found)).isEqualTo(Ascii.toLowerCase(readings));
    }
}
