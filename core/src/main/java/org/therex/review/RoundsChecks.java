package org.therex.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.therex.check.Path;
import org.therex.check.Severity;
import org.therex.prescription.Estimate;
import org.therex.prescription.Workload;
import org.therex.program.Arrangement;
import org.therex.program.ResolvedItem;

/** The checks of supersets and circuits, whose items take turns set by set. */
final class RoundsChecks {

    private RoundsChecks() {}

    static ImmutableList<ProgramCheck> all() {
        return ImmutableList.of(
                ProgramCheck.of(
                        ReviewCodes.ROUNDS_OF_ONE,
                        Severity.WARNING,
                        (program, findings) ->
                                rounds(program).forEach((place, items) -> ofOne(place, items, findings))),
                ProgramCheck.of(
                        ReviewCodes.UNEVEN_ROUNDS,
                        Severity.WARNING,
                        (program, findings) ->
                                rounds(program).forEach((place, items) -> uneven(program, place, items, findings))));
    }

    /** Returns the items of each superset and circuit by the place of its items. */
    private static Map<Path, List<ResolvedItem>> rounds(ReviewedProgram program) {
        Map<Path, List<ResolvedItem>> rounds = new LinkedHashMap<>();
        Multimaps.index(program.items(), item -> Places.parent(item.path()))
                .asMap()
                .forEach((section, items) -> {
                    if (arrangement(items.iterator().next()).isPresent()) {
                        rounds.put(section.resolve("items"), List.copyOf(items));
                    }
                });
        return rounds;
    }

    private static Optional<Arrangement> arrangement(ResolvedItem item) {
        return item.section().arrangement().filter(Arrangement::takesTurns);
    }

    private static String kind(List<ResolvedItem> items) {
        return arrangement(items.get(0)).map(Arrangement::label).orElseThrow();
    }

    private static void ofOne(Path place, List<ResolvedItem> items, ReviewFindings findings) {
        if (items.size() == 1) {
            String exercise = items.get(0).item().exercise().value();
            findings.add(
                    place,
                    "'items' must be at least 2 in a " + kind(items) + ", but was " + exercise + " alone",
                    "add an exercise to take turns with, or remove the arrangement: one exercise cannot take turns",
                    ImmutableMap.of("exercise", exercise));
        }
    }

    /** Finds items with different numbers of sets; an item without sets has one. */
    private static void uneven(ReviewedProgram program, Path place, List<ResolvedItem> items, ReviewFindings findings) {
        Map<ResolvedItem, Estimate<Long>> sets = new LinkedHashMap<>();
        for (ResolvedItem item : items) {
            program.findDose(item)
                    .map(dose -> Workload.of(dose).setsPerSession())
                    .ifPresent(number -> sets.put(item, number));
        }
        long least = sets.values().stream()
                .flatMap(number -> number.findLeast().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        boolean differ = sets.values().stream()
                .anyMatch(
                        number -> number.findMost().filter(most -> most < least).isPresent());
        if (differ) {
            String all = sets.entrySet().stream()
                    .map(entry ->
                            entry.getValue() + " for " + entry.getKey().item().exercise())
                    .collect(Collectors.joining(", "));
            findings.add(
                    place,
                    "'sets' must be the same for all items of a " + kind(items) + ", but was " + all,
                    "give all of them the same number of sets, or move one of them to another section: the"
                            + " last rounds lack an exercise",
                    ImmutableMap.of("sets", all));
        }
    }
}
