package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.therex.lowback.LowBackProgram.AT_YOUR_OWN_PACE;
import static org.therex.lowback.LowBackProgram.STABLE_AND_SUPPLE;
import static org.therex.lowback.LowBackProgram.STRETCH_AND_RELAX;
import static org.therex.lowback.LowBackProgram.STRONGER_AT_HOME;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Goal;
import org.therex.prescription.ResolvedPrescription;
import org.therex.program.Item;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;
import org.therex.program.Section;
import org.therex.source.Attributed;
import org.therex.source.Citation;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** Holds each program to its article, written out by hand. */
class LowBackProgramTest {

    @Test
    void fourProgramsAreKnownByTheirIds() {
        assertThat(LowBackProgram.values())
                .extracting(constant -> constant.programId().value())
                .containsExactly("stronger-at-home", "stable-and-supple", "at-your-own-pace", "stretch-and-relax");
    }

    @ParameterizedTest
    @EnumSource
    void aConstantGivesTheSameProgramAtEveryCall(LowBackProgram constant) {
        assertThat(constant.program()).isSameAs(constant.program());
        assertThat(constant.program().id()).isEqualTo(constant.programId());
    }

    @Test
    void strongerAtHomeHasOneExerciseInEachSectionAndOneDoseForAll() {
        assertThat(lines(STRONGER_AT_HOME))
                .containsExactly(
                        "Exercise 1",
                        "article-000/1 wall-squat, Wall Slide Exercise: " + TEN_HELD,
                        "Exercise 2",
                        "article-000/2 seated-knee-extension, Heel Raise Exercise: " + TEN_HELD,
                        "Exercise 3",
                        "article-000/3 glute-bridge, Glute Bridge Exercise: " + TEN_HELD,
                        "Exercise 4",
                        "article-000/4 lower-trunk-rotation, Trunk Rotation Exercise: " + TEN_HELD);
        assertThat(STRONGER_AT_HOME.program().prescription())
                .hasValueSatisfying(dose -> assertThat(dose).hasToString("10 repetitions, hold 5-10 s, 4 times a day"));
    }

    private static final String TEN_HELD = "10 repetitions, hold 5-10 s, 4 times a day"
            + " [repetitions from program, hold from program, frequency from program]";

    @Test
    void stableAndSuppleSteadiesThenStretchesThenRolls() {
        assertThat(lines(STABLE_AND_SUPPLE))
                .containsExactly(
                        "Stability",
                        "article-001/1 core-activation, Core Activation – transversus abdominis and pelvic floor with"
                                + " gluteus maximus: up to 3 sets, repetitions until fatigue or until form loss, hold a"
                                + " few seconds, rest between sets, breathe deep; or rest between bouts, bouts of 1-5,"
                                + " very often through the day [sets from source, repetitions from source, hold from"
                                + " source, rests from source, breathing from source, alternatives from source]",
                        "article-001/2 prone-hip-extension, Stabilization Hip Extension:"
                                + " each side left first [sides from source]",
                        "article-001/3 superman-alternating, Stabilization Superman: " + ALTERNATING,
                        "article-001/4 bird-dog, Bird Dog: " + ALTERNATING,
                        "article-001/5 bent-knee-fallout, Bent Knee Fall Out: " + ALTERNATING,
                        "article-001/6 supine-pelvic-tilt, Pelvic Tilt: note \"Repeat; how often is not said.\""
                                + " [notes from source]",
                        "article-001/7 quadruped-pelvic-tilt, Kneeling Pelvic Tilt: not stated []",
                        "article-001/8 glute-bridge, Glute Bridge: not stated []",
                        "article-001/9 side-plank-bent-knee, Side Plank: hold until fatigue, each side, rest between"
                                + " sides [hold from source, sides from source, rests from source]",
                        "article-001/10 forearm-plank, Front Plank: " + HELD,
                        "article-001/11 partial-crunch, Partial Crunches: not stated []",
                        "Stretches",
                        "article-001/12 piriformis-stretch-cross-body, Piriformis Stretches:"
                                + " hold, each side right first [hold from source, sides from source]",
                        "article-001/13 half-kneeling-hip-flexor-stretch, Kneeling Hip Flexor Stretches:"
                                + " hold, each side [hold from source, sides from source]",
                        "article-001/14 standing-hip-flexor-stretch, Standing Hip Flexor Stretches:"
                                + " hold, each side [hold from source, sides from source]",
                        "article-001/15 quadruped-ql-stretch, Kneeling QL Stretches: " + ALTERNATING,
                        "article-001/16 seated-ql-stretch, Sitting QL Stretch: " + HELD,
                        "Foam rolling",
                        "article-001/17 foam-roll-glutes, Foam Rolling for the Glutes: note \"On one side.\" [notes from source]");
        assertThat(STABLE_AND_SUPPLE.program().prescription()).isEmpty();
    }

