package org.therex.comparison;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.DoseField;
import org.therex.prescription.Prescription;
import org.therex.program.Item;
import org.therex.program.ItemBuilder;
import org.therex.program.Phase;
import org.therex.program.PhaseBuilder;
import org.therex.program.Program;
import org.therex.program.ProgramBuilder;
import org.therex.program.Section;
import org.therex.program.SectionBuilder;

/** Builds the program after from the program before and the changes. */
final class Rebuilding {

    private final Program program;
    private final Parts before;
    private final Map<Path, ProgramPart> added = new HashMap<>();
    private final Map<Path, Path> origins = new HashMap<>();
    private final Set<Path> gone = new HashSet<>();
    private final Map<Path, List<DoseChanged>> doses = new HashMap<>();
    private final Map<Path, Map<String, FieldChanged>> fields = new HashMap<>();
    private final Map<ExerciseId, Exercise> exercises = new HashMap<>();
    /** The origins of the built parts. */
    private final Map<Path, Path> built = new HashMap<>();

    private final Set<Path> reached = new HashSet<>();

    Rebuilding(Program before, List<Change> changes) {
        this.program = before;
        this.before = Parts.of(before);
        changes.forEach(this::take);
    }

    /**
     * Returns the program after.
     *
     * @param joining the exercises that its items name but the program before does not carry
     * @param leaving the exercises that lost their last item and that it does not carry
     */
    static Program rebuild(Program before, List<Change> changes, List<Exercise> joining, Set<ExerciseId> leaving) {
        return new Rebuilding(before, changes).program(joining, leaving);
    }

    private void take(Change change) {
        if (change instanceof Added it) {
            added.put(it.after(), it.part());
        } else if (change instanceof Removed it) {
            gone.add(it.before());
        } else if (change instanceof Moved it) {
            gone.add(it.before());
            origins.put(it.after(), it.before());
        } else if (change instanceof DoseChanged it) {
            doses.computeIfAbsent(it.after(), path -> new ArrayList<>()).add(it);
        } else if (change instanceof FieldChanged it) {
            fields.computeIfAbsent(it.after(), path -> new HashMap<>()).put(it.field(), it);
        } else if (change instanceof ExerciseChanged it) {
            exercises.put(it.to().id(), it.to());
        }
    }

    /** Returns whether the part at the path of a change is the subject of the change. */
    boolean isAt(Path place, Change change) {
        // The content of an added part is not built separately.
        if (reached.stream().anyMatch(part -> !part.equals(place) && part.contains(place))) {
            return true;
        }
        Optional<Path> origin = change.findBefore();
        return origin.isPresent() ? origin.equals(Optional.ofNullable(built.get(place))) : reached.contains(place);
    }

    /** Returns the value of a part. */
    static Object value(ProgramPart part) {
        if (part instanceof ProgramPart.OfPhase it) {
            return it.phase();
        }
        return part instanceof ProgramPart.OfSection it ? it.section() : ((ProgramPart.OfItem) part).item();
    }

    /** Builds the program after. */
    Program program(List<Exercise> joining, Set<ExerciseId> leaving) {
        Path root = Path.root();
        built.put(root, root);
        ProgramBuilder builder = Program.builder();
        set(PartFields.OF_PROGRAM, program, builder, root);
        dose(program.prescription(), root).ifPresent(builder::prescription);
        ImmutableList<Section> sections = children(root, root, Parts.SECTIONS, Section.class, this::section);
        ImmutableList<Phase> phases = children(root, root, Parts.PHASES, Phase.class, this::phase);
        ImmutableList<Item> items = Stream.concat(
                        sections.stream(), phases.stream().flatMap(phase -> phase.sections().stream()))
                .flatMap(section -> section.items().stream())
                .collect(toImmutableList());
        return builder.sections(sections)
                .phases(phases)
                .exercises(spare(items, leaving))
                .resolvingFrom(described(program.exercises()))
                .resolvingFrom(joining)
                .build();
    }

