package org.therex.examples;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.therex.check.InvalidValueException;
import org.therex.demand.DemandProfile;
import org.therex.demand.ExerciseDemand;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.EquipmentUse;
import org.therex.exercise.Exercise;
import org.therex.exercise.Laterality;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.Setup;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.exercise.Target;
import org.therex.exercise.Technique;
import org.therex.lowback.LowBack;
import org.therex.source.Attributed;
import org.therex.source.Citation;
import org.therex.source.Claim;
import org.therex.source.Defect;
import org.therex.term.Term;

/** A writer of exercises, with all their facts, as plain text. */
public final class ExerciseText {

    private final int width;

    /**
     * Makes a writer.
     *
     * @param width the most characters of a line, at least 40
     * @throws InvalidValueException if the width is below that
     */
    public ExerciseText(int width) {
        this.width = Page.requireWidth(width);
    }

    /** Prints the exercises whose ids are given, or all of the built-in ones. */
    public static void main(String... ids) {
        for (LowBack constant : LowBack.values()) {
            if (ids.length == 0 || java.util.List.of(ids).contains(constant.id())) {
                System.out.println(new ExerciseText(78).of(constant.exercise()));
            }
        }
    }

    /** Returns the text of an exercise. */
    public String of(Exercise exercise) {
        Page page = new Page(width);
        page.title(exercise.name());
        exercise.summary().ifPresent(page::paragraph);
        if (!exercise.naming().aliases().isEmpty()) {
            page.paragraph("Also called: " + String.join(", ", exercise.naming().aliases()) + ".");
        }
        exercise.naming()
                .distinctions()
                .forEach(other -> page.paragraph("Not: " + other.notToBeConfusedWith() + ". " + other.explanation()));
        setup(page, exercise.setup());
        technique(page, exercise.technique());
        exercise.laterality().map(Laterality::scheme).map(Term::label).ifPresent(text -> page.bullet("Sides: " + text));
        exercise.variations().forEach(variation -> {
            page.heading("Another way: " + Isolated.text(variation.name()) + source(variation));
            technique(page, variation.technique());
        });
        targets(page, exercise);
        exercise.demands().ifPresent(profile -> demands(page, profile));
        changes(page, exercise);
        cautions(page, exercise);
        sources(page, exercise);
        return page.text();
    }

    private static void setup(Page page, Setup setup) {
        page.heading("Set-up");
        setup.startPositions()
                .forEach(start -> page.bullet("Start: " + start.position().label()
                        + start.detail().map(detail -> ", " + detail).orElse("")
                        + source(start)));
        setup.endPositions().forEach(end -> page.bullet("End: " + end.position().label() + source(end)));
        setup.placements()
                .forEach(placed -> page.bullet(
                        placed.side().map(side -> side.label() + " side: ").orElse("")
                                + placed.part().label() + " " + placed.where() + source(placed)));
        setup.equipment().forEach(need -> page.bullet(need(need) + source(need)));
        setup.adjustments()
                .forEach(adjusted ->
                        page.bullet("Fit " + adjusted.what() + " to " + adjusted.dependsOn() + source(adjusted)));
        setup.definitions().forEach(word -> page.bullet(word.word() + ": " + word.meaning() + source(word)));
    }

    private static String need(EquipmentNeed need) {
        if (need.use() == EquipmentUse.NONE_NEEDED) {
            return "No equipment needed";
        }
        String things = need.anyOf().stream().map(Term::label).collect(joining(" or "));
        return switch (need.use()) {
                    case OPTIONAL -> "If you like: ";
                    case PROGRESSES_WITH -> "Later on: ";
                    default -> "You need: ";
                }
                + things
                + need.purpose().map(purpose -> " (" + purpose + ")").orElse("");
    }

