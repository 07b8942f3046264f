package org.therex.examples;

import static org.therex.lowback.LowBack.BENT_KNEE_FALLOUT;
import static org.therex.lowback.LowBack.BIRD_DOG;
import static org.therex.lowback.LowBack.CORE_ACTIVATION;
import static org.therex.lowback.LowBack.FOAM_ROLL_GLUTES;
import static org.therex.lowback.LowBack.FOREARM_PLANK;
import static org.therex.lowback.LowBack.GLUTE_BRIDGE;
import static org.therex.lowback.LowBack.HALF_KNEELING_HIP_FLEXOR_STRETCH;
import static org.therex.lowback.LowBack.PARTIAL_CRUNCH;
import static org.therex.lowback.LowBack.PIRIFORMIS_STRETCH_CROSS_BODY;
import static org.therex.lowback.LowBack.PRONE_HIP_EXTENSION;
import static org.therex.lowback.LowBack.QUADRUPED_PELVIC_TILT;
import static org.therex.lowback.LowBack.QUADRUPED_QL_STRETCH;
import static org.therex.lowback.LowBack.SEATED_QL_STRETCH;
import static org.therex.lowback.LowBack.SIDE_PLANK_BENT_KNEE;
import static org.therex.lowback.LowBack.STANDING_HIP_FLEXOR_STRETCH;
import static org.therex.lowback.LowBack.SUPERMAN_ALTERNATING;
import static org.therex.lowback.LowBack.SUPINE_PELVIC_TILT;
import static org.therex.program.AdviceTopic.DAY_PATTERN;
import static org.therex.program.AdviceTopic.STAY_ACTIVE;
import static org.therex.program.AdviceTopic.THERAPY;
import static org.therex.program.AdviceTopic.TRAINING;
import static org.therex.program.RuleKind.CONTINUE_ONLY_IF;
import static org.therex.program.RuleKind.DISCLAIMER;
import static org.therex.program.RuleKind.REFERRAL;
import static org.therex.program.RuleKind.STOP;
import static org.therex.source.ClaimStrength.BELIEF;
import static org.therex.source.ClaimStrength.STATED;

import com.google.common.collect.ImmutableList;
import org.therex.exercise.Goal;
import org.therex.lowback.LowBackProgram;
import org.therex.program.Advice;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.Rule;
import org.therex.program.SectionBuilder;
import org.therex.program.TailoringKind;
import org.therex.source.Attribution;
import org.therex.source.ClaimKind;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** Article 001: exercises of a clinic in three sections, nearly all of them without a dose. */
final class StableAndSupple {

    private static final Article ARTICLE = new Article(SourceId.of("article-001"));

    private StableAndSupple() {}

    static Program program() {
        ProgramBuilder program = Program.builder()
                .id(LowBackProgram.STABLE_AND_SUPPLE.programId())
                .title("Physiotherapy exercises for a painful lower back")
                .purpose("More strength")
                .purpose("More flexibility")
                .purpose("A lower risk of getting hurt again")
                .purpose("Relief from pain, lasting or new, by restoring what the body can do")
                .goals(ImmutableList.of(
                        Goal.STRENGTH, Goal.FLEXIBILITY, Goal.PREVENTION, Goal.PAIN_RELIEF, Goal.FUNCTION))
                .tailoring(tailoring -> tailoring.kind(TailoringKind.GENERIC))
                .section("Stability", StableAndSupple::stability)
                .section("Stretches", StableAndSupple::stretches)
                .section("Foam rolling", section -> ARTICLE.items(section, FOAM_ROLL_GLUTES));
        around(program);
        claims(program);
        return program.source(source()).build();
    }

