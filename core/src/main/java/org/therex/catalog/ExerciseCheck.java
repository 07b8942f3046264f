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
import org.therex.exercise.Citation;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.LateralityScheme;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.exercise.SourceEntry;
import org.therex.exercise.Step;

/** What an editor looks for within one exercise: whether its parts go together. */
final class ExerciseCheck {

    private final Exercise exercise;
    private final Report.Builder problems = Report.builder();

    private ExerciseCheck(Exercise exercise) {
        this.exercise = exercise;
    }

    static Report of(Exercise exercise) {
        ExerciseCheck check = new ExerciseCheck(exercise);
        check.steps(Path.of("technique").resolve("steps"), exercise.technique().steps());
        for (int i = 0; i < exercise.variations().size(); i++) {
            Path path = Path.of("variations").resolve(i).resolve("technique").resolve("steps");
            check.steps(path, exercise.variations().get(i).technique().steps());
        }
        check.modifications();
        check.entries();
        check.gaps();
        return check.problems.build();
    }

    private void steps(Path path, List<Step> steps) {
        boolean noSides = exercise.laterality()
                .filter(laterality -> laterality.scheme() == LateralityScheme.BILATERAL)
                .isPresent();
        for (int i = 0; i < steps.size(); i++) {
            Path place = path.resolve(i);
            Step step = steps.get(i);
            if (noSides && step.side().isPresent()) {
                problems.add(Issue.error(
                        CatalogCodes.SIDE_EXCLUDED,
                        place.resolve("side"),
                        "'side' must be absent in an exercise that works both sides together, but was "
                                + step.side().get().id()));
            }
            equipment(place.resolve("equipment"), step.equipment());
        }
    }

    private void equipment(Path path, Set<Equipment> used) {
        ImmutableSet<Equipment> declared = exercise.setup().equipment().stream()
                .flatMap(need -> need.anyOf().stream())
                .collect(toImmutableSet());
        int index = 0;
        for (Equipment thing : used) {
            Path place = path.resolve(index++);
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
        Map<ModificationId, Path> first = new HashMap<>();
        for (int i = 0; i < exercise.modifications().size(); i++) {
            Modification modification = exercise.modifications().get(i);
            Path place = Path.of("modifications").resolve(i);
            Path earlier = first.putIfAbsent(modification.id(), place);
            if (earlier != null) {
                problems.add(Issue.error(
                        IssueCode.DUPLICATE,
                        place.resolve("id"),
                        "'id' must identify one modification only, but was " + modification.id() + " also at "
                                + earlier));
            }
            equipment(place.resolve("equipment"), modification.equipment());
        }
    }

    private void entries() {
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

    private void gaps() {
        if (exercise.technique().steps().isEmpty()) {
            problems.add(Issue.warning(
                    CatalogCodes.NO_STEPS,
                    Path.of("technique").resolve("steps"),
                    "'steps' should tell how it is done, but was empty"));
        }
        if (exercise.targets().isEmpty()) {
            problems.add(Issue.warning(
                    CatalogCodes.NO_TARGETS,
                    Path.of("targets"),
                    "'targets' should tell what it does to the body, but was empty"));
        }
    }
}
