package org.therex.lowback;

import org.therex.exercise.Goal;
import org.therex.exercise.Level;
import org.therex.exercise.Source;
import org.therex.exercise.SourceId;
import org.therex.program.Program;

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
            .level(Level.BEGINNER)
            .level(Level.ADVANCED)
            .prescription(dose -> dose.repetitions(10).holdSeconds(5, 10).timesPerDay(4))
            .section(
                    "Exercise 1",
                    section -> section.item(LowBack.WALL_SQUAT, item -> item.follows(Told.entry("000/1"))))
            .section(
                    "Exercise 2",
                    section -> section.item(LowBack.SEATED_KNEE_EXTENSION, item -> item.follows(Told.entry("000/2"))))
            .section(
                    "Exercise 3",
                    section -> section.item(LowBack.GLUTE_BRIDGE, item -> item.follows(Told.entry("000/3"))))
            .section(
                    "Exercise 4",
                    section -> section.item(LowBack.LOWER_TRUNK_ROTATION, item -> item.follows(Told.entry("000/4"))))
            .source(Source.builder()
                    .id(SourceId.of("article-000"))
                    .note("A leaflet of unknown origin: it names neither publisher nor author nor date.")
                    .build())
            .build();

    private StrongerAtHome() {}
}
