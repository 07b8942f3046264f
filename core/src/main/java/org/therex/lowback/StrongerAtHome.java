package org.therex.lowback;

import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Goal;
import org.therex.program.Program;
import org.therex.program.Setting;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.Source;

/** The program of article 000: four exercises under one dose. */
final class StrongerAtHome {

    static final Program PROGRAM = Program.builder(
                    LowBackProgram.STRONGER_AT_HOME.id(), "Exercises for the lower back at home")
            .purpose("Getting back to the activities of your day")
            .purpose("A stronger core and stronger legs")
            .purpose("Staying healthy")
            .purpose("Not getting hurt again")
            .goal(Goal.FUNCTION)
            .goal(Goal.STRENGTH)
            .goal(Goal.GENERAL_HEALTH)
            .goal(Goal.PREVENTION)
            .level(ExperienceLevel.BEGINNER)
            .level(ExperienceLevel.ADVANCED)
            .delivery(delivery -> delivery.setting(Setting.HOME))
            .prescription(dose -> dose.repetitions(10).holdSeconds(5, 10).timesPerDay(4))
            .section(
                    "Exercise 1",
                    section -> section.item(
                            LowBack.WALL_SQUAT,
                            item -> item.follows(Articles.entry("000/1")).name("Wall Slide Exercise")))
            .section(
                    "Exercise 2",
                    section -> section.item(
                            LowBack.SEATED_KNEE_EXTENSION,
                            item -> item.follows(Articles.entry("000/2")).name("Heel Raise Exercise")))
            .section(
                    "Exercise 3",
                    section -> section.item(
                            LowBack.GLUTE_BRIDGE,
                            item -> item.follows(Articles.entry("000/3")).name("Glute Bridge Exercise")))
            .section(
                    "Exercise 4",
                    section -> section.item(
                            LowBack.LOWER_TRUNK_ROTATION,
                            item -> item.follows(Articles.entry("000/4")).name("Trunk Rotation Exercise")))
            .source(Source.builder()
                    .id(Articles.article("000"))
                    .defect(Defect.builder()
                            .kind(DefectKind.AMBIGUOUS)
                            .text("Its label names beginners and advanced people at once.")
                            .resolution("We hold both levels, as the ends of a range.")
                            .build())
                    .defect(Defect.builder()
                            .kind(DefectKind.DISPLACED_STEP)
                            .text("Its text, as it was read from the page, mixes two columns: a step of exercise 3"
                                    + " stands under exercise 4.")
                            .evidence("The places of the pictures on the page show which column is whose; entry 3 has"
                                    + " the figures.")
                            .resolution("We hold the step with exercise 3.")
                            .build())
                    .note("It names neither publisher nor author nor date.")
                    .build())
            .build();

    private StrongerAtHome() {}
}
