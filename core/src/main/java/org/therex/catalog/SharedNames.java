package org.therex.catalog;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.therex.check.Issue;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.check.Severity;
import org.therex.exercise.Distinction;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;

/** Finds exercises that share a name without a distinction. */
final class SharedNames {

    private static final Path EXERCISES = Path.of("exercises");
    private static final int SHOWN = 5;

    /** One use of a name: its exercise and its original form. */
    private record Use(Exercise exercise, int position, String text) {

        ExerciseId id() {
            return exercise.id();
        }
    }

    private final Map<String, Map<ExerciseId, Use>> uses = new LinkedHashMap<>();
    private final Map<String, String> forms = new HashMap<>();

    private SharedNames() {}

    static Report check(List<Exercise> exercises) {
        return allDiffer(exercises) ? Report.empty() : new SharedNames().report(exercises);
    }

    /** Returns whether no two exercises share a name: a cheap test that most catalogs pass. */
    private static boolean allDiffer(List<Exercise> exercises) {
        Map<String, ExerciseId> users = new HashMap<>();
        for (Exercise exercise : exercises) {
            for (ExerciseName name : ExerciseName.of(exercise)) {
                ExerciseId other = users.putIfAbsent(NameForm.of(name.text()), exercise.id());
                if (other != null && !other.equals(exercise.id())) {
                    return false;
                }
            }
        }
        return true;
    }

    private Report report(List<Exercise> exercises) {
        for (int i = 0; i < exercises.size(); i++) {
            Exercise exercise = exercises.get(i);
            for (ExerciseName name : ExerciseName.of(exercise)) {
                uses.computeIfAbsent(form(name.text()), any -> new LinkedHashMap<>())
                        .putIfAbsent(exercise.id(), new Use(exercise, i, name.text()));
            }
        }
        Report.Builder found = Report.builder();
        uses.forEach((form, users) -> add(form, users, found));
        return found.build();
    }

    private String form(String text) {
        return forms.computeIfAbsent(text, NameForm::of);
    }

    private void add(String form, Map<ExerciseId, Use> users, Report.Builder found) {
        if (users.size() > 1) {
            List<Use> open = open(form, users);
            if (!open.isEmpty()) {
                found.add(issue(open));
            }
        }
    }

    /** Returns the uses without a distinction. It takes linear time, since a whole catalog may share a name. */
    private List<Use> open(String form, Map<ExerciseId, Use> users) {
        List<Use> silent = new ArrayList<>();
        for (Use use : users.values()) {
            if (distinctions(use).stream().noneMatch(one -> tellsFromAll(one, form))) {
                silent.add(use);
            }
        }
        Set<ExerciseId> ids = silent.stream().map(Use::id).collect(Collectors.toSet());
        SetMultimap<ExerciseId, ExerciseId> toldApart = LinkedHashMultimap.create();
        for (Use use : silent) {
            for (Distinction distinction : distinctions(use)) {
                distinction
                        .exercise()
                        .filter(ids::contains)
                        .filter(id -> !id.equals(use.id()))
                        .ifPresent(other -> {
                            toldApart.put(use.id(), other);
                            toldApart.put(other, use.id());
                        });
            }
        }
        return silent.stream()
                .filter(use -> toldApart.get(use.id()).size() < silent.size() - 1)
                .toList();
    }

    private static List<Distinction> distinctions(Use use) {
        return use.exercise().naming().distinctions();
    }

    private boolean tellsFromAll(Distinction distinction, String form) {
        return distinction.exercise().isEmpty()
                && form(distinction.notToBeConfusedWith()).equals(form);
    }

    private static Issue issue(List<Use> open) {
        String ids = open.stream().map(use -> use.id().value()).collect(Collectors.joining(", "));
        String shown = open.stream()
                .limit(SHOWN)
                .map(use -> Require.quoted(use.text()) + " of " + use.id())
                .collect(Collectors.joining(" and "));
        String more = open.size() > SHOWN ? " and of " + (open.size() - SHOWN) + " more" : "";
        ImmutableSet<String> texts = open.stream().map(Use::text).collect(ImmutableSet.toImmutableSet());
        return Issue.builder()
                .code(CatalogCodes.AMBIGUOUS_NAME)
                .severity(Severity.WARNING)
                .path(EXERCISES.resolve(open.get(0).position()).resolve("name"))
                .message("'name' must be of one exercise only, but was " + shown + more)
                .putDetail("exercises", ids)
                .putDetail("names", String.join(", ", texts))
                .hint("rename one, or add to one a distinction from "
                        + Require.quoted(open.get(0).text()) + " that says how they differ")
                .build();
    }
}
