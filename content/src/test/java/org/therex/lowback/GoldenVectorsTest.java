package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.therex.exercise.Exercise;
import org.therex.prescription.Prescription;
import org.therex.safety.BloodPressure;
import org.therex.safety.ConditionQualifier;
import org.therex.safety.Finding;
import org.therex.safety.Person;
import org.therex.safety.PersonScreening;
import org.therex.safety.RuleCategory;
import org.therex.safety.RuleMatch;
import org.therex.safety.RuleSet;

/**
 * The 18 golden vectors of the clinical reference: for a condition, without modifications and at no stated dose, the rules
 * fire for exactly these of the 33 exercises and no others.
 */
class GoldenVectorsTest {

    private static final RuleSet RULES = LowBackRules.ruleSet();
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    /**
     * One vector.
     *
     * @param count how many exercises the reference counts
     * @param rules the rules of this vector, together
     * @param exercises the exercises for which they fire
     * @param others all other rules that fire for this person, for any exercise
     */
    private record Vector(
            Finding finding, RuleCategory kind, int count, String rules, String exercises, String others) {

        @Override
        public String toString() {
            return finding + " -> " + kind.label();
        }
    }

    static Stream<Vector> vectors() {
        Finding hipBehind = Finding.present("hip-replacement-posterior").is(ConditionQualifier.WITHIN_SURGEONS_LIMITS);
        Finding hipFront = Finding.present("hip-replacement-anterior").is(ConditionQualifier.WITHIN_SURGEONS_LIMITS);
        Finding flexion = Finding.present("disc-herniation-radiculopathy")
                .is(ConditionQualifier.FLEXION_PERIPHERALISES)
                .isNot(ConditionQualifier.EXTENSION_PERIPHERALISES);
        Finding late = Finding.present("pregnancy").weeks(20);
        return Stream.of(
                new Vector(
                        Finding.present("osteoporosis"),
                        RuleCategory.PRECAUTION,
                        5,
                        "osteoporosis-no-fracture",
                        "partial-crunch single-knee-to-chest seated-spinal-twist childs-pose cat-cow",
                        ""),
                new Vector(
                        Finding.present("lumbar-stenosis"),
                        RuleCategory.PRECAUTION,
                        4,
                        "lumbar-stenosis-claudication",
                        "superman-alternating cat-cow prone-press-up sphinx-pose",
                        ""),
                new Vector(
                        Finding.present("spondylolysis").is(ConditionQualifier.ACUTE),
                        RuleCategory.RELATIVE_CONTRAINDICATION,
                        7,
                        "spondylolysis-acute",
                        "lower-trunk-rotation superman-alternating standing-trunk-rotation seated-spinal-twist cat-cow"
                                + " prone-press-up sphinx-pose",
                        ""),
                new Vector(
                        flexion,
                        RuleCategory.PRECAUTION,
                        6,
                        "disc-flexion-peripheralises",
                        "partial-crunch single-knee-to-chest supine-hamstring-stretch-strap childs-pose cat-cow"
                                + " legs-up-the-wall",
                        "disc-direction-of-symptoms"),
                new Vector(
                        hipBehind,
                        RuleCategory.RELATIVE_CONTRAINDICATION,
                        8,
                        "hip-replacement-posterior",
                        "lower-trunk-rotation piriformis-stretch-cross-body piriformis-stretch-figure-four"
                                + " single-knee-to-chest seated-spinal-twist childs-pose hip-airplane"
                                + " ball-release-low-back",
                        ""),
                new Vector(
                        hipFront,
                        RuleCategory.PRECAUTION,
                        5,
                        "hip-replacement-anterior-extension",
                        "prone-hip-extension superman-alternating half-kneeling-hip-flexor-stretch"
                                + " half-kneeling-pelvic-thrust standing-hip-flexor-stretch",
                        ""),
                new Vector(
                        Finding.present("kneeling-intolerance"),
                        RuleCategory.PRECAUTION,
                        9,
                        "knee-load",
                        "wall-squat seated-knee-extension quadruped-pelvic-tilt bird-dog"
                                + " half-kneeling-hip-flexor-stretch half-kneeling-pelvic-thrust"
                                + " quadruped-ql-stretch childs-pose cat-cow",
                        ""),
                new Vector(
                        Finding.present("wrist-pain"),
                        RuleCategory.PRECAUTION,
                        6,
                        "wrist-load",
                        "quadruped-pelvic-tilt bird-dog quadruped-ql-stretch cat-cow prone-press-up foam-roll-glutes",
                        ""),
                new Vector(
                        Finding.present("shoulder-impingement"),
                        RuleCategory.PRECAUTION,
                        6,
                        "shoulder-load",
                        "superman-alternating bird-dog side-plank-bent-knee forearm-plank standing-hip-flexor-stretch"
                                + " childs-pose",
                        ""),
                new Vector(
                        Finding.present("pelvic-girdle-pain"),
                        RuleCategory.PRECAUTION,
                        8,
                        "pelvic-girdle-pain",
                        "bent-knee-fallout prone-hip-extension superman-alternating bird-dog"
                                + " half-kneeling-hip-flexor-stretch half-kneeling-pelvic-thrust"
                                + " standing-hip-flexor-stretch hip-airplane",
                        ""),
                new Vector(
                        late,
                        RuleCategory.RELATIVE_CONTRAINDICATION,
                        5,
                        "pregnancy-belly",
                        "prone-hip-extension superman-alternating childs-pose prone-press-up sphinx-pose",
                        "pregnancy-any pregnancy-supine pregnancy-effort pregnancy-balance"),
                new Vector(
                        late,
                        RuleCategory.PRECAUTION,
                        7,
                        "pregnancy-supine pregnancy-effort pregnancy-balance",
                        "wall-squat lower-trunk-rotation side-plank-bent-knee forearm-plank legs-up-the-wall"
                                + " hip-airplane ball-release-low-back",
                        "pregnancy-any pregnancy-belly"),
                new Vector(
                        Finding.present("glaucoma"),
                        RuleCategory.RELATIVE_CONTRAINDICATION,
                        1,
                        "glaucoma-head-down",
                        "childs-pose",
                        "glaucoma-pressure"),
                new Vector(
                        Finding.present("glaucoma"),
                        RuleCategory.PRECAUTION,
                        5,
                        "glaucoma-pressure",
                        "wall-squat side-plank-bent-knee forearm-plank childs-pose legs-up-the-wall",
                        "glaucoma-head-down"),
                new Vector(
                        Finding.present("hypertension").isNot(ConditionQualifier.UNCONTROLLED),
                        RuleCategory.PRECAUTION,
                        3,
                        "hypertension-holds",
                        "wall-squat side-plank-bent-knee forearm-plank",
                        ""),
                new Vector(
                        Finding.present("anticoagulant"),
                        RuleCategory.RELATIVE_CONTRAINDICATION,
                        2,
                        "bleeding-tissue-pressure",
                        "foam-roll-glutes ball-release-low-back",
                        "bleeding-balance"),
                new Vector(
                        Finding.present("bppv"),
                        RuleCategory.PRECAUTION,
                        8,
                        "vertigo",
                        "lower-trunk-rotation bird-dog half-kneeling-hip-flexor-stretch half-kneeling-pelvic-thrust"
                                + " childs-pose cat-cow legs-up-the-wall hip-airplane",
                        ""),
                new Vector(
                        Finding.present("cannot-reach-floor"),
                        RuleCategory.PRECAUTION,
                        16,
                        "cannot-reach-floor",
                        "quadruped-pelvic-tilt prone-hip-extension superman-alternating bird-dog"
                                + " side-plank-bent-knee forearm-plank half-kneeling-hip-flexor-stretch"
                                + " half-kneeling-pelvic-thrust quadruped-ql-stretch seated-spinal-twist childs-pose"
                                + " cat-cow prone-press-up sphinx-pose legs-up-the-wall foam-roll-glutes",
                        ""));
    }

