package org.therex.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.ImmutableGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Severity;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.Link;
import org.therex.exercise.Relation;
import org.therex.exercise.SourceEntry;
import org.therex.hint.References;
import org.therex.source.Citation;

/** The check of a set of exercises. */
final class CatalogCheck {

    private static final Path EXERCISES = Path.of("exercises");

    private final ImmutableList<Exercise> exercises;
    private final Map<ExerciseId, Exercise> byId = new LinkedHashMap<>();
    private final Map<ExerciseId, Integer> positions = new HashMap<>();
    private final Report.Builder problems = Report.builder();

    private CatalogCheck(Iterable<Exercise> exercises) {
        this.exercises = ImmutableList.copyOf(exercises);
        for (int i = 0; i < this.exercises.size(); i++) {
            byId.putIfAbsent(this.exercises.get(i).id(), this.exercises.get(i));
            positions.putIfAbsent(this.exercises.get(i).id(), i);
        }
    }

    /** Returns the issues of exercises, which need not be a valid set. */
    static Report of(Iterable<Exercise> exercises) {
        CatalogCheck check = new CatalogCheck(exercises);
        if (!check.refersWell()) {
            check.references();
        }
        if (ExerciseGraph.mayCircle(check.byId.values())) {
            check.cycles("prerequisite", ExerciseGraph.of(Relation.PREREQUISITE, check.byId));
            check.cycles("progression", ExerciseGraph.harder(check.byId));
        }
        check.problems.addAll(SharedNames.check(check.exercises));
        check.citations();
        for (int i = 0; i < check.exercises.size(); i++) {
            Report report = ExerciseCheck.of(check.exercises.get(i));
            if (report.hasIssues()) {
                check.problems.addAll(EXERCISES.resolve(i), report);
            }
        }
        return check.problems.build();
    }

    private Path place(ExerciseId id) {
        Integer position = positions.get(id);
        return position == null ? EXERCISES : EXERCISES.resolve(position);
    }

    /** Returns whether all ids are distinct and all links resolve, without creating paths. */
    private boolean refersWell() {
        if (byId.size() < exercises.size()) {
            return false;
        }
        for (Exercise exercise : exercises) {
            for (Link link : exercise.links()) {
                if (!byId.containsKey(link.exercise()) || link.exercise().equals(exercise.id())) {
                    return false;
                }
            }
        }
        return true;
    }

    private void references() {
        References references = new References();
        for (int i = 0; i < exercises.size(); i++) {
            Exercise exercise = exercises.get(i);
            Path place = EXERCISES.resolve(i);
            references.define(ExerciseId.KIND, exercise.id(), place.resolve("id"));
            for (int l = 0; l < exercise.links().size(); l++) {
                Link link = exercise.links().get(l);
                Path path = place.resolve("links").resolve(l).resolve("exercise");
                references.refer(ExerciseId.KIND, link.exercise(), path);
                if (link.exercise().equals(exercise.id())) {
                    problems.add(Issue.error(
                            IssueCode.CONFLICT, path, "'exercise' must be another exercise, but was " + exercise.id()));
                }
            }
        }
        references.report().issues().stream().map(CatalogCheck::withRuleOfLinks).forEach(problems::add);
    }

    /**
     * Returns a dangling link as information: a link may lead out of the set, since any part of a catalog is a catalog.
     */
    private static Issue withRuleOfLinks(Issue issue) {
        return issue.code().equals(IssueCode.UNKNOWN_REFERENCE)
                ? issue.toBuilder()
                        .code(CatalogCodes.LINK_OUTSIDE)
                        .severity(Severity.INFORMATION)
                        .message("'exercise' must be in the set if the link is to be followed, but was \""
                                + issue.details().get("value") + "\"")
                        .build()
                : issue;
    }

    private void cycles(String what, ImmutableGraph<ExerciseId> graph) {
        List<ExerciseId> way = ExerciseGraph.findCycle(graph);
        // A link to itself is reported at the link.
        if (way.size() > 2) {
            String circle = way.stream().map(ExerciseId::value).collect(Collectors.joining(" -> "));
            problems.add(Issue.builder()
                    .code(CatalogCodes.CYCLE)
                    .path(place(way.get(0)).resolve("links"))
                    .message("'links' must lead to no circle of " + what + "s, but was " + circle)
                    .putDetail("exercises", circle)
                    .hint("remove one of these links")
                    .build());
        }
    }

    /** Checks citations. A fact may be inferred from an entry of an exercise outside of the set. */
    private void citations() {
        Set<Citation> listed = new HashSet<>();
        for (Exercise exercise : exercises) {
            for (SourceEntry entry : exercise.entries()) {
                listed.add(entry.citation());
            }
        }
        for (int i = 0; i < exercises.size(); i++) {
            if (listed.containsAll(exercises.get(i).citations())) {
                continue;
            }
            Path place = EXERCISES.resolve(i);
            exercises.get(i).facts().forEach((path, fact) -> {
                for (Citation cited : fact.attribution().all()) {
                    if (!listed.contains(cited)) {
                        problems.add(unlisted(place.resolve(path).resolve("attribution"), cited));
                    }
                }
            });
        }
    }

    private static Issue unlisted(Path path, Citation cited) {
        return Issue.builder()
                .code(CatalogCodes.UNLISTED_ENTRY)
                .severity(Severity.INFORMATION)
                .path(path)
                .message("'attribution' must cite an entry that an exercise of the set lists, but was " + cited)
                .putDetail("value", cited.toString())
                .hint("add the entry to the exercise's entries, or correct the citation")
                .build();
    }
}
