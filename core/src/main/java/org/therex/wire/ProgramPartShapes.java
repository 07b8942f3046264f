package org.therex.wire;

import com.google.common.collect.ImmutableSet;
import org.therex.exercise.Equipment;
import org.therex.exercise.ExerciseId;
import org.therex.program.Contributor;
import org.therex.program.OrderRule;
import org.therex.program.Resources;
import org.therex.program.Revision;
import org.therex.program.StartingRule;
import org.therex.program.fields.ContributorFields;
import org.therex.program.fields.OrderRuleFields;
import org.therex.program.fields.ResourcesFields;
import org.therex.program.fields.RevisionFields;
import org.therex.program.fields.StartingRuleFields;

/** What stands around the exercises of a program: who gives it, how, to whom, with what and in which order. */
final class ProgramPartShapes {

    static final ObjectShape<Contributor, Contributor.Builder> CONTRIBUTOR = FromTable.of(ContributorFields.TABLE)
            .with("name", Shapes.name())
            .with("profession", Shapes.name())
            .with("credentials", Shapes.name())
            .with("organization", Shapes.name())
            .rule(FieldRule.atLeastOne("name", "profession", "organization"))
            .build();

    static final ObjectShape<Revision, Revision.Builder> REVISION = FromTable.of(RevisionFields.TABLE)
            .with("label", Shapes.name())
            .brief("label")
            .build();

    private static final Shape<ImmutableSet<Equipment>> EQUIPMENT = Shapes.set(ExerciseWords.EQUIPMENT);

    static final ObjectShape<Resources, Resources.Builder> RESOURCES =
            FromTable.of(ResourcesFields.TABLE).with("equipment", EQUIPMENT).build();

    static final ObjectShape<StartingRule, StartingRule.Builder> STARTING_RULE = FromTable.of(StartingRuleFields.TABLE)
            .with("exercise", FactShapes.EXERCISE_ID.asReference(ExerciseId.KIND))
            .build();

    static final ObjectShape<OrderRule, OrderRule.Builder> ORDER_RULE = FromTable.of(OrderRuleFields.TABLE)
            .with("first", FactShapes.EXERCISE_ID.asReference(ExerciseId.KIND))
            .with("then", FactShapes.EXERCISE_ID.asReference(ExerciseId.KIND))
            .build();

    private ProgramPartShapes() {}
}
