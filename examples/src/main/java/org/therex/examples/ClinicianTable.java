package org.therex.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.therex.check.InvalidValueException;
import org.therex.exercise.EquipmentNeed;
import org.therex.lowback.LowBackProgram;
import org.therex.prescription.Estimate;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import org.therex.program.ProgramWorkload;
import org.therex.program.ResolvedItem;
import org.therex.program.Rule;
import org.therex.term.Term;

/**
 * A writer of a program as one table of plain text for a clinician: each exercise with its whole dose and the origin of
 * the dose.
 *
 * <p>The numbers of the exercises are those of the {@link PatientText}. The table has no instructions, but lists the
 * exercises whose source has none.
 */
public final class ClinicianTable {

    private final int width;

    /**
     * Makes a writer.
     *
     * @param width the most characters of a line, at least 40
     * @throws InvalidValueException if the width is below that
     */
    public ClinicianTable(int width) {
        this.width = Page.requireWidth(width);
    }

    /** Prints the built-in programs whose ids are given, or all of them. */
    public static void main(String... ids) {
        for (LowBackProgram constant : LowBackProgram.values()) {
            if (ids.length == 0 || List.of(ids).contains(constant.id())) {
                System.out.println(new ClinicianTable(110).of(constant.program()));
            }
        }
    }

    /**
     * Returns the table of a program, with the facts about the whole program above and below it.
     *
     * @throws IllegalArgumentException if doses that an item inherits contradict each other
     */
    public String of(Program program) {
        return new Writing(program, width).write();
    }

    /** The writing of one table. */
    private static final class Writing {

        private final Program program;
        private final int width;
        private final Page page;
        private final ImmutableList<ResolvedItem> items;
        private final ProgramWorkload workload;
        private final ProgressionText progressions;

        Writing(Program program, int width) {
            this.program = program;
            this.width = width;
            page = new Page(width);
            items = program.resolve().items();
            workload = program.workload();
            progressions = new ProgressionText(program);
        }

        String write() {
            page.title(Isolated.text(program.title()) + " (" + program.id()
                    + program.revision()
                            .map(revision -> ", revision " + ProgramWords.revision(revision))
                            .orElse("")
                    + ")");
            head();
            new DoseTable(program, workload).table().addTo(page, width);
            remarks();
            needs();
            unknownTerms();
            rules();
            return page.text();
        }

        private void head() {
            line("For", program.population().stream().toList());
            line("Purpose", program.purposes());
            line("Goals", program.goals().isEmpty() ? List.of() : List.of(ProgramWords.labels(program.goals())));
            line("Level", program.levels().isEmpty() ? List.of() : List.of(ProgramWords.labels(program.levels())));
            line(
                    "By",
                    program.contributors().stream()
                            .map(ProgramWords::contributor)
                            .toList());
            line(
                    "Delivery",
                    program.delivery().map(ProgramWords::delivery).stream().toList());
            line(
                    "At hand",
                    program.resources().map(ProgramWords::resources).stream().toList());
            line(
                    "Time",
                    List.of(
                            "session " + time(workload.session()),
                            "day " + time(workload.day()),
                            "week " + time(workload.week())));
            page.line("");
        }

        private static String time(Estimate<Duration> time) {
            return time instanceof Estimate.Unknown ? "not known" : TimeText.of(time);
        }

        private void line(String label, List<String> parts) {
            if (!parts.isEmpty()) {
                page.labelled(label + ": ", String.join("; ", parts));
            }
        }

        /** Adds the remarks on single items, each after its number. */
        private void remarks() {
            page.line("");
            for (int i = 0; i < items.size(); i++) {
                ResolvedItem placed = items.get(i);
                List<String> remarks = new ArrayList<>();
                placed.item()
                        .modifications()
                        .forEach(id -> remarks.add("with " + id + ": "
                                + ProgramWords.change(program, placed.item().exercise(), id)));
                if (!placed.item().alternatives().isEmpty()) {
                    remarks.add("or instead "
                            + placed.item().alternatives().stream()
                                    .map(other -> ProgramWords.name(program, other))
                                    .collect(joining(", ")));
                }
                placed.item().progression().ifPresent(how -> remarks.add("progression: " + progressions.inOne(how)));
                remarks.addAll(placed.item().notes());
                line(String.valueOf(i + 1), remarks);
            }
        }

        private void unknownTerms() {
            List<String> gaps = new ArrayList<>();
            gap(gaps, "any dose for ", item -> dose(item).statesNothing());
            gap(
                    gaps,
                    "how often for ",
                    item -> !dose(item).statesNothing()
                            && dose(item).frequency().isEmpty());
            gap(gaps, "how to do ", item -> item.facts().steps().isEmpty());
            line("Not stated", gaps);
            line(
                    "Assumed for the times",
                    workload.assumptions().isEmpty()
                            ? List.of()
                            : workload.assumptions().stream().map(Term::label).toList());
        }

        private void gap(List<String> gaps, String what, Predicate<ResolvedItem> lacks) {
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                if (lacks.test(items.get(i))) {
                    numbers.add(String.valueOf(i + 1));
                }
            }
            if (!numbers.isEmpty()) {
                gaps.add(what + String.join(", ", numbers));
            }
        }

        private static Prescription dose(ResolvedItem item) {
            return item.dose().prescription();
        }

        /** Adds the required equipment of the exercises, each after its number. */
        private void needs() {
            List<String> needs = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                for (EquipmentNeed need : items.get(i).facts().requiredEquipment()) {
                    needs.add(i + 1 + " " + ProgramWords.anyOf(need.anyOf()));
                }
            }
            line("Needs", needs);
        }

        private void rules() {
            for (Rule rule : ProgramWords.inOrder(program.rules())) {
                line(ProgramWords.capital(rule.kind().label()), List.of(rule.text()));
            }
            line(
                    "Order",
                    program.orderRules().stream()
                            .map(rule -> ProgramWords.order(program, rule))
                            .toList());
            program.progression().ifPresent(how -> line("Progression", progressions.of(how)));
            program.tailoring().ifPresent(tailoring -> {
                line(
                        "Tailoring",
                        tailoring.kind().map(kind -> kind.label()).stream().toList());
                tailoring.adaptations().forEach(change -> line(change.forWhom(), List.of(change.text())));
                line(
                        "Start",
                        tailoring.startingRules().stream()
                                .map(rule -> ProgramWords.start(program, rule))
                                .toList());
            });
            program.adherence().ifPresent(adherence -> {
                line("Records", adherence.records());
                line("Recorded", adherence.howOften().stream().toList());
                line("Judged", adherence.assessment().stream().toList());
                line("Motivation", adherence.motivations());
            });
            program.advice().forEach(advice -> line("Advice, " + advice.topic().label(), List.of(advice.text())));
            line("Sources", program.sources().stream().map(ProgramWords::source).toList());
            page.paragraph("Educational; a clinician decides for the single person.");
        }
    }
}
