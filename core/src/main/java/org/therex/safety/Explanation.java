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
import org.therex.demand.ExerciseDemand;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/** The explanation of a verdict. */
record Explanation(
        ImmutableList<RuleMatch> matches,
        ImmutableList<RuleMatch> indications,
        ImmutableList<ScreeningQuestion> questions) {

    /** Orders matches, the most severe first, then by the id of the rule. */
    static final Comparator<RuleMatch> IN_ORDER = Comparator.comparing(RuleMatch::recommendation)
            .reversed()
            .thenComparing(match -> match.rule().id());

    /**
     * Explains the recommendation for an exercise.
     *
     * @param items the exercise at each schedule of the dose
     */
    static Explanation of(PersonScreening screening, ImmutableList<ScreenedItem> items) {
        ImmutableList.Builder<ScreeningQuestion> asked = ImmutableList.builder();
        Map<RuleMatch, List<Prescription>> schedules = new LinkedHashMap<>();
        for (ScreenedItem item : items) {
            // Any schedule may be chosen, so a rule that fires at one schedule answers no question of another.
            QuestionList questions = new QuestionList(screening.rules());
            for (RuleMatch match : matches(screening, item, questions)) {
                schedules.computeIfAbsent(match, one -> new ArrayList<>()).add(item.dose());
            }
            asked.addAll(questions.worthAsking());
        }
        ImmutableList.Builder<RuleMatch> matches = ImmutableList.builder();
        schedules.forEach((match, at) -> {
            boolean chosen = items.size() > 1 && !match.rule().wholeProgram();
            matches.add(chosen ? match.toBuilder().schedules(at).build() : match);
        });
        ImmutableList<RuleMatch> sorted = ImmutableList.sortedCopyOf(IN_ORDER, matches.build());
        return new Explanation(
                sorted.stream().filter(match -> !isIndication(match)).collect(toImmutableList()),
                sorted.stream().filter(Explanation::isIndication).collect(toImmutableList()),
                ScreeningQuestion.merged(asked.build()));
    }

    /** Returns the rules that fire, and adds the questions. */
    private static ImmutableList<RuleMatch> matches(
            PersonScreening screening, ScreenedItem item, QuestionList questions) {
        ImmutableList.Builder<RuleMatch> matches = ImmutableList.builder();
        item.unassessed().forEach(modification -> questions.addUnassessed(item.exercise(), modification));
        if (item.exercise().demands().isEmpty()) {
            questions.addUnassessed(item.exercise());
        }
        item.exercise()
                .demands()
                .map(DemandProfile::unknownDemands)
                .orElse(ImmutableSet.of())
                .forEach(demand -> questions.addUnknown(item.exercise(), demand));
        screening.limits().unreadable().forEach(questions::addUnknown);
        screening.limits().undefined().forEach(questions::addUndefined);
        DemandLevels modified = item.levels();
        DemandLevels unrelieved = item.unrelieved();
        for (AppliedRule rule : screening.applied().rules()) {
            DemandLevels levels = rule.rule().category().countsReliefs() ? modified : unrelieved;
            Truth holds = rule.truth(levels);
            Truth truth = holds.and(DoseTiming.isWithin(rule.rule(), item.dose()));
            if (truth == Truth.TRUE) {
                matches.add(match(screening, rule, item, levels));
                if (!rule.isIndication()) {
                    questions.addHit(rule, screening.applied().decidingSides(rule, item, levels));
                }
            } else if (truth == Truth.UNKNOWN && !rule.isIndication()) {
                questions.add(rule, levels, holds == Truth.TRUE);
            }
        }
        return matches.build();
    }

    private static boolean isIndication(RuleMatch match) {
        return match.rule().category() == RuleCategory.INDICATION;
    }

    private static RuleMatch match(
            PersonScreening screening, AppliedRule applied, ScreenedItem item, DemandLevels levels) {
        RuleMatch.Builder match = RuleMatch.builder()
                .rule(applied.rule())
                .findings(ImmutableList.sortedCopyOf(Comparator.comparing(Finding::toString), applied.facts(levels)))
                .sides(applied.matchedSides(levels))
                .reached(reached(applied, item, levels));
        match.occasions(DoseTiming.occasions(applied.rule(), item.dose()));
        applied.pressure().ifPresent(match::bloodPressure);
        applied.decision().ifPresent(match::decision);
        return match.remedies(
                        applied.rule().isModifiable() ? Remedies.of(screening, applied, item) : ImmutableList.of())
                .build();
    }

    private static ImmutableList<ExceededLimit> reached(AppliedRule applied, ScreenedItem item, DemandLevels levels) {
        ImmutableSet.Builder<ExceededLimit> reached = ImmutableSet.builder();
        for (DemandLimit limit : applied.reachedLimits(levels)) {
            for (Map.Entry<Demand, Integer> entry : limit.levels().entrySet()) {
                reached.add(reached(entry.getKey(), entry.getValue(), item, levels));
            }
        }
        return ImmutableList.copyOf(reached.build());
    }

    private static ExceededLimit reached(Demand demand, int limit, ScreenedItem item, DemandLevels levels) {
        ExceededLimit.Builder reached = ExceededLimit.builder()
                .demand(demand)
                .level(levels.level(demand))
                .limit(limit)
                .sides(demand.lateral() ? levels.sides(demand) : ImmutableSet.of());
        Optional<ExerciseDemand> own = item.exercise()
                .demands()
                .flatMap(profile -> profile.find(demand))
                .filter(imposed -> imposed.level(item.dose()) >= limit);
        ImmutableSet.Builder<ModificationId> addedBy = ImmutableSet.builder();
        List<ExerciseDemand> makers = new ArrayList<>(own.stream().toList());
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
        // If several sources make the demand, it remains when one of them is left out.
        if (makers.size() == 1) {
            makers.get(0).optionalPart().ifPresent(reached::optionalPart);
        }
        return reached.build();
    }
}
