package org.therex.examples;

import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.time.LocalDate;
import org.therex.exercise.Equipment;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Goal;
import org.therex.lowback.LowBack;
import org.therex.prescription.Prescription;
import org.therex.program.Adaptation;
import org.therex.program.AdviceTopic;
import org.therex.program.Arrangement;
import org.therex.program.Contributor;
import org.therex.program.ContributorRole;
import org.therex.program.DeliveryMode;
import org.therex.program.Grouping;
import org.therex.program.OrderRule;
import org.therex.program.PhaseBuilder;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.Revision;
import org.therex.program.RuleKind;
import org.therex.program.SectionBuilder;
import org.therex.program.Setting;
import org.therex.program.StartingRule;
import org.therex.program.Supervision;
import org.therex.program.TailoringKind;
import org.therex.progression.Increment;
import org.therex.progression.Progression;
import org.therex.progression.ProgressionRule;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** A program that says something in every field. */
final class FullProgram {

    private FullProgram() {}

    static Program program() {
        ProgramBuilder program = Program.builder("all-of-it", "All that a program can say")
                .purpose("showing every field")
                .goal(Goal.STRENGTH)
                .level(ExperienceLevel.BEGINNER)
                .population("people who read to the end")
                .contributor(Contributor.builder()
                        .role(ContributorRole.AUTHOR)
                        .name("Ada Example")
                        .profession("physiotherapist")
                        .credential("a degree of note")
                        .organization("Example Practice")
                        .build())
                .revision(Revision.builder()
                        .label("3")
                        .date(LocalDate.of(2026, 5, 4))
                        .note("new second part")
                        .build())
                .delivery(how -> how.setting(Setting.HOME)
                        .grouping(Grouping.INDIVIDUAL)
                        .supervision(Supervision.PARTLY_SUPERVISED)
                        .mode(DeliveryMode.LEAFLET))
                .resources(has -> has.equipment(ImmutableSet.of(Equipment.MAT)).minutesPerSession(25))
                .prescription(dose -> dose.repetitions(8).timesPerDay(2))
                .progression(Progression.of(ProgressionRule.stepsPerWeek(2)).toBuilder()
                        .note("As a rule, take your time.")
                        .build());
        around(program);
        return program.exercise(LowBack.SUPINE_PELVIC_TILT.exercise())
                .phase("Getting going", FullProgram::first)
                .phase("Getting on", phase -> phase.item(LowBack.WALL_SQUAT))
                .build();
    }

    private static void around(ProgramBuilder program) {
        for (RuleKind kind : RuleKind.values()) {
            program.rule(kind, "A rule of kind " + kind.id() + ".");
        }
        for (AdviceTopic topic : AdviceTopic.values()) {
            program.advice(topic, "A word on " + topic.id() + ".");
        }
        program.tailoring(fit -> fit.kind(TailoringKind.TAILORED)
                        .adaptation(Adaptation.of("If kneeling hurts", "put a pillow under your knees"))
                        .startingRule(StartingRule.builder()
                                .condition("You are new to it")
                                .text("begin low")
                                .exercise(LowBack.GLUTE_BRIDGE.exerciseId())
                                .level(ExperienceLevel.BEGINNER)
                                .build()))
                .adherence(kept -> kept.record("each session done")
                        .howOften("once a week")
                        .assessment("three of four sessions are enough")
                        .motivation("A call after two weeks."))
                .orderRule(OrderRule.of(LowBack.GLUTE_BRIDGE.exerciseId(), LowBack.BIRD_DOG.exerciseId()).toBuilder()
                        .reason("to learn the hold")
                        .build())
                .source(Source.builder()
                        .id(SourceId.of("leaflet-7"))
                        .title("A leaflet")
                        .author("B. Writer")
                        .publisher("Example House")
                        .date(LocalDate.of(2020, 1, 2))
                        .address(URI.create("https://example.org/leaflet"))
                        .build());
    }

    private static void first(PhaseBuilder phase) {
        phase.weeks(2, 3)
                .introduction("Take it slowly at first.")
                .goal(Goal.MOTOR_CONTROL)
                .delivery(how -> how.setting(Setting.CLINIC))
                .progression(Progression.of(ProgressionRule.repeat(3)))
                .advanceWhen("You can do all of it twice.")
                .rule(RuleKind.PACE, "Rest on the third day.")
                .section("On the floor", FullProgram::floor)
                .section("Standing", section -> section.alternateDay("B").item(LowBack.WALL_SQUAT));
    }

    private static void floor(SectionBuilder section) {
        section.introduction("You begin lying down.")
                .alternateDay("A")
                .arrangement(Arrangement.CIRCUIT)
                .delivery(how -> how.mode(DeliveryMode.VIDEO_CALL))
                .progression(Progression.of(
                        ProgressionRule.deload(6, Increment.bySets(1).between(1, 3))))
                .item(
                        LowBack.GLUTE_BRIDGE,
                        item -> item.name("Bridge of ours")
                                .prescription(Prescription.parse("3 x 8, rest 60 s between sets, tempo 2-1-2-0, "
                                        + "pain up to 3, 2 times a day; or 2 x 12, once a day"))
                                .alternative(LowBack.SUPINE_PELVIC_TILT.exerciseId())
                                .note("Wear shoes that do not slip."))
                .item(
                        LowBack.BIRD_DOG,
                        item -> item.modification(LowBack.BIRD_DOG
                                        .exercise()
                                        .modifications()
                                        .get(0)
                                        .id())
                                .progression(Progression.of(ProgressionRule.twoForTwo(
                                        Increment.byRepetitions(2).between(8, 16)))))
                .item(LowBack.FOREARM_PLANK, item -> item.prescription(dose -> dose.holdSeconds(20)));
    }
}
