package org.therex.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.therex.exercise.Cue;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Modification;
import org.therex.exercise.Sensation;
import org.therex.exercise.SensationKind;
import org.therex.exercise.SetupPosition;
import org.therex.exercise.Stage;
import org.therex.exercise.Step;
import org.therex.exercise.StepPhase;
import org.therex.prescription.Prescription;
import org.therex.program.ItemFacts;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;

/** A writer of instructions for one exercise of a program, for the person who does it. */
final class PatientItem {

    private final Program program;
    private final Page page;
    private final Set<ExerciseId> described = new HashSet<>();

    PatientItem(Program program, Page page) {
        this.program = program;
        this.page = page;
    }

    void write(ResolvedItem placed, int number) {
        Exercise exercise = placed.exercise();
        ImmutableList<Modification> chosen = placed.item().modifications().stream()
                .flatMap(id -> exercise.findModification(id).stream())
                .collect(ImmutableList.toImmutableList());
        page.subheading(number + ". " + ProgramWords.name(program, placed.item()));
        exercise(placed.facts(), chosen);
        dose(placed.dose().prescription());
        placed.item().notes().forEach(page::paragraph);
        alternatives(placed.item().alternatives());
    }

    private void exercise(ItemFacts facts, ImmutableList<Modification> chosen) {
        needs(facts, chosen);
        steps(facts);
        facts.cues().stream().map(Cue::text).forEach(page::bullet);
        sensations(facts).forEach(felt -> page.bullet("What you feel: " + felt.text()));
        facts.mistakes().forEach(mistake -> page.bullet("Avoid: " + mistake.text()));
        facts.stages().stream().map(Stage::text).forEach(stage -> page.bullet("Build it up: " + stage));
        chosen.forEach(change -> page.bullet("Do it this way: " + change.text()));
        facts.exercise().cautions().forEach(caution -> page.bullet("Take care: " + caution.text()));
    }

    private void needs(ItemFacts facts, ImmutableList<Modification> chosen) {
        ImmutableSet<String> needed = Stream.concat(
                        facts.requiredEquipment().stream().map(EquipmentNeed::anyOf),
                        chosen.stream().map(Modification::equipment))
                .map(ProgramWords::anyOf)
                .filter(text -> !text.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        if (!needed.isEmpty()) {
            page.paragraph("You need: " + String.join("; ", needed) + ".");
        }
    }

    private void steps(ItemFacts facts) {
        ImmutableList<Step> stated = facts.steps();
        ImmutableList<Step> usual = facts.exercise().technique().steps();
        if (!stated.isEmpty()) {
            steps(facts, stated);
        } else if (!usual.isEmpty()) {
            page.paragraph("The source of this exercise does not say how it is done. Another one says:");
            steps(facts, usual);
        } else {
            start(facts);
            page.paragraph("How it is done: not stated; ask whoever gave you this program.");
        }
    }

    private void steps(ItemFacts facts, ImmutableList<Step> steps) {
        if (steps.stream().flatMap(step -> step.phase().stream()).noneMatch(StepPhase.SET_UP::equals)) {
            start(facts);
        }
        for (int i = 0; i < steps.size(); i++) {
            page.numbered(i + 1, steps.get(i).text());
        }
    }

    /** Writes the start position; if the source states none, the usual one. */
    private void start(ItemFacts facts) {
        ImmutableList<SetupPosition> stated = facts.startPositions();
        (stated.isEmpty() ? facts.exercise().setup().startPositions() : stated)
                .stream()
                        .map(start -> start.position().label()
                                + start.detail().map(detail -> ", " + detail).orElse(""))
                        .distinct()
                        .forEach(start -> page.bullet("Start: " + start));
    }

    /** Returns the sensations; limits apply whichever source states them. */
    private static ImmutableSet<Sensation> sensations(ItemFacts facts) {
        return Stream.concat(
                        facts.sensations().stream(),
                        facts.exercise().technique().sensations().stream()
                                .filter(felt -> felt.kind() == SensationKind.CEILING))
                .collect(ImmutableSet.toImmutableSet());
    }

    private void dose(Prescription dose) {
        page.paragraph(
                dose.statesNothing()
                        ? "How much: not stated; ask whoever gave you this program."
                        : "How much: " + dose + ".");
    }

    /** Writes the alternatives, each with its instructions at its first mention. */
    private void alternatives(ImmutableSet<ExerciseId> others) {
        if (others.isEmpty()) {
            return;
        }
        page.paragraph("Instead you may do: "
                + others.stream()
                        .map(other -> ProgramWords.name(program, other))
                        .collect(joining(" or ")) + ".");
        for (ExerciseId other : others) {
            String name = ProgramWords.name(program, other);
            if (described.add(other)) {
                page.paragraph("How to do it (" + name + "):");
                program.findExercise(other).ifPresent(exercise -> exercise(ItemFacts.of(exercise), ImmutableList.of()));
            } else {
                page.paragraph("How to do it (" + name + ") is further up.");
            }
        }
    }
}