    private static final String ALTERNATING = "alternating sides [sides from source]";
    private static final String HELD = "hold [hold from source]";

    @Test
    void theSecondScheduleOfTheActivationComesFromTheArticleToo() {
        Program program = STABLE_AND_SUPPLE.program();

        assertThat(program.resolve().items().get(0).dose().alternatives())
                .extracting(ResolvedPrescription::toString)
                .containsExactly("rest between bouts, bouts of 1-5, very often through the day"
                        + " [rests from source, frequency from source]");
    }

    @Test
    void atYourOwnPaceIsOneListWithThreeEntriesThatHaveNoHeading() {
        assertThat(lines(AT_YOUR_OWN_PACE))
                .containsExactly(
                        "no title",
                        "article-002/1 lower-trunk-rotation, Two Knee Twist: " + ALTERNATING,
                        "article-002/2 standing-trunk-rotation, Torso Twist: " + ALTERNATING,
                        "article-002/3 prone-press-up: hold, note \"The hold has no fixed end; the longer it is, the"
                                + " deeper the stretch.\" [hold from source, notes from source]",
                        "article-002/4 supine-hamstring-stretch-strap, Hamstring Stretches: " + HELD,
                        "article-002/5 wall-squat, Wall Sits: hold as long as possible [hold from source]",
                        "article-002/6 forearm-plank: " + HELD,
                        "article-002/7 bird-dog, Bird Dog Pose: " + HELD,
                        "article-002/8 glute-bridge: " + HELD,
                        "article-002/9 half-kneeling-pelvic-thrust, Pelvic Tilts: each side [sides from source]",
                        "article-002/10 legs-up-the-wall, Legs Up The Wall: hold, note \"Done for repetitions; how"
                                + " many is not said.\" [hold from source, notes from source]");
        assertThat(AT_YOUR_OWN_PACE.program().prescription()).isEmpty();
    }

    @Test
    void stretchAndRelaxIsOneListInWhichMostExercisesHaveTheirOwnSeconds() {
        assertThat(lines(STRETCH_AND_RELAX))
                .containsExactly(
                        "no title",
                        "article-003/1 childs-pose, Child's Pose: hold 20-30 s, breathe deep into side ribs and back"
                                + " [hold from source, breathing from source]",
                        "article-003/2 lower-trunk-rotation, Supine Twist / Lying Rotational Stretch: " + TEN_SECONDS,
                        "article-003/3 seated-spinal-twist, Sitting Rotational Stretch: hold 10 s, each side, breathe"
                                + " out on twist [hold from source, sides from source, breathing from source]",
                        "article-003/4 supine-hamstring-stretch-strap, Hamstring Stretch: not stated []",
                        "article-003/5 single-knee-to-chest, Knee-to-Chest Stretch:"
                                + " hold 5 s, alternating sides [hold from source, sides from source]",
                        "article-003/6 cat-cow, Cat Stretch and Cow Pose: several repetitions, hold 5 s each phase,"
                                + " breathe with movement [repetitions from source, hold from source, breathing from"
                                + " source]",
                        "article-003/7 standing-trunk-rotation, Trunk Rotation Stretch: hold 10 s [hold from source]",
                        "article-003/8 half-kneeling-hip-flexor-stretch, Kneeling Lunge Stretch: " + TEN_SECONDS,
                        "article-003/9 piriformis-stretch-figure-four, Piriformis Stretch:"
                                + " hold at least 10 s, each side [hold from source, sides from source]",
                        "article-003/10 sphinx-pose, Sphinx Pose (Back Extension): hold, note \"Breathe while you stay"
                                + " there.\" [hold from source, notes from source]",
                        "article-003/11 legs-up-the-wall, Legs Up the Wall Pose: not stated []",
                        "article-003/12 hip-airplane, Hip Airplanes: each side [sides from source]",
                        "article-003/13 ball-release-low-back, Self-Massage Stretch: hold 30 counts each spot, several"
                                + " spots, each side, note \"From one spot to the next it is about an inch upwards.\""
                                + " [hold from source, spots from source, sides from source, notes from source]");
        assertThat(STRETCH_AND_RELAX.program().prescription()).isEmpty();
    }

    private static final String TEN_SECONDS = "hold 10 s, each side [hold from source, sides from source]";