    private static void technique(Page page, Technique technique) {
        if (!technique.steps().isEmpty()) {
            page.heading("Steps");
        }
        int number = 0;
        for (Step step : technique.steps()) {
            page.numbered(++number, step.text() + source(step));
        }
        technique.stages().forEach(stage -> page.bullet("Stage: " + stage.text() + source(stage)));
        technique
                .cues()
                .forEach(cue -> page.bullet(cue.text()
                        + cue.reason().map(reason -> " Why: " + reason).orElse("")
                        + source(cue)));
        technique.mistakes().forEach(mistake -> page.bullet("Avoid: " + mistake.text() + source(mistake)));
        technique.sensations().forEach(felt -> page.bullet("Feel: " + felt.text() + source(felt)));
    }

    private static void targets(Page page, Exercise exercise) {
        page.heading("What it does");
        for (Target target : exercise.targets()) {
            page.bullet(target.role().label() + " " + target.part().label()
                    + target.note().map(note -> ", " + note).orElse("") + source(target));
        }
    }

    private static void demands(Page page, DemandProfile profile) {
        page.heading("What it asks of you"
                + profile.basis().map(basis -> " (" + basis + ")").orElse(""));
        for (ExerciseDemand asked : profile.demands()) {
            page.bullet(asked.demand().label() + ", "
                    + (asked.dependsOnDose() ? byTime(asked) + " up to level " : "level ") + asked.level() + ": "
                    + asked.demand().definition(asked.level())
                    + asked.optionalPart()
                            .map(part -> " (only with " + part + ")")
                            .orElse(""));
        }
    }

    private static String byTime(ExerciseDemand asked) {
        return asked.demand().cumulative() ? "by how long a set lasts" : "by how long you hold";
    }

    private static void changes(Page page, Exercise exercise) {
        if (!exercise.modifications().isEmpty() || !exercise.links().isEmpty()) {
            page.heading("Easier, harder, other");
        }
        for (Modification change : exercise.modifications()) {
            page.bullet(direction(change.direction()) + ": " + change.text()
                    + change.trigger().map(trigger -> " (if " + trigger + ")").orElse("") + source(change)
                    + eases(change) + adds(change));
        }
        exercise.links()
                .forEach(link -> page.bullet(link.relation().label() + ": " + link.exercise()
                        + link.condition()
                                .map(condition -> " (if " + condition + ")")
                                .orElse("") + source(link)));
    }

    private static String eases(Modification change) {
        return change.reliefs().isEmpty()
                ? ""
                : change.reliefs().stream()
                        .map(relief -> relief.demand().label())
                        .collect(joining(", ", " Eases: ", "."));
    }

    private static String adds(Modification change) {
        return change.addedDemands()
                .filter(added -> !added.demands().isEmpty())
                .map(added -> added.demands().stream()
                        .map(imposed -> imposed.demand().label())
                        .collect(joining(", ", " Adds: ", ".")))
                .orElse("");
    }

    private static String direction(ModificationDirection direction) {
        return switch (direction) {
            case EASIER -> "Easier";
            case HARDER -> "Harder";
            case COMFORT -> "More comfortable";
        };
    }

    private static void cautions(Page page, Exercise exercise) {
        if (!exercise.cautions().isEmpty()) {
            page.heading("Take care");
        }
        exercise.cautions().forEach(caution -> page.bullet(caution.text() + source(caution)));
    }

    private static void sources(Page page, Exercise exercise) {
        page.heading("Sources");
        for (SourceEntry entry : exercise.entries()) {
            page.bullet(entry.citation() + ": "
                    + entry.name().map(Isolated::text).orElse("without a heading")
                    + entry.prescription().map(dose -> "; dose: " + dose).orElse("; no dose of its own"));
            entry.defects().stream().map(Defect::text).forEach(text -> page.bullet("  defect: " + text));
        }
        for (Claim claim : exercise.claims()) {
            page.bullet("Claim (" + claim.strength().label() + "): " + claim.text() + source(claim));
        }
    }

    /** Returns the entries that state it, in brackets. */
    private static String source(Attributed fact) {
        return Optional.of(fact.attribution().all().stream()
                        .map(Citation::toString)
                        .collect(joining(", ")))
                .filter(text -> !text.isEmpty())
                .map(text -> " [" + text + "]")
                .orElse("");
    }
}
