package org.therex.lowback;

import org.therex.exercise.Goal;
import org.therex.program.Advice;
import org.therex.program.AdviceTopic;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.Rule;
import org.therex.program.RuleKind;
import org.therex.program.SectionBuilder;
import org.therex.program.TailoringKind;
import org.therex.source.Attribution;
import org.therex.source.Claim;
import org.therex.source.ClaimKind;
import org.therex.source.ClaimStrength;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.Source;

/** The program of article 001: exercises of a clinic, in sections for stability, stretching and rolling. */
final class StableAndSupple {

    private static final Attribution STATED = Articles.program("001");

    static final Program PROGRAM = program();

    private StableAndSupple() {}

    private static Program program() {
        ProgramBuilder program = Program.builder(
                        LowBackProgram.STABLE_AND_SUPPLE.id(), "Physiotherapy exercises for a painful lower back")
                .purpose("More strength")
                .purpose("More flexibility")
                .purpose("A lower risk of getting hurt again")
                .purpose("Relief from pain, lasting or new, by restoring what the body can do")
                .goal(Goal.STRENGTH)
                .goal(Goal.FLEXIBILITY)
                .goal(Goal.PREVENTION)
                .goal(Goal.PAIN_RELIEF)
                .goal(Goal.FUNCTION)
                // It calls itself a general guide, and names a program of one's own as something else.
                .tailoring(tailoring -> tailoring.kind(TailoringKind.GENERIC));
        exercises(program);
        rules(program);
        advice(program);
        claims(program);
        return program.source(source()).build();
    }

    private static void exercises(ProgramBuilder program) {
        program.section("Stability", StableAndSupple::stability)
                .section("Stretches", StableAndSupple::stretches)
                .section(
                        "Foam rolling",
                        section -> section.item(
                                LowBack.FOAM_ROLL_GLUTES,
                                item -> item.follows(Articles.entry("001/17")).name("Foam Rolling for the Glutes")));
    }

    private static void stability(SectionBuilder section) {
        section.introduction("Begin with exercise 1: each of the ten after it refers back to it by its number.")
                .item(
                        LowBack.CORE_ACTIVATION,
                        item -> item.follows(Articles.entry("001/1"))
                                .name("Core Activation – transversus abdominis and pelvic floor with gluteus maximus"))
                .item(
                        LowBack.PRONE_HIP_EXTENSION,
                        item -> item.follows(Articles.entry("001/2")).name("Stabilization Hip Extension"))
                .item(
                        LowBack.SUPERMAN_ALTERNATING,
                        item -> item.follows(Articles.entry("001/3")).name("Stabilization Superman"))
                .item(
                        LowBack.BIRD_DOG,
                        item -> item.follows(Articles.entry("001/4")).name("Bird Dog"))
                .item(
                        LowBack.BENT_KNEE_FALLOUT,
                        item -> item.follows(Articles.entry("001/5")).name("Bent Knee Fall Out"))
                .item(
                        LowBack.SUPINE_PELVIC_TILT,
                        item -> item.follows(Articles.entry("001/6")).name("Pelvic Tilt"))
                .item(
                        LowBack.QUADRUPED_PELVIC_TILT,
                        item -> item.follows(Articles.entry("001/7")).name("Kneeling Pelvic Tilt"))
                .item(
                        LowBack.GLUTE_BRIDGE,
                        item -> item.follows(Articles.entry("001/8")).name("Glute Bridge"))
                .item(
                        LowBack.SIDE_PLANK_BENT_KNEE,
                        item -> item.follows(Articles.entry("001/9")).name("Side Plank"))
                .item(
                        LowBack.FOREARM_PLANK,
                        item -> item.follows(Articles.entry("001/10")).name("Front Plank"))
                .item(
                        LowBack.PARTIAL_CRUNCH,
                        item -> item.follows(Articles.entry("001/11")).name("Partial Crunches"));
    }