    private static List<String> lines(LowBackProgram constant) {
        Program program = constant.program();
        List<String> lines = new ArrayList<>();
        for (Section section : program.sections()) {
            lines.add(section.title().orElse("no title"));
            program.resolve().items().stream()
                    .filter(item -> item.section().equals(section))
                    .forEach(item -> lines.add(line(item)));
        }
        return lines;
    }

    private static String line(ResolvedItem resolved) {
        Item item = resolved.item();
        return item.follows().orElseThrow() + " " + item.exercise()
                + item.name().map(name -> ", " + name).orElse("") + ": " + resolved.dose();
    }

    @Test
    void theOrderAndTheGroupsOfTheFirstTwoSectionsAreSaidInTheirIntroductions() {
        assertThat(STABLE_AND_SUPPLE.program().sections())
                .extracting(section -> section.introduction().orElse("none"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("Begin with exercise 1")
                                .contains("ten"),
                        second -> assertThat(second).contains("hip flexors", "quadratus lumborum"),
                        third -> assertThat(third).isEqualTo("none"));
    }

    @Test
    void purposesAndLevelsAreThoseOfTheArticles() {
        assertThat(STRONGER_AT_HOME.program().goals())
                .containsExactlyInAnyOrder(Goal.FUNCTION, Goal.STRENGTH, Goal.GENERAL_HEALTH, Goal.PREVENTION);
        assertThat(STABLE_AND_SUPPLE.program().goals())
                .containsExactlyInAnyOrder(
                        Goal.STRENGTH, Goal.FLEXIBILITY, Goal.PREVENTION, Goal.PAIN_RELIEF, Goal.FUNCTION);
        assertThat(AT_YOUR_OWN_PACE.program().goals()).containsExactlyInAnyOrder(Goal.PAIN_RELIEF, Goal.GENERAL_HEALTH);
        assertThat(STRETCH_AND_RELAX.program().goals())
                .containsExactlyInAnyOrder(Goal.STRENGTH, Goal.FLEXIBILITY, Goal.RELAXATION, Goal.PREVENTION);
        assertThat(Stream.of(LowBackProgram.values())
                        .map(each -> each.program().purposes().size()))
                .containsExactly(4, 4, 2, 4);
        assertThat(STRONGER_AT_HOME.program().levels())
                .containsExactly(ExperienceLevel.BEGINNER, ExperienceLevel.ADVANCED);
        assertThat(Stream.of(STABLE_AND_SUPPLE, AT_YOUR_OWN_PACE, STRETCH_AND_RELAX))
                .allSatisfy(each -> assertThat(each.program().levels()).isEmpty());
    }

    @Test
    void rulesAreThoseOfTheArticles() {
        assertThat(rules(STRONGER_AT_HOME)).isEmpty();
        assertThat(rules(STABLE_AND_SUPPLE))
                .containsExactly(
                        "stop: Stop when your pain grows.",
                        "continue-only-if: Once your pain has grown, go on only if a professional has advised you.",
                        "continue-only-if: Where you are active in spite of pain, go on only as long as the pain gets"
                                + " no worse.",
                        "referral: If your trouble does not go away, call the clinic.",
                        "disclaimer: Take this as a general guide: what you need may be something else.");
        assertThat(rules(AT_YOUR_OWN_PACE))
                .containsExactly(
                        "stop: Stop at once when an exercise is too hard or strains your back.",
                        "pace: Keep to a pace of your own, and heed what your body tells you.",
                        "pace: Increase little by little.",
                        "pace: Get your form right first; only then add weight or hold for longer.",
                        "pace: Whenever you are unsure, go slowly.");
        assertThat(rules(STRETCH_AND_RELAX))
                .containsExactly(
                        "clearance: If you have an injury, ask a doctor about these stretches before you start.",
                        "disclaimer: The stretches prevent and help; they do not cure.",
                        "disclaimer: This is for learning only, and does not stand in for medical advice.");
    }

    private static List<String> rules(LowBackProgram constant) {
        return constant.program().rules().stream()
                .map(rule -> rule.kind().id() + ": " + rule.text())
                .toList();
    }

    @Test
    void adviceIsThatOfTheArticles() {
        assertThat(advice(STRONGER_AT_HOME)).isEmpty();
        assertThat(advice(STABLE_AND_SUPPLE))
                .containsExactly(
                        "stay-active: Stay active although it hurts, as long as that does not make it worse.",
                        "training: Exercise regularly.",
                        "therapy: Look for therapy.",
                        "therapy: Let these exercises be one part of your care; the others are an assessment, finding"
                                + " the cause, manual therapy and a program of your own.",
                        "day-pattern: You may come back to the first exercise again and again through the day.");
        assertThat(advice(AT_YOUR_OWN_PACE))
                .containsExactly(
                        "training: Make cardio and strength training your base, and add these exercises to it.",
                        "training: In whatever else you do, never overextend yourself.",
                        "day-pattern: Do the exercises repeatedly.",
                        "other: Find out which exercise is the best for you, and put it at the centre.");
        assertThat(advice(STRETCH_AND_RELAX))
                .containsExactly(
                        "stay-active: Stay active.",
                        "posture: Mind your posture at work.",
                        "other: Mind the other things that count for your back as well.");
    }

    private static List<String> advice(LowBackProgram constant) {
        return constant.program().advice().stream()
                .map(piece -> piece.topic().id() + ": " + piece.text())
                .toList();
    }

    @Test
    void claimsAreAsStrongAsTheArticlesMakeThem() {
        assertThat(claims(STRONGER_AT_HOME)).isEmpty();
        assertThat(claims(STABLE_AND_SUPPLE))
                .containsExactly(
                        "ranking, belief: the best single exercise",
                        "outdated, stated: bed rest",
                        "rationale, stated: restored function",
                        "benefit, stated: strength and flexibility",
                        "anatomy, stated: the pelvis");
        assertThat(claims(AT_YOUR_OWN_PACE))
                .containsExactly(
                        "benefit, unsupported: Relief comes almost at once.",
                        "benefit, unsupported: The pain may end.");
        assertThat(claims(STRETCH_AND_RELAX))
                .containsExactly(
                        "cause, stated: pain in the lower back", "rationale, study-uncited: stretching and back pain");
        assertThat(STABLE_AND_SUPPLE.program().claims().get(0).text())
                .contains("core activation", "hip flexor stretch", "together");
        assertThat(STRETCH_AND_RELAX.program().claims().get(0).text())
                .contains("Strain", "back", "hips", "buttocks", "legs", "abdominal");
    }

    private static List<String> claims(LowBackProgram constant) {
        return constant.program().claims().stream()
                .map(claim -> claim.kind().id() + ", " + claim.strength().id() + ": "
                        + claim.subject().orElse(claim.text()))
                .toList();
    }

    @Test
    void whatAProgramSaysIsStatedByItsArticleUnlessItIsOnlyEvident() {
        for (LowBackProgram constant : List.of(STABLE_AND_SUPPLE, AT_YOUR_OWN_PACE, STRETCH_AND_RELAX)) {
            Citation around = new Citation(source(constant).id(), "program");
            assertThat(said(constant.program()))
                    .isNotEmpty()
                    .allSatisfy(fact -> assertThat(fact.attribution().all())
                            .hasSize(1)
                            .isSubsetOf(around, Citation.of("article-001", "1")));
        }
        assertThat(said(STABLE_AND_SUPPLE.program()))
                .filteredOn(fact -> !fact.attribution().statedBy().contains(Citation.of("article-001", "program")))
                .isEqualTo(List.of(
                        STABLE_AND_SUPPLE.program().rules().get(0),
                        STABLE_AND_SUPPLE.program().advice().get(4)));
    }

    private static List<Attributed> said(Program program) {
        return Stream.of(program.rules(), program.advice(), program.claims())
                .<Attributed>flatMap(List::stream)
                .toList();
    }

    @Test
    void sourcesSayWhoseTheyAreAndWhatIsWrongWithThem() {
        assertThat(Stream.of(LowBackProgram.values()).map(LowBackProgramTest::source))
                .extracting(
                        Source::id,
                        source -> source.publisher().orElse("unknown"),
                        source -> source.defects().stream()
                                .map(defect -> defect.kind().id())
                                .toList())
                .containsExactly(
                        tuple(SourceId.of("article-000"), "unknown", List.of("ambiguous", "displaced-step")),
                        tuple(SourceId.of("article-001"), "Inertia Physio+", List.of("misplaced-caption")),
                        tuple(
                                SourceId.of("article-002"),
                                "unknown",
                                List.of("missing-heading", "misleading-reference")),
                        tuple(SourceId.of("article-003"), "Facty Health", List.of("number-gap", "missing-entry")));
        assertThat(source(STABLE_AND_SUPPLE).note())
                .hasValueSatisfying(note -> assertThat(note).contains("credentials", "telephone", "2024-01-19"));
        assertThat(source(STABLE_AND_SUPPLE).date()).isEmpty();
        assertThat(source(STRETCH_AND_RELAX).note())
                .hasValueSatisfying(note -> assertThat(note).contains("credits"));
    }

    private static Source source(LowBackProgram constant) {
        assertThat(constant.program().sources()).hasSize(1);
        return constant.program().sources().get(0);
    }
}
