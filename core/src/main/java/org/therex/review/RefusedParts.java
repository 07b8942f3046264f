package org.therex.review;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.therex.check.Issue;
import org.therex.program.ProgramDraft;

/**
 * The places of a draft at which something was refused. A check that misses it there has found nothing new.
 *
 * <p>A question about one issue takes time by the depth of its path, however many problems the draft has.
 */
final class RefusedParts {

    private static final int PHASE = 2;
    private static final ImmutableSet<String> PHASE_END = ImmutableSet.of("weeks", "advanceCriteria");
    private static final String PRESCRIPTION = "prescription";

    private final Set<List<String>> leftOut = new HashSet<>();
    private final Set<List<String>> withRefusedDose = new HashSet<>();
    private final Set<List<String>> phasesWithRefusedEnd = new HashSet<>();
    private final Set<List<String>> withProblems = new HashSet<>();

    RefusedParts(ProgramDraft draft) {
        draft.leftOut().forEach(path -> leftOut.add(path.segments()));
        draft.problems().issues().forEach(problem -> add(problem.path().segments()));
    }

    private void add(List<String> problem) {
        prefixes(problem).forEach(withProblems::add);
        int dose = problem.indexOf(PRESCRIPTION);
        if (dose >= 0) {
            withRefusedDose.add(problem.subList(0, dose));
        }
        if (problem.size() > PHASE && PHASE_END.contains(problem.get(PHASE))) {
            phasesWithRefusedEnd.add(problem.subList(0, PHASE));
        }
    }

    private static List<List<String>> prefixes(List<String> place) {
        return IntStream.rangeClosed(0, place.size())
                .mapToObj(length -> place.subList(0, length))
                .toList();
    }

    /** Returns whether an issue follows from a refused dose, end of a phase, or item of a superset or circuit. */
    boolean explain(Issue issue) {
        List<String> place = issue.path().segments();
        return isOfRefusedDose(place) || isOfRefusedEnd(issue, place) || isOfRefusedRounds(issue, place);
    }

    private boolean isOfRefusedDose(List<String> place) {
        return isDose(place)
                && prefixes(place).stream()
                        .anyMatch(around -> leftOut.contains(around)
                                || (around.size() < place.size() && withRefusedDose.contains(around)));
    }

    private boolean isOfRefusedEnd(Issue issue, List<String> place) {
        return issue.code().equals(ReviewCodes.PHASE_GAP)
                && place.size() > PHASE
                && phasesWithRefusedEnd.contains(place.subList(0, PHASE));
    }

    private boolean isOfRefusedRounds(Issue issue, List<String> place) {
        return (issue.code().equals(ReviewCodes.ROUNDS_OF_ONE) || issue.code().equals(ReviewCodes.UNEVEN_ROUNDS))
                && (withProblems.contains(place) || prefixes(place).stream().anyMatch(withRefusedDose::contains));
    }

    private static boolean isDose(List<String> place) {
        return !place.isEmpty() && place.get(place.size() - 1).equals(PRESCRIPTION);
    }
}
