package org.therex.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.therex.check.Path;
import org.therex.prescription.DoseField;
import org.therex.prescription.Prescription;
import org.therex.prescription.ResolvedPrescription;
import org.therex.prescription.Scope;
import org.therex.program.ItemWorkload;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.program.ProgramWorkload;
import org.therex.program.ResolvedItem;
import org.therex.program.Section;

/** The doses of a program in a table, a row for each exercise and a line for each section and phase. */
final class DoseTable {

    private static final ImmutableList<DoseField> WORK = ImmutableList.of(
            DoseField.SETS,
            DoseField.REPETITIONS,
            DoseField.TIME_BOX,
            DoseField.HOLD,
            DoseField.SPOTS,
            DoseField.SIDES);
    private static final ImmutableList<DoseField> WHEN =
            ImmutableList.of(DoseField.FREQUENCY, DoseField.SESSION_LENGTH);
    private static final ImmutableList<DoseField> ALSO = ImmutableList.of(
            DoseField.RESTS, DoseField.TEMPO, DoseField.INTENSITIES, DoseField.BREATHING, DoseField.NOTES);

    private final Program program;
    private final ProgramWorkload workload;
    private final ProgressionText progressions;
    private final TextTable table = new TextTable("#", "exercise", "dose", "when", "also", "time", "stated for");

    DoseTable(Program program, ProgramWorkload workload) {
        this.program = program;
        this.workload = workload;
        progressions = new ProgressionText(program);
    }

    TextTable table() {
        List<String> before = ImmutableList.of();
        for (int i = 0; i < workload.items().size(); i++) {
            ItemWorkload item = workload.items().get(i);
            // Equal phases and sections may follow one another; their places differ.
            List<String> place = section(item.placed().path());
            if (!phase(place).equals(phase(before))) {
                int number = Integer.parseInt(place.get(1)) + 1;
                item.placed().phase().ifPresent(phase -> table.across("== " + words(number, phase)));
            }
            String section = words(item.placed().section());
            if (!place.equals(before) && !section.isEmpty()) {
                table.across("-- " + section);
            }
            row(program.resolve().items().get(i), i + 1, item);
            before = place;
        }
        return table;
    }

    private static List<String> section(Path item) {
        return item.segments().subList(0, item.segments().size() - 2);
    }

    private static List<String> phase(List<String> section) {
        return section.isEmpty() ? section : section.subList(0, section.size() - 2);
    }

    private String words(int number, Phase phase) {
        List<String> parts = new ArrayList<>();
        parts.add("Phase " + number
                + phase.title().map(title -> ": " + Isolated.text(title)).orElse(""));
        phase.weeks().ifPresent(weeks -> parts.add("weeks: " + weeks));
        if (!phase.goals().isEmpty()) {
            parts.add("goals: " + ProgramWords.labels(phase.goals()));
        }
        phase.delivery().ifPresent(delivery -> parts.add(ProgramWords.delivery(delivery)));
        phase.introduction().ifPresent(parts::add);
        phase.progression().ifPresent(how -> parts.add("progression: " + progressions.inOne(how)));
        ProgramWords.inOrder(phase.rules())
                .forEach(rule -> parts.add(rule.kind().label() + ": " + rule.text()));
        phase.advanceCriteria().forEach(criterion -> parts.add("advance when: " + criterion));
        return String.join("; ", parts);
    }

    private String words(Section section) {
        List<String> parts = new ArrayList<>();
        section.title().ifPresent(parts::add);
        section.alternateDay().ifPresent(day -> parts.add("day " + day));
        section.arrangement().ifPresent(arrangement -> parts.add(arrangement.label()));
        section.delivery().ifPresent(delivery -> parts.add(ProgramWords.delivery(delivery)));
        section.introduction().ifPresent(parts::add);
        section.progression().ifPresent(how -> parts.add("progression: " + progressions.inOne(how)));
        return String.join("; ", parts);
    }

    private void row(ResolvedItem placed, int number, ItemWorkload item) {
        ResolvedPrescription resolved = placed.dose();
        Prescription dose = resolved.prescription();
        table.row(
                String.valueOf(number),
                ProgramWords.name(program, placed.item()),
                dose.statesNothing() ? "not stated" : part(dose, WORK),
                part(dose, WHEN),
                also(dose),
                TimeText.of(item.session()),
                resolved.origins().values().stream()
                        .distinct()
                        .map(scope -> scope(scope, placed))
                        .collect(joining(", ")));
    }

    private static String also(Prescription dose) {
        List<String> parts = new ArrayList<>();
        parts.add(part(dose, ALSO));
        dose.alternatives().forEach(other -> parts.add("or " + other));
        return parts.stream().filter(text -> !text.isEmpty()).collect(joining("; "));
    }

    /** Returns the text of some fields of a dose. */
    private static String part(Prescription dose, ImmutableList<DoseField> fields) {
        Prescription.Builder part = Prescription.builder();
        fields.forEach(field -> field.copy(dose, part));
        Prescription made = part.build();
        return made.statesNothing() ? "" : made.toString();
    }

    private static String scope(Scope scope, ResolvedItem placed) {
        return scope == Scope.SOURCE
                ? placed.item().follows().map(Object::toString).orElse(scope.label())
                : scope.label();
    }
}