    @Test
    void thereAre18() {
        assertThat(vectors()).hasSize(18);
        assertThat(LowBack.catalog().exercises()).hasSize(33);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theRulesFireForExactlyTheseExercises(Vector vector) {
        SetMultimap<String, String> fired = fired(vector.finding());

        assertThat(WORDS.splitToStream(vector.rules()).flatMap(rule -> fired.get(rule).stream()))
                .containsExactlyInAnyOrderElementsOf(WORDS.splitToList(vector.exercises()))
                .hasSize(vector.count());
        assertThat(fired.keySet())
                .containsExactlyInAnyOrderElementsOf(WORDS.splitToList(vector.rules() + " " + vector.others()));
        assertThat(WORDS.splitToStream(vector.rules()).map(GoldenVectorsTest::kind))
                .containsOnly(vector.kind());
    }

    @ParameterizedTest
    @MethodSource("wholeProgramRules")
    void rulesAboutTheWholeProgramFireForAll(Finding finding, String rule) {
        assertThat(fired(finding).get(rule)).hasSize(33);
    }

    static Stream<Arguments> wholeProgramRules() {
        return Stream.of(
                Arguments.of(Finding.present("pregnancy").weeks(20), "pregnancy-any"),
                Arguments.of(Finding.present("disc-herniation-radiculopathy"), "disc-direction-of-symptoms"));
    }

    /** The second rule of the people with thin blood: what the reference names beside the vector. */
    @Test
    void aFallIsARiskForPeopleWhoBleed() {
        assertThat(fired(Finding.present("anticoagulant")).get("bleeding-balance"))
                .containsExactly("hip-airplane");
    }

    private static RuleCategory kind(String rule) {
        return LowBackRules.ruleSet().rules().stream()
                .filter(other -> other.id().value().equals(rule))
                .findFirst()
                .orElseThrow()
                .category();
    }

    /** Returns the rules that fire for a person with one finding, with the exercises for which they do. */
    private static SetMultimap<String, String> fired(Finding finding) {
        Person person = Person.withOnly(finding).toBuilder()
                .bloodPressure(BloodPressure.of(130, 80))
                .build();
        PersonScreening screening = RULES.forPerson(person);
        ImmutableSetMultimap.Builder<String, String> fired = ImmutableSetMultimap.builder();
        for (Exercise exercise : LowBack.catalog().exercises()) {
            ImmutableList<RuleMatch> matches = screening
                    .screen(exercise, Prescription.empty(), ImmutableSet.of())
                    .matches();
            matches.forEach(
                    match -> fired.put(match.rule().id().value(), exercise.id().value()));
        }
        return fired.build();
    }
}
