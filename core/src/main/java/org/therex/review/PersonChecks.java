package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.Level;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.program.PlacedItem;

/** The checks of what the person has and knows. */
final class PersonChecks {

    private PersonChecks() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(
                ProgramCheck.of(ReviewCodes.EQUIPMENT_MISSING, Severity.WARNING, PersonChecks::equipmentMissing),
                ProgramCheck.of(ReviewCodes.ABOVE_LEVEL, Severity.WARNING, PersonChecks::aboveLevel));
    }

    private static void equipmentMissing(ReviewedProgram program, Doubts doubts) {
        Optional<ImmutableSet<Equipment>> known = program.findEquipment();
        if (known.isEmpty()) {
            doubts.cannotTell(Path.root(), "'equipment' was not checked, since nobody says what is at hand");
            return;
        }
        ImmutableSet<Equipment> atHand = known.get();
        for (PlacedItem item : program.items()) {
            Exercise exercise = program.exercise(item);
            for (EquipmentNeed need : program.facts(item).requiredEquipment()) {
                if (!Equipment.anyServes(atHand, need.anyOf())) {
                    missing(
                            item.path().resolve("exercise"),
                            "exercise",
                            exercise.id() + " needs",
                            need.anyOf(),
                            doubts);
                }
            }
            int index = 0;
            for (ModificationId chosen : item.item().modifications()) {
                Path place = item.path().resolve("modifications").resolve(index++);
                exercise.findModification(chosen)
                        .map(Modification::equipment)
                        .filter(things -> !things.isEmpty() && !Equipment.anyServes(atHand, things))
                        .ifPresent(things -> missing(place, "modifications", chosen + " needs", things, doubts));
            }
        }
    }

    private static void missing(Path place, String field, String who, Set<Equipment> things, Doubts doubts) {
        String asked = things.stream().map(Equipment::label).collect(Collectors.joining(" or "));
        doubts.add(
                place,
                "'" + field + "' must need only what is at hand, but " + who + " " + asked,
                "get it, or choose another; people improvise with what is not made for it",
                ImmutableMap.of("equipment", asked));
    }

    /** An exercise for several levels is taken to be for the least of them. */
    private static void aboveLevel(ReviewedProgram program, Doubts doubts) {
        Optional<Level> known = program.circumstances().level();
        if (known.isEmpty()) {
            doubts.cannotTell(Path.root(), "'level' was not checked, since the experience of the person is not known");
            return;
        }
        for (PlacedItem item : program.items()) {
            ImmutableSet<Level> levels = program.exercise(item).classification().levels();
            if (!levels.isEmpty() && Collections.min(levels).compareTo(known.get()) > 0) {
                Level least = Collections.min(levels);
                doubts.add(
                        item.path().resolve("exercise"),
                        "'exercise' must ask for no more experience than "
                                + known.get().label() + ", but " + item.item().exercise() + " asks for "
                                + least.label(),
                        "begin with an easier form, since a movement that is not mastered is done badly",
                        ImmutableMap.of("level", least.id()));
            }
        }
    }
}
