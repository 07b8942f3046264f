package org.therex.examples;

import static org.therex.lowback.LowBack.GLUTE_BRIDGE;
import static org.therex.lowback.LowBack.LOWER_TRUNK_ROTATION;
import static org.therex.lowback.LowBack.SEATED_KNEE_EXTENSION;
import static org.therex.lowback.LowBack.WALL_SQUAT;

import com.google.common.collect.ImmutableList;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Goal;
import org.therex.lowback.LowBackProgram;
import org.therex.program.Program;
import org.therex.program.Setting;
import org.therex.source.Defect;
import org.therex.source.DefectKind;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** Article 000: four exercises under one dose. */
final class StrongerAtHome {

    private static final Article ARTICLE = new Article(SourceId.of("article-000"));

    private StrongerAtHome() {}

    static Program program() {
        return Program.builder()
                .id(LowBackProgram.STRONGER_AT_HOME.programId())
                .title("Exercises for the lower back at home")
                .purpose("Getting back to the activities of your day")
                .purpose("A stronger core and stronger legs")
                .purpose("Staying healthy")
                .purpose("Not getting hurt again")
                .goals(ImmutableList.of(Goal.FUNCTION, Goal.STRENGTH, Goal.GENERAL_HEALTH, Goal.PREVENTION))
                .levels(ImmutableList.of(ExperienceLevel.BEGINNER, ExperienceLevel.ADVANCED))
                .delivery(delivery -> delivery.setting(Setting.HOME))
                .prescription(dose -> dose.repetitions(10).holdSeconds(5, 10).timesPerDay(4))
                .section("Exercise 1", section -> ARTICLE.items(section, WALL_SQUAT))
                .section("Exercise 2", section -> ARTICLE.items(section, SEATED_KNEE_EXTENSION))
                .section("Exercise 3", section -> ARTICLE.items(section, GLUTE_BRIDGE))
                .section("Exercise 4", section -> ARTICLE.items(section, LOWER_TRUNK_ROTATION))
                .source(source())
                .build();
    }

    private static Source source() {
        return Source.builder()
                .id(ARTICLE.id())
                .defect(Defect.builder()
                        .kind(DefectKind.AMBIGUOUS)
                        .text("Its label names beginners and advanced people at once.")
                        .resolution("We hold both levels, as the ends of a range.")
                        .build())
                .defect(Defect.builder()
                        .kind(DefectKind.DISPLACED_STEP)
                        .text("Its text, as it was read from the page, mixes two columns: a step of exercise 3 stands"
                                + " under exercise 4.")
                        .evidence("The places of the pictures on the page show which column is whose; entry 3 has"
                                + " the figures.")
                        .resolution("We hold the step with exercise 3.")
                        .build())
                .note("It names neither publisher nor author nor date.")
                .build();
    }
}
