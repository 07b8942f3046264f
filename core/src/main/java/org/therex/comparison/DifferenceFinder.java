package org.therex.comparison;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.Optional;
import org.therex.check.Path;
import org.therex.exercise.ExerciseId;
import org.therex.prescription.DoseField;
import org.therex.prescription.Prescription;
import org.therex.program.Item;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.program.Section;

/** Finds the changes from one program to another. */
final class DifferenceFinder {

    private final Parts before;
    private final Parts after;
    private final Matching matching;
    private final ImmutableMultiset<ExerciseId> itemsBefore;
    private final ImmutableMultiset<ExerciseId> itemsAfter;
    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    private DifferenceFinder(Program before, Program after) {
        this.before = Parts.of(before);
        this.after = Parts.of(after);
        this.matching = Matching.of(this.before, this.after);
        this.itemsBefore = exercises(before);
        this.itemsAfter = exercises(after);
    }

    private static ImmutableMultiset<ExerciseId> exercises(Program program) {
        return program.items().stream().map(Item::exercise).collect(ImmutableMultiset.toImmutableMultiset());
    }

    /**
     * Returns the changes: first those of the program itself, then removed parts, then all others in the order of the
     * program after.
     */
    static ImmutableList<Change> changes(Program before, Program after) {
        DifferenceFinder comparison = new DifferenceFinder(before, after);
        comparison.kept(Path.root(), Path.root());
        comparison.changes.addAll(ProgramExercises.changes(before, after));
        comparison.removed();
        comparison.addedOrKept();
        return comparison.changes.build();
    }

    private void removed() {
        ImmutableBiMap<Path, Path> pairs = matching.pairs();
        for (Path path : before.paths()) {
            if (!pairs.containsKey(path) && pairs.containsKey(parent(path))) {
                changes.add(new Removed(path, part(before.at(path))));
            }
        }
    }

    private void addedOrKept() {
        ImmutableBiMap<Path, Path> pairs = matching.pairs().inverse();
        for (Path path : after.paths()) {
            Path origin = pairs.get(path);
            if (origin == null) {
                if (pairs.containsKey(parent(path))) {
                    changes.add(new Added(path, part(after.at(path))));
                }
            } else if (!path.segments().isEmpty()) {
                if (matching.isMoved(path)) {
                    changes.add(new Moved(origin, path, part(before.at(origin))));
                }
                kept(origin, path);
            }
        }
    }

    private static Path parent(Path path) {
        Path parent = Path.root();
        for (String segment :
                path.segments().subList(0, Math.max(0, path.segments().size() - 2))) {
            parent = parent.resolve(segment);
        }
        return parent;
    }

    private static ProgramPart part(Object part) {
        if (part instanceof Phase phase) {
            return new ProgramPart.OfPhase(phase);
        }
        return part instanceof Section section
                ? new ProgramPart.OfSection(section)
                : new ProgramPart.OfItem((Item) part);
    }

    /** Adds the differences of a part that is in both programs. */
    private void kept(Path from, Path to) {
        Object one = before.at(from);
        Object other = after.at(to);
        Spot spot = new Spot(from, to, subject(other, to));
        if (one instanceof Program program && other instanceof Program next) {
            doses(spot, program.prescription(), next.prescription());
            fields(spot, PartFields.OF_PROGRAM, program, next);
        } else if (one instanceof Phase phase && other instanceof Phase next) {
            doses(spot, phase.prescription(), next.prescription());
            fields(spot, PartFields.OF_PHASE, phase, next);
        } else if (one instanceof Section section && other instanceof Section next) {
            doses(spot, section.prescription(), next.prescription());
            fields(spot, PartFields.OF_SECTION, section, next);
        } else if (one instanceof Item item && other instanceof Item next) {
            doses(spot, item.prescription(), next.prescription());
            fields(spot, PartFields.OF_ITEM, item, next);
        }
    }

    /** Returns the name of a part in text; an item includes its place if its exercise has several items. */
    private String subject(Object part, Path place) {
        if (!(part instanceof Item item)) {
            return Wording.place(place);
        }
        ExerciseId exercise = item.exercise();
        boolean single = itemsBefore.count(exercise) == 1 && itemsAfter.count(exercise) == 1;
        return single ? exercise.toString() : exercise + " (" + Wording.place(place) + ")";
    }

    private void doses(Spot spot, Optional<Prescription> from, Optional<Prescription> to) {
        if (from.equals(to)) {
            return;
        }
        if (from.filter(Prescription::statesNothing).isPresent()
                || to.filter(Prescription::statesNothing).isPresent()) {
            // An absent and an empty dose have no differing fields.
            changes.add(new FieldChanged(
                    spot,
                    PartFields.PRESCRIPTION,
                    from.stream().toList(),
                    to.stream().toList()));
            return;
        }
        Prescription one = from.orElse(Prescription.empty());
        Prescription other = to.orElse(Prescription.empty());
        for (DoseField field : DoseField.values()) {
            if (!DoseChanged.alone(field, one).equals(DoseChanged.alone(field, other))) {
                changes.add(new DoseChanged(spot, field, one, other));
            }
        }
    }

    private <T> void fields(Spot spot, PartFields<T, ?> fields, T one, T other) {
        for (PartFields.Field<T, ?> field : fields.fields()) {
            if (field.differs(one, other)) {
                changes.add(new FieldChanged(spot, field.name(), field.of(one), field.of(other)));
            }
        }
    }
}