    private static void stretches(SectionBuilder section) {
        section.introduction("After the first stretch come two groups: one for the hip flexors, one for"
                        + " the quadratus lumborum (QL).")
                .item(
                        LowBack.PIRIFORMIS_STRETCH_CROSS_BODY,
                        item -> item.follows(Articles.entry("001/12")).name("Piriformis Stretches"))
                .item(
                        LowBack.HALF_KNEELING_HIP_FLEXOR_STRETCH,
                        item -> item.follows(Articles.entry("001/13")).name("Kneeling Hip Flexor Stretches"))
                .item(
                        LowBack.STANDING_HIP_FLEXOR_STRETCH,
                        item -> item.follows(Articles.entry("001/14")).name("Standing Hip Flexor Stretches"))
                .item(
                        LowBack.QUADRUPED_QL_STRETCH,
                        item -> item.follows(Articles.entry("001/15")).name("Kneeling QL Stretches"))
                .item(
                        LowBack.SEATED_QL_STRETCH,
                        item -> item.follows(Articles.entry("001/16")).name("Sitting QL Stretch"));
    }

    private static void rules(ProgramBuilder program) {
        program.rule(Rule.of(RuleKind.STOP, "Stop when your pain grows.").by(Articles.evidentFromProgram("001")))
                .rule(Rule.of(
                                RuleKind.CONTINUE_ONLY_IF,
                                "Once your pain has grown, go on only if a professional has advised you.")
                        .by(STATED))
                .rule(Rule.of(
                                RuleKind.CONTINUE_ONLY_IF,
                                "Where you are active in spite of pain, go on only as long as the pain gets no worse.")
                        .by(STATED))
                .rule(Rule.of(RuleKind.REFERRAL, "If your trouble does not go away, call the clinic.")
                        .by(STATED))
                .rule(Rule.of(RuleKind.DISCLAIMER, "Take this as a general guide: what you need may be something else.")
                        .by(STATED));
    }

    private static void advice(ProgramBuilder program) {
        program.advice(Advice.of(
                                AdviceTopic.STAY_ACTIVE,
                                "Stay active although it hurts, as long as that does not make it worse.")
                        .by(STATED))
                .advice(Advice.of(AdviceTopic.TRAINING, "Exercise regularly.").by(STATED))
                .advice(Advice.of(AdviceTopic.THERAPY, "Look for therapy.").by(STATED))
                .advice(Advice.of(
                                AdviceTopic.THERAPY,
                                "Let these exercises be one part of your care; the others are an"
                                        + " assessment, finding the cause, manual therapy and a program of your own.")
                        .by(STATED))
                .advice(Advice.of(
                                AdviceTopic.DAY_PATTERN,
                                "You may come back to the first exercise again and again through the day.")
                        .by(Articles.by("001/1")));
    }

    private static void claims(ProgramBuilder program) {
        program.claim(Claim.builder()
                        .kind(ClaimKind.RANKING)
                        .strength(ClaimStrength.BELIEF)
                        .text("If one exercise had to be called the best, it would be the core"
                                + " activation, or a hip flexor stretch, or the two together.")
                        .subject("the best single exercise")
                        .attribution(STATED)
                        .build())
                .claim(Claim.builder()
                        .kind(ClaimKind.OUTDATED)
                        .strength(ClaimStrength.STATED)
                        .text("Staying in bed to recover is advice of former times.")
                        .subject("bed rest")
                        .attribution(STATED)
                        .build())
                .claim(Claim.builder()
                        .kind(ClaimKind.RATIONALE)
                        .strength(ClaimStrength.STATED)
                        .text("It relieves pain, be it lasting or new.")
                        .subject("restored function")
                        .attribution(STATED)
                        .build())
                .claim(Claim.builder()
                        .kind(ClaimKind.BENEFIT)
                        .strength(ClaimStrength.STATED)
                        .text("They make it less likely to get hurt again.")
                        .subject("strength and flexibility")
                        .attribution(STATED)
                        .build())
                .claim(Claim.builder()
                        .kind(ClaimKind.ANATOMY)
                        .strength(ClaimStrength.STATED)
                        .text("Around it attach the spine with the sacroiliac joints, ligaments, and"
                                + " muscles of the legs and of the core.")
                        .subject("the pelvis")
                        .attribution(STATED)
                        .build());
    }

    private static Source source() {
        return Source.builder()
                .id(Articles.article("001"))
                .publisher("Inertia Physio+")
                .defect(Defect.builder()
                        .kind(DefectKind.MISPLACED_CAPTION)
                        .text("The picture titles of both hip flexor stretches stand together before the"
                                + " second of them, entry 14.")
                        .resolution("We give each stretch its own.")
                        .build())
                .note("The publisher is a clinic. The article gives its telephone number and"
                        + " names people with their credentials, which we do not repeat. The"
                        + " date 2024-01-19 stands at related articles, not at this one.")
                .build();
    }
}
