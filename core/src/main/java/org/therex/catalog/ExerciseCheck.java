package org.therex.catalog;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;
import org.therex.source.Citation;

/** The check of one exercise. */
final class ExerciseCheck {

    private static final Path STEPS = Path.of("technique").resolve("steps");
    private static final Path MODIFICATIONS = Path.of("modifications");

    private final Exercise exercise;
    private final Report.Builder problems = Report.builder();

    private ExerciseCheck(Exercise exercise) {
        this.exercise = exercise;
    }

    static Report of(Exercise exercise) {
        ExerciseCheck check = new ExerciseCheck(exercise);
        check.steps(STEPS, exercise.technique().steps());
        for (int i = 0; i < exercise.variations().size(); i++) {
            List<Step> steps = exercise.variations().get(i).technique().steps();
            if (!steps.isEmpty()) {
                check.steps(Path.of("variations").resolve(i).resolve(STEPS), steps);
            }
        }
        check.modifications();
        check.entries();
        check.unknownTerms();
        return check.problems.build();
    }

    private void steps(Path path, List<Step> steps) {
        boolean noSides = exercise.laterality()
                .filter(laterality -> laterality.scheme() == LateralityScheme.BILATERAL)
                .isPresent();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (noSides && step.side().isPresent()) {
                problems.add(Issue.error(
                        CatalogCodes.SIDE_EXCLUDED,
                        path.resolve(i).resolve("side"),
                        "'side' must be absent in an exercise that works both sides together, but was "
                                + step.side().get().id()));
            }
            equipment(path, i, step.equipment());
        }
    }

    /**
     * Checks that used equipment is declared.
     *
     * @param path the path of the list of users
     */
    private void equipment(Path path, int user, Set<Equipment> used) {
        if (used.isEmpty()) {
            return;
        }
        ImmutableSet<Equipment> declared = exercise.setup().equipment().stream()
                .flatMap(need -> need.anyOf().stream())
                .collect(toImmutableSet());
        int index = 0;
        for (Equipment thing : used) {
            Path place = path.resolve(user).resolve("equipment").resolve(index++);
            if (declared.stream().noneMatch(one -> one.servesAs(thing) || thing.servesAs(one))) {
                problems.add(Issue.builder()
                        .code(CatalogCodes.UNDECLARED_EQUIPMENT)
                        .path(place)
                        .message("'equipment' must be declared in the set-up, but was " + thing.id())
                        .putDetail("value", thing.id())
                        .hint("add it to setup.equipment")
                        .build());
            }
        }
    }

    private void modifications() {
        Map<ModificationId, Integer> first = new HashMap<>();
        for (int i = 0; i < exercise.modifications().size(); i++) {
            Modification modification = exercise.modifications().get(i);
            Integer earlier = first.putIfAbsent(modification.id(), i);
            if (earlier != null) {
                problems.add(Issue.error(
                        IssueCode.DUPLICATE,
                        MODIFICATIONS.resolve(i).resolve("id"),
                        "'id' must identify one modification only, but was " + modification.id() + " also at "
                                + MODIFICATIONS.resolve(earlier)));
            }
        }
    }

    private void entries() {
        if (exercise.entries().size() < 2) {
            return;
        }
        ImmutableSet<Citation> listed =
                exercise.entries().stream().map(SourceEntry::citation).collect(toImmutableSet());
        if (listed.size() < exercise.entries().size()) {
            problems.add(Issue.error(
                    IssueCode.DUPLICATE,
                    Path.of("entries"),
                    "'entries' must cite each entry once, but was "
                            + exercise.entries().size() + " entries with " + listed.size() + " citations"));
        }
    }

    private void unknownTerms() {
        if (exercise.technique().steps().isEmpty()) {
            problems.add(Issue.warning(
                    CatalogCodes.NO_STEPS, STEPS, "'steps' must describe how to do the exercise, but was empty"));
        }
        if (exercise.targets().isEmpty()) {
            problems.add(Issue.warning(
                    CatalogCodes.NO_TARGETS,
                    Path.of("targets"),
                    "'targets' must state what the exercise does to the body, but was empty"));
        }
    }
}