    private ImmutableList<Exercise> spare(List<Item> items, Set<ExerciseId> leaving) {
        FieldChanged changed = changed(Path.root(), PartFields.EXERCISES);
        return changed == null
                ? described(ProgramExercises.spare(program.exercises(), items, leaving))
                : changed.to().stream().map(Exercise.class::cast).collect(toImmutableList());
    }

    private ImmutableList<Exercise> described(List<Exercise> those) {
        return those.stream()
                .map(exercise -> exercises.getOrDefault(exercise.id(), exercise))
                .collect(toImmutableList());
    }

    private Phase phase(Path from, Path to) {
        Phase phase = (Phase) before.at(from);
        PhaseBuilder builder = Phase.builder();
        set(PartFields.OF_PHASE, phase, builder, to);
        dose(phase.prescription(), to).ifPresent(builder::prescription);
        return builder.sections(children(from, to, Parts.SECTIONS, Section.class, this::section))
                .build();
    }

    private Section section(Path from, Path to) {
        Section section = (Section) before.at(from);
        SectionBuilder builder = Section.builder();
        set(PartFields.OF_SECTION, section, builder, to);
        dose(section.prescription(), to).ifPresent(builder::prescription);
        return builder.items(children(from, to, Parts.ITEMS, Item.class, this::item))
                .build();
    }

    private Item item(Path from, Path to) {
        Item item = (Item) before.at(from);
        ItemBuilder builder = Item.builder();
        set(PartFields.OF_ITEM, item, builder, to);
        dose(item.prescription(), to).ifPresent(builder::prescription);
        return builder.build();
    }

    /**
     * Returns the parts in a field of the program after: added and moved parts at their positions, the others between
     * them in order.
     */
    private <T> ImmutableList<T> children(
            Path from, Path to, String field, Class<T> type, BiFunction<Path, Path, T> rebuild) {
        Queue<Path> stay = new ArrayDeque<>(before.children(from, field).stream()
                .filter(path -> !gone.contains(path))
                .toList());
        ImmutableList.Builder<T> children = ImmutableList.builder();
        Path list = to.resolve(field);
        for (int i = 0; ; i++) {
            Path place = list.resolve(i);
            ProgramPart part = added.get(place);
            Path origin = origins.containsKey(place) || part != null ? origins.get(place) : stay.poll();
            if (part != null) {
                reached.add(place);
                children.add(type.cast(value(part)));
            } else if (origin != null) {
                built.put(place, origin);
                children.add(rebuild.apply(origin, place));
            } else {
                return children.build();
            }
        }
    }

    private <T, B> void set(PartFields<T, B> all, T part, B builder, Path to) {
        for (PartFields.Field<T, B> field : all.fields()) {
            FieldChanged changed = changed(to, field.name());
            field.set(builder, changed == null ? field.of(part) : changed.to());
        }
    }

    private @Nullable FieldChanged changed(Path to, String field) {
        return fields.getOrDefault(to, ImmutableMap.of()).get(field);
    }

    private Optional<Prescription> dose(Optional<Prescription> from, Path to) {
        FieldChanged changed = changed(to, PartFields.PRESCRIPTION);
        if (changed != null) {
            return changed.to().stream().map(Prescription.class::cast).findFirst();
        }
        List<DoseChanged> ofDose = doses.getOrDefault(to, ImmutableList.of());
        if (ofDose.isEmpty()) {
            return from;
        }
        Prescription.Builder builder = Prescription.builder();
        Set<DoseField> other = EnumSet.noneOf(DoseField.class);
        for (DoseChanged change : ofDose) {
            other.add(change.field());
            change.field().copy(change.to(), builder);
        }
        from.ifPresent(dose -> Sets.difference(dose.statedFields(), other).forEach(field -> field.copy(dose, builder)));
        return Optional.of(builder.build()).filter(dose -> !dose.statesNothing());
    }
}
