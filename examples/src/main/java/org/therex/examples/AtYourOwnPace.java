package org.therex.examples;

import static org.therex.lowback.LowBack.BIRD_DOG;
import static org.therex.lowback.LowBack.FOREARM_PLANK;
import static org.therex.lowback.LowBack.GLUTE_BRIDGE;
import static org.therex.lowback.LowBack.HALF_KNEELING_PELVIC_THRUST;
import static org.therex.lowback.LowBack.LEGS_UP_THE_WALL;
import static org.therex.lowback.LowBack.LOWER_TRUNK_ROTATION;
import static org.therex.lowback.LowBack.PRONE_PRESS_UP;
import static org.therex.lowback.LowBack.STANDING_TRUNK_ROTATION;
import static org.therex.lowback.LowBack.SUPINE_HAMSTRING_STRETCH_STRAP;
import static org.therex.lowback.LowBack.WALL_SQUAT;
import static org.therex.program.AdviceTopic.DAY_PATTERN;
import static org.therex.program.AdviceTopic.OTHER;
import static org.therex.program.AdviceTopic.TRAINING;
import static org.therex.program.RuleKind.PACE;
import static org.therex.program.RuleKind.STOP;
import static org.therex.source.ClaimKind.BENEFIT;
import static org.therex.source.ClaimStrength.UNSUPPORTED;

import org.therex.exercise.Goal;
import org.therex.lowback.LowBackProgram;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** Article 002: one list without doses, to be built up gradually. */
final class AtYourOwnPace {

    private static final Article ARTICLE = new Article(SourceId.of("article-002"));

    private AtYourOwnPace() {}

    static Program program() {
        return exercises()
                .rule(ARTICLE.rule(STOP, "Stop at once when an exercise is too hard or strains your back."))
                .rule(ARTICLE.rule(PACE, "Keep to a pace of your own, and heed what your body tells you."))
                .rule(ARTICLE.rule(PACE, "Increase little by little."))
                .rule(ARTICLE.rule(PACE, "Get your form right first; only then add weight or hold for longer."))
                .rule(ARTICLE.rule(PACE, "Whenever you are unsure, go slowly."))
                .advice(ARTICLE.advice(
                        TRAINING, "Make cardio and strength training your base, and add these exercises to it."))
                .advice(ARTICLE.advice(TRAINING, "In whatever else you do, never overextend yourself."))
                .advice(ARTICLE.advice(DAY_PATTERN, "Do the exercises repeatedly."))
                .advice(ARTICLE.advice(OTHER, "Find out which exercise is the best for you, and put it at the centre."))
                .claim(ARTICLE.claim(BENEFIT, UNSUPPORTED, "Relief comes almost at once."))
                .claim(ARTICLE.claim(BENEFIT, UNSUPPORTED, "The pain may end."))
                .source(source())
                .build();
    }

    private static ProgramBuilder exercises() {
        ProgramBuilder program = Program.builder()
                .id(LowBackProgram.AT_YOUR_OWN_PACE.programId())
                .title("Stretching and strengthening a painful lower back")
                .purpose("Less pain, by natural means")
                .purpose("Getting into shape")
                .goal(Goal.PAIN_RELIEF)
                .goal(Goal.GENERAL_HEALTH);
        return ARTICLE.items(
                program,
                LOWER_TRUNK_ROTATION,
                STANDING_TRUNK_ROTATION,
                PRONE_PRESS_UP,
                SUPINE_HAMSTRING_STRETCH_STRAP,
                WALL_SQUAT,
                FOREARM_PLANK,
                BIRD_DOG,
                GLUTE_BRIDGE,
                HALF_KNEELING_PELVIC_THRUST,
                LEGS_UP_THE_WALL);
    }

    private static Source source() {
        return Source.builder()
                .id(ARTICLE.id())
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
