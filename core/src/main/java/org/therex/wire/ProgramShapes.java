package org.therex.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.therex.catalog.CatalogEdition;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.program.Item;
import org.therex.program.ItemBuilder;
import org.therex.program.Phase;
import org.therex.program.PhaseBuilder;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.ProgramId;
import org.therex.program.Section;
import org.therex.program.SectionBuilder;
import org.therex.program.fields.ItemFields;
import org.therex.program.fields.PhaseFields;
import org.therex.program.fields.ProgramFields;
import org.therex.program.fields.SectionFields;

/** The program and its parts. */
final class ProgramShapes {

    static final TextualShape<ProgramId> PROGRAM_ID = Shapes.id(ProgramId::of, ProgramId::value, "stronger-at-home");

    static final ObjectShape<Item, ItemBuilder> ITEM = FromTable.of(ItemFields.TABLE)
            .with("exercise", FactShapes.EXERCISE_ID.asReference(ExerciseId.KIND))
            .with("name", Shapes.name())
            .with("alternatives", FactShapes.EXERCISE_ID.asReference(ExerciseId.KIND))
            .brief("exercise")
            .build();

    static final ObjectShape<Section, SectionBuilder> SECTION = FromTable.of(SectionFields.TABLE)
            .with("title", Shapes.name())
            .with("alternateDay", Shapes.name())
            .filled("items")
            .build();

    static final ObjectShape<Phase, PhaseBuilder> PHASE = FromTable.of(PhaseFields.TABLE)
            .with("title", Shapes.name())
            .with("weeks", AmountShapes.count("weeks", Limits.of(1, Phase.WEEKS_LIMIT)))
            .filled("sections")
            .build();

    private static final ObjectShape<Program, ProgramBuilder> WITH_EXERCISES = FromTable.of(ProgramFields.TABLE)
            .with("title", Shapes.name())
            .rule(FieldRule.exactlyOne("sections", "phases"))
            .build();

    /** A program with its exercises; one that names a catalog is refused. */
    static final ObjectShape<Program, ProgramBuilder> PROGRAM = program(null);

    private ProgramShapes() {}

    /**
     * Returns the shape of a program that may name exercises of a catalog instead of carrying them.
     *
     * @param edition the catalog from which they are taken; null if there is none
     */
    static ObjectShape<Program, ProgramBuilder> program(@Nullable CatalogEdition edition) {
        List<Field<Program, ProgramBuilder, ?>> fields = new ArrayList<>(WITH_EXERCISES.fields());
        Field<Program, ProgramBuilder, ?> exercises = fields.remove(fields.size() - 1);
        fields.add(new Field<Program, ProgramBuilder, CatalogShape.Named>(
                "catalog",
                "The catalog that has the exercises which items name and the program does not carry.",
                false,
                new CatalogShape(edition),
                Field.Presence.OPTIONAL,
                program -> named(program, edition),
                (builder, named) -> {}));
        fields.add(edition == null ? exercises : carried(exercises, edition));
        return WITH_EXERCISES.with(
                fields,
                () -> edition == null ? Program.builder() : Program.builder().resolvingFrom(edition.catalog()));
    }

    private static <V> Field<Program, ProgramBuilder, V> carried(
            Field<Program, ProgramBuilder, V> exercises, CatalogEdition edition) {
        return new Field<>(
                exercises.name(),
                exercises.doc(),
                false,
                exercises.shape(),
                Field.Presence.FILLED,
                program -> carried(program, edition),
                exercises::set);
    }

    private static Optional<CatalogShape.Named> named(Program program, @Nullable CatalogEdition edition) {
        return edition == null
                        || carried(program, edition).size()
                                == program.exercises().size()
                ? Optional.empty()
                : Optional.of(new CatalogShape.Named(edition.id(), edition.edition()));
    }

    /** Returns the exercises that are not the catalog's, or that no item names, so that reading would lose them. */
    private static ImmutableList<Exercise> carried(Program program, CatalogEdition edition) {
        ImmutableSet<ExerciseId> named = program.items().stream()
                .flatMap(item -> Stream.concat(Stream.of(item.exercise()), item.alternatives().stream()))
                .collect(ImmutableSet.toImmutableSet());
        return program.exercises().stream()
                .filter(exercise -> !named.contains(exercise.id())
                        || !edition.catalog().find(exercise.id()).equals(Optional.of(exercise)))
                .collect(ImmutableList.toImmutableList());
    }
}
