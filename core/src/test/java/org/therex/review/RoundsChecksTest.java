package org.therex.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.therex.review.Sample.BASE;
import static org.therex.review.Sample.EASY;
import static org.therex.review.Sample.HARD;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.prescription.Amount;
import org.therex.program.Arrangement;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.SectionBuilder;

/** Supersets and circuits that cannot be done as they stand, and sessions that cannot fit. */
class RoundsChecksTest {

    private static ProgramBuilder section(Consumer<SectionBuilder> content) {
        return Program.builder("p", "P").section("Rounds", content);
    }

    private static ProgramBuilder circuit(String... sets) {
        return section(section -> {
            section.arrangement(Arrangement.CIRCUIT);
            for (int i = 0; i < sets.length; i++) {
                String dose = sets[i];
                section.item(List.of(BASE, EASY, HARD).get(i), item -> item.prescription(dose));
            }
        });
    }

    private static List<String> texts(Stream<Issue> issues, IssueCode code) {
        return issues.filter(issue -> issue.code().equals(code))
                .map(issue -> issue.path() + ": " + issue.message())
                .toList();
    }

    private static List<String> found(ProgramBuilder program, IssueCode code) {
        return texts(Review.standard().check(program.build()).issues().stream(), code);
    }

    @ParameterizedTest
    @CsvSource({"SUPERSET, superset", "CIRCUIT, circuit"})
    void oneItemHasNothingToTakeTurnsWith(Arrangement arrangement, String name) {
        ProgramBuilder program = section(section ->
                section.arrangement(arrangement).prescription("3 x 10").item(BASE));

        assertThat(found(program, ReviewCodes.ROUNDS_OF_ONE))
                .containsExactly("/sections/0/items: 'items' must be at least 2 in a " + name + ", but was base alone");
    }

    @ParameterizedTest
    @EnumSource(
            value = Arrangement.class,
            names = {"ANY_ORDER", "FIXED_ORDER"})
    void oneItemInAnotherOrderIsLetPass(Arrangement arrangement) {
        ProgramBuilder program = section(section ->
                section.arrangement(arrangement).prescription("3 x 10").item(BASE));

        assertThat(found(program, ReviewCodes.ROUNDS_OF_ONE)).isEmpty();
    }

    @Test
    void roundsThatDifferAreFound() {
        assertThat(found(circuit("3 x 10", "2 x 10", "3 x 5"), ReviewCodes.UNEVEN_ROUNDS))
                .containsExactly("/sections/0/items: 'sets' must be the same for all items of a circuit, but was 3 for"
                        + " base, 2 for easy, 3 for hard");
        assertThat(found(circuit("2-3 x 10", "10 repetitions"), ReviewCodes.UNEVEN_ROUNDS))
                .containsExactly("/sections/0/items: 'sets' must be the same for all items of a circuit, but was 2-3"
                        + " for base, 1 for easy");
    }

    @Test
    void roundsThatMayBeEqualAreLetPass() {
        assertThat(found(circuit("3 x 10", "3 x 5"), ReviewCodes.UNEVEN_ROUNDS)).isEmpty();
        assertThat(found(circuit("2-3 x 10", "3-4 x 10"), ReviewCodes.UNEVEN_ROUNDS))
                .isEmpty();
        assertThat(found(circuit("12/10/8 repetitions", "3 x 10"), ReviewCodes.UNEVEN_ROUNDS))
                .isEmpty();
        assertThat(found(circuit("until fatigue x 10", "3 x 10"), ReviewCodes.UNEVEN_ROUNDS))
                .isEmpty();
    }

    @Test
    void setsThatDifferWithoutRoundsAreLetPass() {
        assertThat(found(
                        section(section -> section.item(BASE, item -> item.prescription("3 x 10"))
                                .item(EASY, item -> item.prescription("2 x 10"))),
                        ReviewCodes.UNEVEN_ROUNDS))
                .isEmpty();
    }

    @Test
    void whatWasRefusedMakesNoRoundsDoubtful() {
        ProgramBuilder absent = section(section -> section.arrangement(Arrangement.SUPERSET)
                .prescription("3 x 10")
                .item(BASE)
                .item("gone"));
        ProgramBuilder refused = section(section -> section.arrangement(Arrangement.CIRCUIT)
                .item(BASE, item -> item.prescription("3 x 10"))
                .item(EASY, item -> item.prescription("3x10 BW")));

        assertThat(Review.standard().check(absent).issues())
                .extracting(Issue::code)
                .contains(IssueCode.UNKNOWN_REFERENCE)
                .doesNotContain(ReviewCodes.ROUNDS_OF_ONE);
        assertThat(Review.standard().check(refused).issues())
                .extracting(Issue::code)
                .doesNotContain(ReviewCodes.UNEVEN_ROUNDS);
    }

    @Test
    void aCircuitThatCannotFitIsFound() {
        ProgramBuilder program = section(section -> section.arrangement(Arrangement.CIRCUIT)
                .prescription("3 x 10, rest 300 s between exercises")
                .item(BASE)
                .item(EASY)
                .item(HARD));
        ReviewContext halfAnHour = ReviewContext.builder()
                .resources(it -> it.minutesPerSession(30))
                .build();

        // 8 changes of 300 s and 9 sets of 10 x 2-6 s: 2400 s and 180-540 s.
        assertThat(texts(
                        Review.standard().check(program.build(), halfAnHour).issues().stream(),
                        ReviewCodes.SESSION_TOO_LONG))
                .containsExactly(": 'session' must take at most 30 min, but was 43-49 min");
        // The same in the length that is prescribed, though the time that there is suffices.
        ProgramBuilder stated = program.prescription(
                dose -> dose.sessionLength(Amount.between(Duration.ofMinutes(30), Duration.ofMinutes(40))));
        assertThat(found(stated, ReviewCodes.SESSION_TOO_LONG))
                .containsExactly(": 'session' must fit in its prescribed length, 40 min, but was at least" + " 43 min");
        assertThat(found(
                        program.prescription(dose -> dose.sessionLength(Amount.exactly(Duration.ofMinutes(45)))),
                        ReviewCodes.SESSION_TOO_LONG))
                .isEmpty();
    }

    @Test
    void changesAloneAreComparedWithTheTimeThereIs() {
        ProgramBuilder program = section(section -> section.arrangement(Arrangement.CIRCUIT)
                .prescription("3 sets, rest 300 s between exercises")
                .item(BASE)
                .item(EASY));
        ReviewContext twenty = ReviewContext.builder()
                .resources(it -> it.minutesPerSession(20))
                .build();

        // 5 changes of 300 s; how long a set takes is not known.
        assertThat(texts(
                        Review.standard().check(program.build(), twenty).issues().stream(),
                        ReviewCodes.SESSION_TOO_LONG))
                .containsExactly(": 'session' must take at most 20 min, but was at least 25 min");
    }

    @Test
    void changesAloneCanBeTooLong() {
        ProgramBuilder program = section(section -> section.arrangement(Arrangement.CIRCUIT)
                .prescription("3 sets, rest 300 s between exercises, session 20 min")
                .item(BASE)
                .item(EASY));

        // 5 changes of 300 s; how long a set takes is not known.
        assertThat(found(program, ReviewCodes.SESSION_TOO_LONG))
                .containsExactly(": 'session' must fit in its prescribed length, 20 min, but was at least" + " 25 min");
    }
}
