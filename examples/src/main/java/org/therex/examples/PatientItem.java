package org.therex.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.therex.exercise.Cue;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.exercise.Stage;
import org.therex.exercise.Step;
import org.therex.exercise.Technique;
import org.therex.prescription.Prescription;
import org.therex.program.PlacedItem;
import org.therex.program.Program;

/** Writes how an exercise of a program is done, for the person who does it. */
final class PatientItem {

    private final Program program;
    private final Page page;

    PatientItem(Program program, Page page) {
        this.program = program;
        this.page = page;
    }

    void write(PlacedItem placed, int number) {
        Exercise exercise = program.exercise(placed.item());
        ImmutableList<Modification> chosen = placed.item().modifications().stream()
                .flatMap(id -> exercise.findModification(id).stream())
                .collect(ImmutableList.toImmutableList());
        page.subheading(number + ". " + ProgramWords.name(program, placed));
        needs(exercise, chosen);
        technique(exercise.technique());
        chosen.forEach(change -> page.bullet("Do it this way: " + change.text()));
        exercise.cautions().forEach(caution -> page.bullet("Take care: " + caution.text()));
        dose(program.resolve(placed).prescription());
        placed.item().notes().forEach(page::paragraph);
        alternatives(placed.item().alternatives().stream()
                .map(other -> ProgramWords.name(program, other))
                .toList());
    }

    private void needs(Exercise exercise, ImmutableList<Modification> chosen) {
        ImmutableSet<String> needed = Stream.concat(
                        exercise.setup().equipment().stream()
                                .filter(need -> need.use() == EquipmentUse.REQUIRED)
                                .map(EquipmentNeed::anyOf),
                        chosen.stream().map(Modification::equipment))
                .map(PatientItem::anyOf)
                .filter(text -> !text.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        if (!needed.isEmpty()) {
            page.paragraph("You need: " + String.join("; ", needed) + ".");
        }
    }

    private static String anyOf(Collection<Equipment> things) {
        return things.stream().map(Equipment::label).collect(joining(" or "));
    }

    private void technique(Technique technique) {
        List<String> steps = technique.steps().stream().map(Step::text).toList();
        for (int i = 0; i < steps.size(); i++) {
            page.numbered(i + 1, steps.get(i));
        }
        technique.cues().stream().map(Cue::text).forEach(page::bullet);
        technique.sensations().forEach(felt -> page.bullet("What you feel: " + felt.text()));
        technique.mistakes().forEach(mistake -> page.bullet("Avoid: " + mistake.text()));
        technique.stages().stream().map(Stage::text).forEach(stage -> page.bullet("Build it up: " + stage));
    }

    private void dose(Prescription dose) {
        page.paragraph(
                dose.isEmpty()
                        ? "How much: not stated; ask whoever gave you this program."
                        : "How much: " + dose + ".");
    }

    private void alternatives(List<String> others) {
        if (!others.isEmpty()) {
            page.paragraph("Instead you may do: " + String.join(" or ", others) + ".");
        }
    }
}
