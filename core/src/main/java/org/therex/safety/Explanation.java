package org.therex.safety;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.therex.demand.Demand;
import org.therex.demand.DemandLevels;
import org.therex.demand.DemandProfile;
import org.therex.demand.ImposedDemand;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/** Why a verdict is what it is. */
record Explanation(
        ImmutableList<Hit> hits, ImmutableList<Hit> indications, ImmutableList<ScreeningQuestion> questions) {

    /** Orders hits, the most severe first, then by the id of the rule. */
    static final Comparator<Hit> IN_ORDER = Comparator.comparing(Hit::conclusion)
            .reversed()
            .thenComparing(hit -> hit.rule().id());

    /**
     * Explains what follows for an exercise.
     *
     * @param items the exercise at each of the schedules that may be chosen
     */
    static Explanation of(Screening screening, ImmutableList<ScreenedItem> items) {
        ImmutableList.Builder<ScreeningQuestion> asked = ImmutableList.builder();
        Map<Hit, List<Prescription>> schedules = new LinkedHashMap<>();
        for (ScreenedItem item : items) {
            // Each schedule may be the one that is chosen, so what fires at another one answers nothing.
            QuestionList questions = new QuestionList(screening.rules());
            for (Hit hit : hits(screening, item, questions)) {
                schedules.computeIfAbsent(hit, one -> new ArrayList<>()).add(item.dose());
            }
            asked.addAll(questions.worthAsking());
        }
        ImmutableList.Builder<Hit> hits = ImmutableList.builder();
        schedules.forEach((hit, at) -> {
            boolean chosen = items.size() > 1 && !hit.rule().wholeProgram();
            hits.add(chosen ? hit.toBuilder().schedules(at).build() : hit);
        });
        ImmutableList<Hit> sorted = ImmutableList.sortedCopyOf(IN_ORDER, hits.build());
        return new Explanation(
                sorted.stream().filter(hit -> !isIndication(hit)).collect(toImmutableList()),
                sorted.stream().filter(Explanation::isIndication).collect(toImmutableList()),
                ScreeningQuestion.merged(asked.build()));
    }

    /** Returns the rules that fire, and adds what must be asked. */
    private static ImmutableList<Hit> hits(Screening screening, ScreenedItem item, QuestionList questions) {
        ImmutableList.Builder<Hit> hits = ImmutableList.builder();
        item.unassessed().forEach(modification -> questions.addUnassessed(item.exercise(), modification));
        if (item.exercise().demands().isEmpty()) {
            questions.addUnassessed(item.exercise());
        }
        item.exercise()
                .demands()
                .map(DemandProfile::unknownDemands)
                .orElse(ImmutableSet.of())
                .forEach(demand -> questions.addUnknown(item.exercise(), demand));
        screening.unreadable().forEach(questions::addUnknown);
        screening.unheeded().forEach(questions::addUnheeded);
        DemandLevels modified = item.levels();
        DemandLevels unrelieved = item.unrelieved();
        for (AppliedRule rule : screening.applied().rules()) {
            DemandLevels levels = rule.rule().kind().countsReliefs() ? modified : unrelieved;
            Truth holds = rule.truth(levels);
            Truth truth = holds.and(DoseTiming.isWithin(rule.rule(), item.dose()));
            if (truth == Truth.TRUE) {
                hits.add(hit(screening, rule, item, levels));
                if (!rule.isIndication()) {
                    questions.addHit(rule, screening.applied().decidingSides(rule, item, levels));
                }
            } else if (truth == Truth.UNKNOWN && !rule.isIndication()) {
                questions.add(rule, levels, holds == Truth.TRUE);
            }
        }
        return hits.build();
    }

    private static boolean isIndication(Hit hit) {
        return hit.rule().kind() == ScreeningKind.INDICATION;
    }

    private static Hit hit(Screening screening, AppliedRule applied, ScreenedItem item, DemandLevels levels) {
        Hit.Builder hit = Hit.builder()
                .rule(applied.rule())
                .findings(ImmutableList.sortedCopyOf(Comparator.comparing(Finding::toString), applied.facts(levels)))
                .sides(applied.matchedSides(levels))
                .reached(reached(applied, item, levels));
        hit.occasions(DoseTiming.occasions(applied.rule(), item.dose()));
        applied.pressure().ifPresent(hit::bloodPressure);
        applied.decision().ifPresent(hit::decision);
        return hit.remedies(applied.rule().isModifiable() ? Remedies.of(screening, applied, item) : ImmutableList.of())
                .build();
    }

    private static ImmutableList<ReachedDemand> reached(AppliedRule applied, ScreenedItem item, DemandLevels levels) {
        ImmutableSet.Builder<ReachedDemand> reached = ImmutableSet.builder();
        for (DemandLimit limit : applied.reachedLimits(levels)) {
            for (Map.Entry<Demand, Integer> entry : limit.levels().entrySet()) {
                reached.add(reached(entry.getKey(), entry.getValue(), item, levels));
            }
        }
        return ImmutableList.copyOf(reached.build());
    }

    private static ReachedDemand reached(Demand demand, int limit, ScreenedItem item, DemandLevels levels) {
        ReachedDemand.Builder reached = ReachedDemand.builder()
                .demand(demand)
                .level(levels.level(demand))
                .limit(limit)
                .sides(demand.hasSides() ? levels.sides(demand) : ImmutableSet.of());
        Optional<ImposedDemand> own = item.exercise()
                .demands()
                .flatMap(profile -> profile.find(demand))
                .filter(imposed -> imposed.level(item.dose()) >= limit);
        ImmutableSet.Builder<ModificationId> addedBy = ImmutableSet.builder();
        List<ImposedDemand> makers = new ArrayList<>(own.stream().toList());
        for (Modification modification : item.chosen()) {
            modification
                    .addedDemands()
                    .flatMap(added -> added.find(demand))
                    .filter(imposed -> imposed.level(item.dose()) >= limit)
                    .ifPresent(imposed -> {
                        makers.add(imposed);
                        addedBy.add(modification.id());
                    });
        }
        reached.addedBy(addedBy.build());
        reached.assumed(makers.stream().anyMatch(imposed -> imposed.isAssumed(item.dose())));
        // Where several make the demand, it stays when a part of one is left out.
        if (makers.size() == 1) {
            makers.get(0).optionalPart().ifPresent(reached::optionalPart);
        }
        return reached.build();
    }
}
