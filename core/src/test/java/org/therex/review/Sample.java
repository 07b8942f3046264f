package org.therex.review;

import java.time.LocalDate;
import org.therex.anatomy.Position;
import org.therex.demand.Demand;
import org.therex.exercise.Category;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.Relation;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.safety.Condition;
import org.therex.safety.ConditionKind;
import org.therex.safety.Criterion;
import org.therex.safety.RuleCategory;
import org.therex.safety.RuleSet;
import org.therex.safety.ScreeningRule;
import org.therex.source.Evidence;
import org.therex.source.EvidenceStrength;
import org.therex.source.Source;
import org.therex.source.SourceId;

/** Exercises that the tests of this package use; none of them asks anything of the back. */
final class Sample {

    /** Rules of which one is about a condition that no exercise here touches. */
    static final RuleSet RULES = RuleSet.builder()
            .edition("1")
            .condition(Condition.builder("gout", "Gout")
                    .kind(ConditionKind.DISEASE)
                    .question("Were you told that you have gout?")
                    .build())
            .rule(ScreeningRule.builder("gout", RuleCategory.INDICATION)
                    .when(Criterion.has("gout"))
                    .advice("Moving is part of the treatment.")
                    .evidence(Evidence.builder()
                            .strength(EvidenceStrength.GUIDELINE)
                            .source(SourceId.of("guideline"))
                            .asOf(LocalDate.of(2026, 11, 1))
                            .build())
                    .build())
            .source(Source.builder()
                    .id(SourceId.of("guideline"))
                    .title("A guideline")
                    .build())
            .build();

    static final Exercise BASE = plain("base", Category.ACTIVATE).build();
    static final Exercise PRESS = plain("press", Category.STRENGTHEN)
            .link(Relation.PREREQUISITE, BASE.id())
            .build();
    static final Exercise EASY = plain("easy", Category.STABILISE)
            .link(Relation.PROGRESSION, ExerciseId.of("hard"))
            .build();
    static final Exercise HARD = plain("hard", Category.STABILISE)
            .link(Relation.REGRESSION, ExerciseId.of("easy"))
            .classification(it -> it.category(Category.STABILISE).level(ExperienceLevel.ADVANCED))
            .build();
    static final Exercise STRETCH = plain("stretch", Category.STRETCH).build();
    static final Exercise PULL = plain("pull", Category.STRENGTHEN)
            .setup(it -> it.startPosition(Position.STANDING).equipment(Equipment.RESISTANCE_BAND, Equipment.TOWEL))
            .modification(Modification.builder()
                    .id(ModificationId.of("sit"))
                    .direction(ModificationDirection.EASIER)
                    .text("Sit down.")
                    .equipment(Equipment.CHAIR)
                    .build())
            .build();

    private Sample() {}

    static Exercise.Builder plain(String id, Category category) {
        return Exercise.builder(id, "Exercise " + id)
                .setup(it -> it.startPosition(Position.STANDING))
                .classification(it -> it.category(category))
                .demands(it -> {});
    }

    static Exercise bending(String id, Demand demand) {
        return plain(id, Category.MOBILISE).demands(it -> it.demand(demand, 1)).build();
    }

    /** Returns a builder of a program whose items all have a dose. */
    static ProgramBuilder program() {
        return Program.builder("p", "A program")
                .prescription(dose -> dose.sets(2).repetitions(10));
    }
}
