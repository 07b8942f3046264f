package org.therex.examples;

import static org.therex.lowback.LowBack.BALL_RELEASE_LOW_BACK;
import static org.therex.lowback.LowBack.CAT_COW;
import static org.therex.lowback.LowBack.CHILDS_POSE;
import static org.therex.lowback.LowBack.HALF_KNEELING_HIP_FLEXOR_STRETCH;
import static org.therex.lowback.LowBack.HIP_AIRPLANE;
import static org.therex.lowback.LowBack.LEGS_UP_THE_WALL;
import static org.therex.lowback.LowBack.LOWER_TRUNK_ROTATION;
import static org.therex.lowback.LowBack.PIRIFORMIS_STRETCH_FIGURE_FOUR;
import static org.therex.lowback.LowBack.SEATED_SPINAL_TWIST;
import static org.therex.lowback.LowBack.SINGLE_KNEE_TO_CHEST;
import static org.therex.lowback.LowBack.SPHINX_POSE;
import static org.therex.lowback.LowBack.STANDING_TRUNK_ROTATION;
import static org.therex.lowback.LowBack.SUPINE_HAMSTRING_STRETCH_STRAP;
import static org.therex.program.RuleKind.CLEARANCE;
import static org.therex.program.RuleKind.DISCLAIMER;
import static org.therex.source.ClaimKind.CAUSE;
import static org.therex.source.ClaimKind.RATIONALE;
import static org.therex.source.ClaimStrength.STATED;
import static org.therex.source.ClaimStrength.STUDY_UNCITED;

import com.google.common.collect.ImmutableList;
import org.therex.exercise.Goal;
import org.therex.lowback.LowBackProgram;
import org.therex.program.AdviceTopic;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** Article 003: a list of stretches, two of which go by two names. */
final class StretchAndRelax {

    private static final Article ARTICLE = new Article(SourceId.of("article-003"));

    private StretchAndRelax() {}

    static Program program() {
        return exercises()
                .rule(ARTICLE.rule(
                        CLEARANCE, "If you have an injury, ask a doctor about these stretches before you start."))
                .rule(ARTICLE.rule(DISCLAIMER, "The stretches prevent and help; they do not cure."))
                .rule(ARTICLE.rule(DISCLAIMER, "This is for learning only, and does not stand in for medical advice."))
                .advice(ARTICLE.advice(AdviceTopic.STAY_ACTIVE, "Stay active."))
                .advice(ARTICLE.advice(AdviceTopic.POSTURE, "Mind your posture at work."))
                .advice(ARTICLE.advice(AdviceTopic.OTHER, "Mind the other things that count for your back as well."))
                .claim(ARTICLE.claim(
                        CAUSE,
                        STATED,
                        "pain in the lower back",
                        "Strain brings it on: of the back itself, or of abdominal muscles, legs, buttocks or hips."))
                .claim(ARTICLE.claim(
                        RATIONALE,
                        STUDY_UNCITED,
                        "stretching and back pain",
                        "Studies are brought up in favour of stretches, with nothing to look them up by."))
                .source(source())
                .build();
    }

    private static ProgramBuilder exercises() {
        ProgramBuilder program = Program.builder()
                .id(LowBackProgram.STRETCH_AND_RELAX.programId())
                .title("Stretches that loosen and strengthen the lower back")
                .purpose("Stronger muscles")
                .purpose("Stretched muscles")
                .purpose("Relaxed muscles")
                .purpose("Preventing trouble with the back, and helping with it")
                .goals(ImmutableList.of(Goal.STRENGTH, Goal.FLEXIBILITY, Goal.RELAXATION, Goal.PREVENTION));
        ARTICLE.items(program, CHILDS_POSE);
        program.item(
                LOWER_TRUNK_ROTATION,
                ARTICLE.as(LOWER_TRUNK_ROTATION).andThen(item -> item.name("Supine Twist / Lying Rotational Stretch")));
        ARTICLE.items(
                program,
                SEATED_SPINAL_TWIST,
                SUPINE_HAMSTRING_STRETCH_STRAP,
                SINGLE_KNEE_TO_CHEST,
                CAT_COW,
                STANDING_TRUNK_ROTATION,
                HALF_KNEELING_HIP_FLEXOR_STRETCH,
                PIRIFORMIS_STRETCH_FIGURE_FOUR);
        program.item(SPHINX_POSE, ARTICLE.as(SPHINX_POSE).andThen(item -> item.name("Sphinx Pose (Back Extension)")));
        return ARTICLE.items(program, LEGS_UP_THE_WALL, HIP_AIRPLANE, BALL_RELEASE_LOW_BACK);
    }

    private static Source source() {
        return Source.builder()
                .id(ARTICLE.id())
                .publisher("Facty Health")
                .defect(Defect.builder()
                        .kind(DefectKind.NUMBER_GAP)
                        .text("The only numbers printed are 11, 13 and 14, on the tenth, twelfth and thirteenth entry.")
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