    private static void stability(SectionBuilder section) {
        ARTICLE.items(
                section.introduction(
                        "Begin with exercise 1: each of the ten after it refers back to it by its number."),
                CORE_ACTIVATION,
                PRONE_HIP_EXTENSION,
                SUPERMAN_ALTERNATING,
                BIRD_DOG,
                BENT_KNEE_FALLOUT,
                SUPINE_PELVIC_TILT,
                QUADRUPED_PELVIC_TILT,
                GLUTE_BRIDGE,
                SIDE_PLANK_BENT_KNEE,
                FOREARM_PLANK,
                PARTIAL_CRUNCH);
    }

    private static void stretches(SectionBuilder section) {
        ARTICLE.items(
                section.introduction("After the first stretch come two groups: one for the hip flexors, one for the"
                        + " quadratus lumborum (QL)."),
                PIRIFORMIS_STRETCH_CROSS_BODY,
                HALF_KNEELING_HIP_FLEXOR_STRETCH,
                STANDING_HIP_FLEXOR_STRETCH,
                QUADRUPED_QL_STRETCH,
                SEATED_QL_STRETCH);
    }

    private static void around(ProgramBuilder program) {
        program.rule(Rule.of(STOP, "Stop when your pain grows.").by(Attribution.inferredFrom(ARTICLE.around())))
                .rule(ARTICLE.rule(
                        CONTINUE_ONLY_IF, "Once your pain has grown, go on only if a professional has advised you."))
                .rule(ARTICLE.rule(
                        CONTINUE_ONLY_IF,
                        "Where you are active in spite of pain, go on only as long as the pain gets no worse."))
                .rule(ARTICLE.rule(REFERRAL, "If your trouble does not go away, call the clinic."))
                .rule(ARTICLE.rule(DISCLAIMER, "Take this as a general guide: what you need may be something else."))
                .advice(ARTICLE.advice(
                        STAY_ACTIVE, "Stay active although it hurts, as long as that does not make it worse."))
                .advice(ARTICLE.advice(TRAINING, "Exercise regularly."))
                .advice(ARTICLE.advice(THERAPY, "Look for therapy."))
                .advice(ARTICLE.advice(
                        THERAPY,
                        "Let these exercises be one part of your care; the others are an assessment, finding the"
                                + " cause, manual therapy and a program of your own."))
                .advice(Advice.of(
                                DAY_PATTERN, "You may come back to the first exercise again and again through the day.")
                        .by(Attribution.statedBy(ARTICLE.entry(CORE_ACTIVATION).citation())));
    }

    private static void claims(ProgramBuilder program) {
        program.claim(ARTICLE.claim(
                        ClaimKind.RANKING,
                        BELIEF,
                        "the best single exercise",
                        "If one exercise had to be called the best, it would be the core activation, or a hip flexor"
                                + " stretch, or the two together."))
                .claim(ARTICLE.claim(
                        ClaimKind.OUTDATED, STATED, "bed rest", "Staying in bed to recover is advice of former times."))
                .claim(ARTICLE.claim(
                        ClaimKind.RATIONALE, STATED, "restored function", "It relieves pain, be it lasting or new."))
                .claim(ARTICLE.claim(
                        ClaimKind.BENEFIT,
                        STATED,
                        "strength and flexibility",
                        "They make it less likely to get hurt again."))
                .claim(ARTICLE.claim(
                        ClaimKind.ANATOMY,
                        STATED,
                        "the pelvis",
                        "Around it attach the spine with the sacroiliac joints, ligaments, and muscles of the legs and"
                                + " of the core."));
    }

    private static Source source() {
        return Source.builder()
                .id(ARTICLE.id())
                .publisher("Inertia Physio+")
                .defect(Defect.builder()
                        .kind(DefectKind.MISPLACED_CAPTION)
                        .text("The picture titles of both hip flexor stretches stand together before the second of"
                                + " them, entry 14.")
                        .resolution("We give each stretch its own.")
                        .build())
                .note("The publisher is a clinic. The article gives its telephone number and names people with their"
                        + " credentials, which we do not repeat. The date 2024-01-19 stands at related articles, not at"
                        + " this one.")
                .build();
    }
}
