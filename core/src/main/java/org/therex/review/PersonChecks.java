package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExperienceLevel;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Band;
import org.therex.prescription.DoseField;
import org.therex.prescription.Intensity;
import org.therex.prescription.Prescription;
import org.therex.program.Item;
import org.therex.program.ItemFacts;
import org.therex.program.ResolvedItem;

/** The checks of the person's equipment and experience. */
final class PersonChecks {

    private PersonChecks() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(
                ProgramCheck.of(ReviewCodes.EQUIPMENT_MISSING, Severity.WARNING, PersonChecks::equipmentMissing),
                ProgramCheck.of(ReviewCodes.ABOVE_LEVEL, Severity.WARNING, PersonChecks::aboveLevel));
    }

    private static void equipmentMissing(ReviewedProgram program, ReviewFindings findings) {
        Optional<ImmutableSet<Equipment>> known = program.findEquipment();
        if (known.isEmpty()) {
            findings.addNotChecked(
                    Path.root(), "'equipment' was not checked, since the equipment at hand is not stated");
            return;
        }
        ImmutableSet<Equipment> atHand = known.get();
        for (ResolvedItem item : program.items()) {
            Exercise exercise = item.exercise();
            ImmutableList<EquipmentNeed> needs = item.facts().requiredEquipment();
            missing(item.path().resolve("exercise"), exercise, needs, atHand, findings);
            program.alternatives(item)
                    .forEach((place, alternative) -> missing(
                            place,
                            alternative,
                            ItemFacts.of(alternative, Item.of(alternative.id())).requiredEquipment(),
                            atHand,
                            findings));
            missingForDose(program, item, needs, atHand, findings);
            int index = 0;
            for (ModificationId chosen : item.item().modifications()) {
                Path place = item.path().resolve("modifications").resolve(index++);
                exercise.findModification(chosen)
                        .map(Modification::equipment)
                        .filter(things -> !things.isEmpty() && !Equipment.anyServes(atHand, things))
                        .ifPresent(things -> missing(place, "modifications", chosen + " needs", things, findings));
            }
        }
    }

    private static void missing(
            Path place, Exercise exercise, List<EquipmentNeed> needs, Set<Equipment> atHand, ReviewFindings findings) {
        for (EquipmentNeed need : needs) {
            if (!Equipment.anyServes(atHand, need.anyOf())) {
                missing(place, place.subject(), exercise.id() + " needs", need.anyOf(), findings);
            }
        }
    }

    /**
     * Finds missing bands and weights that a dose prescribes, each once. The exercise's own equipment is checked
     * elsewhere.
     */
    private static void missingForDose(
            ReviewedProgram program,
            ResolvedItem item,
            List<EquipmentNeed> ofExercise,
            Set<Equipment> atHand,
            ReviewFindings findings) {
        Set<ImmutableSet<Equipment>> reported = new HashSet<>();
        ImmutableList<Prescription> schedules =
                program.findDose(item).map(Prescription::schedules).orElse(ImmutableList.of());
        for (int i = 0; i < schedules.size(); i++) {
            for (Intensity intensity : schedules.get(i).intensities()) {
                ImmutableSet<Equipment> things = needed(intensity);
                boolean isNew = !things.isEmpty()
                        && ofExercise.stream().noneMatch(need -> Equipment.anyServes(need.anyOf(), things))
                        && reported.add(things);
                if (isNew && !Equipment.anyServes(atHand, things)) {
                    Path place = Places.dose(item, DoseField.INTENSITIES, i);
                    missing(
                            place,
                            "intensities",
                            intensity + " for " + item.item().exercise() + " needs",
                            things,
                            findings);
                }
            }
        }
    }

    /** Returns the equipment of which one piece is needed for an intensity; empty if none is needed. */
    private static ImmutableSet<Equipment> needed(Intensity intensity) {
        if (intensity instanceof Band) {
            return ImmutableSet.of(Equipment.RESISTANCE_BAND, Equipment.LOOP_BAND);
        }
        return intensity instanceof Intensity.Load ? ImmutableSet.of(Equipment.WEIGHT) : ImmutableSet.of();
    }

    private static void missing(Path place, String field, String who, Set<Equipment> things, ReviewFindings findings) {
        String asked = things.stream().map(Equipment::label).collect(Collectors.joining(" or "));
        findings.add(
                place,
                "'" + field + "' must need only equipment at hand, but " + who + " " + asked,
                "get it, or choose another exercise: improvised equipment may not be safe",
                ImmutableMap.of("equipment", asked));
    }

    /** Finds exercises above the level of the person; an exercise for several levels requires the least of them. */
    private static void aboveLevel(ReviewedProgram program, ReviewFindings findings) {
        Optional<ExperienceLevel> known = program.context().level();
        if (known.isEmpty()) {
            findings.addNotChecked(
                    Path.root(), "'level' was not checked, since the experience of the person is not known");
            return;
        }
        for (ResolvedItem item : program.items()) {
            aboveLevel(item.path().resolve("exercise"), item.exercise(), known.get(), findings);
            program.alternatives(item)
                    .forEach((place, alternative) -> aboveLevel(place, alternative, known.get(), findings));
        }
    }

    private static void aboveLevel(Path place, Exercise exercise, ExperienceLevel known, ReviewFindings findings) {
        ImmutableSet<ExperienceLevel> levels = exercise.classification().levels();
        if (!levels.isEmpty() && Collections.min(levels).compareTo(known) > 0) {
            ExperienceLevel least = Collections.min(levels);
            findings.add(
                    place,
                    "'" + place.subject() + "' must require no more experience than " + known.label() + ", but "
                            + exercise.id() + " requires " + least.label(),
                    "begin with an easier form: an unfamiliar movement is hard to do well",
                    ImmutableMap.of("level", least.id()));
        }
    }
}
