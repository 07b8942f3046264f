package org.therex.examples;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.therex.exercise.Cue;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.Exercise;
import org.therex.exercise.Mistake;
import org.therex.exercise.Step;
import org.therex.prescription.Prescription;
import org.therex.program.Phase;
import org.therex.program.PlacedItem;
import org.therex.program.Program;
import org.therex.program.Rule;
import org.therex.program.Section;

/** Writes a program as plain text for the person who does it. */
public final class PatientText {

    private final int width;

    /**
     * Makes a writer.
     *
     * @param width the most characters of a line
     */
    public PatientText(int width) {
        this.width = width;
    }

    /** Returns the text of a program. */
    public String of(Program program) {
        Page page = new Page(width);
        page.title(program.title());
        program.purposes().forEach(purpose -> page.bullet("For: " + purpose));
        program.rules().stream().map(Rule::text).forEach(page::paragraph);
        Iterator<PlacedItem> items = program.placedItems().iterator();
        int number = sections(page, program, program.sections(), items, 0);
        for (Phase phase : program.phases()) {
            phase.title().ifPresent(page::heading);
            phase.weeks().ifPresent(weeks -> page.paragraph("How many weeks: " + weeks + "."));
            phase.introduction().ifPresent(page::paragraph);
            phase.rules().stream().map(Rule::text).forEach(page::paragraph);
            number = sections(page, program, phase.sections(), items, number);
            phase.advanceCriteria().forEach(criterion -> page.bullet("Go on to the next part when: " + criterion));
        }
        page.paragraph(
                "This is educational material, not medical advice. If anything gets worse, stop and ask a clinician.");
        return page.text();
    }

    private static int sections(
            Page page, Program program, List<Section> sections, Iterator<PlacedItem> items, int before) {
        int number = before;
        for (Section section : sections) {
            section.title().filter(title -> section.items().size() > 1).ifPresent(page::heading);
            section.introduction().ifPresent(page::paragraph);
            for (int i = 0; i < section.items().size(); i++) {
                item(page, program, items.next(), ++number);
            }
        }
        return number;
    }

    private static void item(Page page, Program program, PlacedItem placed, int number) {
        Exercise exercise = program.exercise(placed.item());
        page.heading(number + ". " + placed.item().name().orElse(exercise.name()));
        how(page, exercise);
        dose(page, program.resolve(placed).prescription());
        placed.item().notes().forEach(page::paragraph);
    }

    private static void how(Page page, Exercise exercise) {
        String needed = exercise.setup().equipment().stream()
                .filter(need -> need.use() == EquipmentUse.REQUIRED)
                .map(PatientText::anyOf)
                .collect(Collectors.joining("; "));
        if (!needed.isEmpty()) {
            page.paragraph("You need: " + needed + ".");
        }
        List<String> steps =
                exercise.technique().steps().stream().map(Step::text).toList();
        for (int i = 0; i < steps.size(); i++) {
            page.numbered(i + 1, steps.get(i));
        }
        exercise.technique().cues().stream().map(Cue::text).forEach(page::bullet);
        exercise.technique().mistakes().stream().map(Mistake::text).forEach(text -> page.bullet("Avoid: " + text));
    }

    private static String anyOf(EquipmentNeed need) {
        return need.anyOf().stream().map(Equipment::label).collect(Collectors.joining(" or "));
    }

    private static void dose(Page page, Prescription dose) {
        page.paragraph(
                dose.isEmpty()
                        ? "How much: not stated; ask whoever gave you this program."
                        : "How much: " + dose + ".");
    }
}
