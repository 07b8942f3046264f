package org.therex.examples;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.therex.check.InvalidValueException;
import org.therex.lowback.LowBackProgram;
import org.therex.program.Adherence;
import org.therex.program.Delivery;
import org.therex.program.Phase;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;
import org.therex.program.Rule;
import org.therex.program.Section;
import org.therex.program.Tailoring;
import org.therex.progression.Progression;

/**
 * Writes a program as plain text for the person who does it.
 *
 * <p>It holds all of the program except claims and defects of its sources.
 */
public final class PatientText {

    private final int width;

    /**
     * Makes a writer.
     *
     * @param width the most characters of a line, at least 40
     * @throws InvalidValueException if the width is below that
     */
    public PatientText(int width) {
        this.width = Page.requireWidth(width);
    }

    /** Prints the built-in programs whose ids are given, or all of them. */
    public static void main(String... ids) {
        for (LowBackProgram constant : LowBackProgram.values()) {
            if (ids.length == 0 || List.of(ids).contains(constant.id())) {
                System.out.println(new PatientText(78).of(constant.program()));
            }
        }
    }

    /**
     * Returns the text of a program.
     *
     * @throws IllegalArgumentException if doses that an item inherits contradict each other
     */
    public String of(Program program) {
        return new Writing(program, new Page(width)).write();
    }

    /** The writing of one text. */
    private static final class Writing {

        private final Program program;
        private final Page page;
        private final PatientItem items;
        private final Iterator<ResolvedItem> places;
        private int number;

        Writing(Program program, Page page) {
            this.program = program;
            this.page = page;
            items = new PatientItem(program, page);
            places = program.resolve().items().iterator();
        }

        String write() {
            page.title(program.title());
            introduction();
            program.tailoring().ifPresent(this::tailoring);
            rules(program.rules());
            program.orderRules().forEach(rule -> page.bullet("Order: " + ProgramWords.order(program, rule)));
            goesOn("How the exercises progress, unless stated otherwise:", program.progression());
            sections(program.sections());
            for (int i = 0; i < program.phases().size(); i++) {
                phase(i + 1, program.phases().get(i));
            }
            ending();
            return page.text();
        }

        private void introduction() {
            program.population().ifPresent(whom -> page.bullet("For whom: " + whom));
            program.purposes().forEach(purpose -> page.bullet("For: " + purpose));
            if (!program.goals().isEmpty()) {
                page.bullet("Aims: " + ProgramWords.labels(program.goals()));
            }
            if (!program.levels().isEmpty()) {
                page.bullet("Level: " + ProgramWords.labels(program.levels()));
            }
            program.contributors()
                    .forEach(somebody -> page.bullet(ProgramWords.capital(ProgramWords.contributor(somebody))));
            program.revision().ifPresent(revision -> page.bullet("Version: " + ProgramWords.revision(revision)));
            given(program.delivery().stream().toList());
            program.resources().ifPresent(has -> page.bullet("What you have for it: " + ProgramWords.resources(has)));
        }

        private void given(List<Delivery> delivery) {
            delivery.forEach(how -> page.bullet("How it is given: " + ProgramWords.delivery(how)));
        }

        private void tailoring(Tailoring tailoring) {
            tailoring.kind().ifPresent(kind -> page.bullet("Made for you or for all: " + kind.label()));
            tailoring.adaptations().forEach(change -> page.bullet(change.forWhom() + ": " + change.text()));
            tailoring.startingRules().forEach(rule -> page.bullet("Start: " + ProgramWords.start(program, rule)));
        }

        private void rules(ImmutableList<Rule> rules) {
            ProgramWords.inOrder(rules).forEach(rule -> page.bullet(heading(rule) + ": " + rule.text()));
        }

        private static String heading(Rule rule) {
            return switch (rule.kind()) {
                case CLEARANCE -> "Before you start";
                case STOP -> "When to stop";
                case CONTINUE_ONLY_IF -> "When to go on";
                case REFERRAL -> "When to ask for help";
                case PACE -> "How fast";
                case DISCLAIMER -> "Bear in mind";
            };
        }

        private void goesOn(String introduction, Optional<Progression> progression) {
            progression.ifPresent(how -> {
                page.paragraph(introduction);
                new ProgressionText(program).of(how).forEach(page::bullet);
            });
        }

        private void phase(int position, Phase phase) {
            page.part("Part " + position
                    + phase.title().map(title -> ": " + Isolated.text(title)).orElse(""));
            phase.weeks().ifPresent(weeks -> page.bullet("How many weeks: " + weeks));
            if (!phase.goals().isEmpty()) {
                page.bullet("Aims: " + ProgramWords.labels(phase.goals()));
            }
            given(phase.delivery().stream().toList());
            phase.introduction().ifPresent(page::paragraph);
            rules(phase.rules());
            goesOn("How the exercises of this part progress, unless stated otherwise:", phase.progression());
            sections(phase.sections());
            phase.advanceCriteria().forEach(criterion -> page.bullet("Go on to the next part when: " + criterion));
        }

        private void sections(ImmutableList<Section> sections) {
            for (Section section : sections) {
                section.title().ifPresent(page::heading);
                section.introduction().ifPresent(page::paragraph);
                String days = ProgramWords.days(section, sections);
                if (!days.isEmpty()) {
                    page.paragraph(days);
                }
                section.arrangement().map(ProgramWords::arrangement).ifPresent(page::paragraph);
                given(section.delivery().stream().toList());
                goesOn("How the exercises of this section progress, unless stated otherwise:", section.progression());
                for (int i = 0; i < section.items().size(); i++) {
                    ResolvedItem placed = places.next();
                    items.write(placed, ++number);
                    goesOn("How this exercise progresses:", placed.item().progression());
                }
            }
        }

        private void ending() {
            program.adherence().ifPresent(this::adherence);
            if (!program.advice().isEmpty()) {
                page.heading("Beside the exercises");
                program.advice().forEach(advice -> page.bullet(advice.text()));
            }
            page.heading("About this text");
            program.sources().forEach(source -> page.paragraph("Source: " + ProgramWords.source(source)));
            page.paragraph(
                    "This is educational material, not medical advice. If anything gets worse, stop and ask a clinician.");
        }

        private void adherence(Adherence adherence) {
            page.heading("Keeping to it");
            adherence.records().forEach(record -> page.bullet("Write down: " + record));
            adherence.howOften().ifPresent(often -> page.bullet("How often you write: " + often));
            adherence.assessment().ifPresent(judged -> page.bullet("How it is judged: " + judged));
            adherence.motivations().forEach(page::bullet);
        }
    }
}
