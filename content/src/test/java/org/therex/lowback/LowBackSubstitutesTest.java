package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.Prescription;
import org.therex.safety.BloodPressure;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.PersonScreening;
import org.therex.safety.Recommendation;
import org.therex.safety.Substitute;

/**
 * What takes the place of the exercises that people who cannot reach the floor, and people with a hip replaced from
 * behind, must leave out as they are: the best of the 33, or none. Each row was judged by hand.
 */
class LowBackSubstitutesTest {

    private static final String FLOOR = """
            prone-hip-extension              | glute-bridge                | works the buttocks and core, on a bed
            superman-alternating             | glute-bridge                | works buttocks, core and back, on a bed
            bird-dog                         | glute-bridge                | core and buttocks, though without the balance
            quadruped-pelvic-tilt            | supine-pelvic-tilt          | the same tilt, lying
            side-plank-bent-knee             | glute-bridge                | core and buttocks, though not the side
            forearm-plank                    | glute-bridge                | core, belly and back, though less hard
            half-kneeling-hip-flexor-stretch | standing-hip-flexor-stretch | the same stretch, standing
            quadruped-ql-stretch             | seated-ql-stretch           | the same stretch, sitting
            foam-roll-glutes                 | none                        | the other massage is of the low back
            prone-press-up                   | lower-trunk-rotation        | stretches the back, though not by arching
            half-kneeling-pelvic-thrust      | standing-trunk-rotation     | core and pelvis move, standing
            legs-up-the-wall                 | supine-hamstring-stretch-strap | stretches the hamstrings, on a bed
            childs-pose                      | lower-trunk-rotation        | stretches the back, on a bed
            seated-spinal-twist              | lower-trunk-rotation        | the same turn, lying, on a bed
            cat-cow                          | lower-trunk-rotation        | mobilises the back, on a bed
            sphinx-pose                      | lower-trunk-rotation        | stretches the back, though not by arching
            """;

    private static final String HIP = """
            lower-trunk-rotation             | standing-trunk-rotation | the same turn with the legs still
            piriformis-stretch-cross-body    | none                    | what stretches this muscle bends and turns the hip
            childs-pose                      | prone-press-up          | stretches belly and back, though the other way
            seated-spinal-twist              | standing-trunk-rotation | the same turn with the legs still
            single-knee-to-chest             | quadruped-ql-stretch    | stretches the low back without the bent hip
            piriformis-stretch-figure-four   | none                    | what stretches this muscle bends and turns the hip
            hip-airplane                     | bird-dog                | hip and balance without turning the hip inwards
            ball-release-low-back            | none                    | the other massage is of the buttocks
            """;

    private static PersonScreening forFinding(Finding finding) {
        return LowBackRules.ruleSet()
                .forPerson(Person.withOnly(finding).toBuilder()
                        .bloodPressure(BloodPressure.of(120, 80))
                        .build());
    }

    private static final PersonScreening NO_FLOOR = forFinding(Finding.present("cannot-reach-floor"));
    private static final PersonScreening NEW_HIP =
            forFinding(Finding.present("hip-replacement-posterior").is(ConditionQualifier.WITHIN_SURGEONS_LIMITS));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = FLOOR)
    void takesThePlaceOfWhatIsDoneOnTheFloor(String exercise, String substitute, String judgement) {
        assertThat(best(NO_FLOOR, exercise)).as(judgement).isEqualTo(substitute);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = HIP)
    void takesThePlaceOfWhatANewHipMustNot(String exercise, String substitute, String judgement) {
        assertThat(best(NEW_HIP, exercise)).as(judgement).isEqualTo(substitute);
    }

    private static String best(PersonScreening screening, String exercise) {
        return substitutes(screening, exercise).stream()
                .findFirst()
                .map(substitute -> substitute.exercise().id().value())
                .orElse("none");
    }

    private static List<Substitute> substitutes(PersonScreening screening, String exercise) {
        return screening.substitutes(
                LowBack.catalog().find(ExerciseId.of(exercise)).orElseThrow(),
                Prescription.empty(),
                LowBack.catalog().exercises());
    }

    @Test
    void theTablesHaveEveryExerciseThatIsHit() {
        assertThat(match(NO_FLOOR)).hasSize(16).containsExactlyInAnyOrderElementsOf(firstColumn(FLOOR));
        assertThat(match(NEW_HIP)).hasSize(8).containsExactlyInAnyOrderElementsOf(firstColumn(HIP));
    }

    private static List<String> match(PersonScreening screening) {
        return LowBack.catalog().exercises().stream()
                .filter(exercise ->
                        screening.screen(exercise, Prescription.empty()).recommendation()
                                != Recommendation.NOTHING_FOUND)
                .map(exercise -> exercise.id().value())
                .toList();
    }

    private static List<String> firstColumn(String table) {
        return table.lines()
                .map(row -> Splitter.on('|').trimResults().splitToList(row).get(0))
                .toList();
    }

    @Test
    void nothingThatTripsARuleIsOffered() {
        for (PersonScreening screening : List.of(NO_FLOOR, NEW_HIP)) {
            List<String> match = match(screening);
            Stream<Substitute> all = LowBack.catalog().exercises().stream()
                    .map(Exercise::id)
                    .flatMap(id -> substitutes(screening, id.value()).stream());
            assertThat(all)
                    .isNotEmpty()
                    .extracting(substitute -> substitute.exercise().id().value())
                    .doesNotContainAnyElementsOf(match);
        }
    }

    /** What is to be watched in every exercise, as in pregnancy, does not take all substitutes away. */
    @Test
    void peopleWhoMustWatchAllTheyDoHaveSubstitutesToo() {
        PersonScreening pregnant = forFinding(Finding.present("pregnancy").weeks(20));

        assertThat(best(pregnant, "prone-hip-extension")).isEqualTo("glute-bridge");
        assertThat(substitutes(pregnant, "prone-hip-extension"))
                .extracting(substitute -> substitute.verdict().recommendation())
                .containsOnly(Recommendation.MONITOR);
    }
}
