package org.therex.lowback;

import org.therex.exercise.Goal;
import org.therex.program.Advice;
import org.therex.program.AdviceTopic;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.Rule;
import org.therex.program.RuleKind;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.Source;

/** The program of article 003: a numbered list of stretches, each with its own time or none. */
final class StretchAndRelax {

    private static final Attribution STATED = Articles.program("003");

    static final Program PROGRAM = program();

    private StretchAndRelax() {}

    private static Program program() {
        ProgramBuilder program = Program.builder(
                        LowBackProgram.STRETCH_AND_RELAX.id(), "Stretches that loosen and strengthen the lower back")
                .purpose("Stronger muscles")
                .purpose("Stretched muscles")
                .purpose("Relaxed muscles")
                .purpose("Preventing trouble with the back, and helping with it")
                .goal(Goal.STRENGTH)
                .goal(Goal.FLEXIBILITY)
                .goal(Goal.RELAXATION)
                .goal(Goal.PREVENTION);
        exercises(program);
        rules(program);
        advice(program);
        claims(program);
        return program.source(source()).build();
    }

    private static void exercises(ProgramBuilder program) {
        program.item(
                        LowBack.CHILDS_POSE,
                        item -> item.follows(Articles.entry("003/1")).name("Child's Pose"))
                .item(
                        LowBack.LOWER_TRUNK_ROTATION,
                        item -> item.follows(Articles.entry("003/2")).name("Supine Twist / Lying Rotational Stretch"))
                .item(
                        LowBack.SEATED_SPINAL_TWIST,
                        item -> item.follows(Articles.entry("003/3")).name("Sitting Rotational Stretch"))
                .item(
                        LowBack.SUPINE_HAMSTRING_STRETCH_STRAP,
                        item -> item.follows(Articles.entry("003/4")).name("Hamstring Stretch"))
                .item(
                        LowBack.SINGLE_KNEE_TO_CHEST,
                        item -> item.follows(Articles.entry("003/5")).name("Knee-to-Chest Stretch"))
                .item(
                        LowBack.CAT_COW,
                        item -> item.follows(Articles.entry("003/6")).name("Cat Stretch and Cow Pose"))
                .item(
                        LowBack.STANDING_TRUNK_ROTATION,
                        item -> item.follows(Articles.entry("003/7")).name("Trunk Rotation Stretch"))
                .item(
                        LowBack.HALF_KNEELING_HIP_FLEXOR_STRETCH,
                        item -> item.follows(Articles.entry("003/8")).name("Kneeling Lunge Stretch"))
                .item(
                        LowBack.PIRIFORMIS_STRETCH_FIGURE_FOUR,
                        item -> item.follows(Articles.entry("003/9")).name("Piriformis Stretch"))
                .item(
                        LowBack.SPHINX_POSE,
                        item -> item.follows(Articles.entry("003/10")).name("Sphinx Pose (Back Extension)"))
                .item(
                        LowBack.LEGS_UP_THE_WALL,
                        item -> item.follows(Articles.entry("003/11")).name("Legs Up the Wall Pose"))
                .item(
                        LowBack.HIP_AIRPLANE,
                        item -> item.follows(Articles.entry("003/12")).name("Hip Airplanes"))
                .item(
                        LowBack.BALL_RELEASE_LOW_BACK,
                        item -> item.follows(Articles.entry("003/13")).name("Self-Massage Stretch"));
    }

    private static void rules(ProgramBuilder program) {
        program.rule(Rule.of(
                                RuleKind.CLEARANCE,
                                "If you have an injury, ask a doctor about these stretches before you start.")
                        .by(STATED))
                .rule(Rule.of(RuleKind.DISCLAIMER, "The stretches prevent and help; they do not cure.")
                        .by(STATED))
                .rule(Rule.of(
                                RuleKind.DISCLAIMER,
                                "This is for learning only, and does not stand in for medical advice.")
                        .by(STATED));
    }

    private static void advice(ProgramBuilder program) {
        program.advice(Advice.of(AdviceTopic.STAY_ACTIVE, "Stay active.").by(STATED))
                .advice(Advice.of(AdviceTopic.POSTURE, "Mind your posture at work.")
                        .by(STATED))
                .advice(Advice.of(AdviceTopic.OTHER, "Mind the other things that count for your back as well.")
                        .by(STATED));
    }

    private static void claims(ProgramBuilder program) {
        program.claim(Claim.builder()
                        .kind(ClaimKind.CAUSE)
                        .strength(ClaimStrength.STATED)
                        .text(
                                "Strain brings it on: of the back itself, or of abdominal muscles, legs, buttocks or hips.")
                        .subject("pain in the lower back")
                        .attribution(STATED)
                        .build())
                .claim(Claim.builder()
                        .kind(ClaimKind.RATIONALE)
                        .strength(ClaimStrength.STUDY_UNCITED)
                        .text("Studies are brought up in favour of stretches, with nothing to look them up by.")
                        .subject("stretching and back pain")
                        .attribution(STATED)
                        .build());
    }

    private static Source source() {
        return Source.builder()
                .id(Articles.article("003"))
                .publisher("Facty Health")
                .defect(Defect.builder()
                        .kind(DefectKind.NUMBER_GAP)
                        .text("The only numbers printed are 11, 13 and 14, on the tenth, twelfth and"
                                + " thirteenth entry.")
                        .resolution("We count the entries from 1 to 13 and hold the printed numbers beside that.")
                        .build())
                .defect(Defect.builder()
                        .kind(DefectKind.MISSING_ENTRY)
                        .text("One of the first ten exercises is lost; which one is not known.")
                        .evidence("Nine entries stand before the one with the number 11.")
                        .build())
                .note("A slideshow of a website. Its pictures have credits, which we do not repeat.")
                .build();
    }
}
