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

/** The program of article 002: one list without doses, to be built up gradually. */
final class AtYourOwnPace {

    private static final Attribution STATED = Articles.program("002");

    static final Program PROGRAM = program();

    private AtYourOwnPace() {}

    private static Program program() {
        ProgramBuilder program = Program.builder(
                        LowBackProgram.AT_YOUR_OWN_PACE.id(), "Stretching and strengthening a painful lower back")
                .purpose("Less pain, by natural means")
                .purpose("Getting into shape")
                .goal(Goal.PAIN_RELIEF)
                .goal(Goal.GENERAL_HEALTH);
        exercises(program);
        rules(program);
        advice(program);
        claims(program);
        return program.source(source()).build();
    }

    private static void exercises(ProgramBuilder program) {
        program.item(
                        LowBack.LOWER_TRUNK_ROTATION,
                        item -> item.follows(Articles.entry("002/1")).name("Two Knee Twist"))
                .item(
                        LowBack.STANDING_TRUNK_ROTATION,
                        item -> item.follows(Articles.entry("002/2")).name("Torso Twist"))
                .item(LowBack.PRONE_PRESS_UP, item -> item.follows(Articles.entry("002/3")))
                .item(
                        LowBack.SUPINE_HAMSTRING_STRETCH_STRAP,
                        item -> item.follows(Articles.entry("002/4")).name("Hamstring Stretches"))
                .item(
                        LowBack.WALL_SQUAT,
                        item -> item.follows(Articles.entry("002/5")).name("Wall Sits"))
                .item(LowBack.FOREARM_PLANK, item -> item.follows(Articles.entry("002/6")))
                .item(
                        LowBack.BIRD_DOG,
                        item -> item.follows(Articles.entry("002/7")).name("Bird Dog Pose"))
                .item(LowBack.GLUTE_BRIDGE, item -> item.follows(Articles.entry("002/8")))
                .item(
                        LowBack.HALF_KNEELING_PELVIC_THRUST,
                        item -> item.follows(Articles.entry("002/9")).name("Pelvic Tilts"))
                .item(
                        LowBack.LEGS_UP_THE_WALL,
                        item -> item.follows(Articles.entry("002/10")).name("Legs Up The Wall"));
    }

    private static void rules(ProgramBuilder program) {
        program.rule(Rule.of(RuleKind.STOP, "Stop at once when an exercise is too hard or strains your back.")
                        .by(STATED))
                .rule(Rule.of(RuleKind.PACE, "Keep to a pace of your own, and heed what your body tells you.")
                        .by(STATED))
                .rule(Rule.of(RuleKind.PACE, "Increase little by little.").by(STATED))
                .rule(Rule.of(RuleKind.PACE, "Get your form right first; only then add weight or hold for longer.")
                        .by(STATED))
                .rule(Rule.of(RuleKind.PACE, "Whenever you are unsure, go slowly.")
                        .by(STATED));
    }

    private static void advice(ProgramBuilder program) {
        program.advice(Advice.of(
                                AdviceTopic.TRAINING,
                                "Make cardio and strength training your base, and add these exercises to it.")
                        .by(STATED))
                .advice(Advice.of(AdviceTopic.TRAINING, "In whatever else you do, never overextend yourself.")
                        .by(STATED))
                .advice(Advice.of(AdviceTopic.DAY_PATTERN, "Do the exercises repeatedly.")
                        .by(STATED))
                .advice(Advice.of(
                                AdviceTopic.OTHER,
                                "Find out which exercise is the best for you, and put it at the centre.")
                        .by(STATED));
    }

    private static void claims(ProgramBuilder program) {
        program.claim(Claim.of(ClaimKind.BENEFIT, ClaimStrength.UNSUPPORTED, "Relief comes almost at once.")
                        .by(STATED))
                .claim(Claim.of(ClaimKind.BENEFIT, ClaimStrength.UNSUPPORTED, "The pain may end.")
                        .by(STATED));
    }

    private static Source source() {
        return Source.builder()
                .id(Articles.article("002"))
                .defect(Defect.builder()
                        .kind(DefectKind.MISSING_HEADING)
                        .text("Three entries have no heading: the third, the sixth and the eighth.")
                        .resolution("We name them by what they describe: prone press-up, forearm plank, bridge.")
                        .build())
                .defect(Defect.builder()
                        .kind(DefectKind.MISLEADING_REFERENCE)
                        .text("Before the second entry a seated stretch is announced for later, and none follows.")
                        .resolution("It may mean the fifth entry, or an entry that is lost.")
                        .build())
                .note("It names neither publisher nor author nor date.")
                .build();
    }
}
