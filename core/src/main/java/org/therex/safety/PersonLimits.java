package org.therex.safety;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.therex.prescription.Frequency;

/** The limits of demands that the rules set for one person, packed so that screening takes a few machine instructions. */
final class PersonLimits {

    private final ImmutableList<AppliedRule> untimed;
    private final ImmutableList<AppliedRule> timed;
    private final ImmutableList<AppliedRule> unreadable;
    private final ImmutableSet<ConditionId> undefined;
    private final Recommendation severest;
    private final LimitTable now;
    private final LimitTable worst;
    private final LimitTable nowUnrelieved;
    private final LimitTable worstUnrelieved;

    /**
     * Makes the packed limits.
     *
     * @param applied the rules that fire or may fire for the person
     */
    PersonLimits(RuleSet rules, Person person, ImmutableList<AppliedRule> applied) {
        this.undefined = UnknownConditions.of(rules).of(person);
        this.severest = severest(rules);
        this.unreadable = applied.stream()
                .filter(rule -> !rule.unknownDemands().isEmpty() && rule.ifOpen() != Recommendation.NOTHING_FOUND)
                .collect(toImmutableList());
        this.timed = applied.stream()
                .filter(rule -> rule.rule().window().isPresent())
                .collect(toImmutableList());
        this.untimed =
                applied.stream().filter(rule -> rule.rule().window().isEmpty()).collect(toImmutableList());
        ImmutableList<AppliedRule> unrelieved = untimed.stream()
                .filter(rule -> !rule.rule().category().countsReliefs())
                .collect(toImmutableList());
        this.now = limits(true, Collections.nCopies(timed.size(), Truth.FALSE));
        this.worst = possible(untimed);
        this.nowUnrelieved = certain(unrelieved).build();
        this.worstUnrelieved = possible(unrelieved);
    }

    private static LimitTable.Builder certain(List<AppliedRule> rules) {
        LimitTable.Builder certain = new LimitTable.Builder();
        rules.forEach(rule -> certain.add(rule, Truth.TRUE, rule.recommendation(), rule.ifOpen()));
        return certain;
    }

    private static LimitTable possible(List<AppliedRule> rules) {
        LimitTable.Builder possible = new LimitTable.Builder();
        rules.forEach(rule -> possible.add(rule, Truth.TRUE, rule.recommendation(), rule.recommendation()));
        return possible.build();
    }

    private static Recommendation severest(Recommendation least, Stream<Recommendation> others) {
        return others.reduce(least, Ordering.natural()::max);
    }

    /** Returns the most severe recommendation of any rule of a set. */
    static Recommendation severest(RuleSet rules) {
        return severest(
                Recommendation.NOT_ENOUGH_INFORMATION, rules.rules().stream().map(ScreeningRule::recommendation));
    }

    /** Returns the undefined conditions that the person has or may have. */
    ImmutableSet<ConditionId> undefined() {
        return undefined;
    }

    /** Returns the rules that fire or are open, and that limit a demand unknown to this version. */
    ImmutableList<AppliedRule> unreadable() {
        return unreadable;
    }

    Recommendation wholeProgram() {
        return now.floor();
    }

    /** Returns the outlook for an exercise at one schedule of its dose. */
    Outlook outlook(ScreenedItem item) {
        Recommendation least = item.isAssessed() ? Recommendation.NOTHING_FOUND : Recommendation.NOT_ENOUGH_INFORMATION;
        Outlook outlook = new Outlook(
                Ordering.natural().max(least, recommendation(now, nowUnrelieved, item)),
                recommendation(worst, worstUnrelieved, item));
        for (AppliedRule rule : timed) {
            Truth truth = rule.truth(item.levelsFor(rule.rule().category()))
                    .and(DoseTiming.isWithin(rule.rule(), item.dose()));
            outlook = outlook.and(
                    new Outlook(following(rule, truth, rule.ifOpen()), following(rule, truth, rule.recommendation())));
        }
        return new Outlook(outlook.recommendation(), severest(outlook.mostSevereIfAnswered(), unsettled(item)));
    }

    /** Returns the recommendations that can still follow once the rule set or the exercise is completed. */
    private Stream<Recommendation> unsettled(ScreenedItem item) {
        Stream<Recommendation> ofUndefined = undefined.isEmpty() ? Stream.empty() : Stream.of(severest);
        // What is not assessed may speak against the exercise, also by a rule of another set.
        Stream<Recommendation> ofUnassessed = item.isAssessed() ? Stream.empty() : Stream.of(Recommendation.EXCLUDED);
        return Stream.of(ofUndefined, ofUnassessed, unreadable.stream().map(AppliedRule::recommendation))
                .flatMap(following -> following);
    }

    /** Returns the recommendation of all rules; those that ignore reliefs see the exercise without them. */
    private static Recommendation recommendation(LimitTable all, LimitTable unrelieved, ScreenedItem item) {
        Recommendation modified = all.recommendation(item.levels());
        return item.chosen().isEmpty()
                ? modified
                : Ordering.natural().max(modified, unrelieved.recommendation(item.unrelieved()));
    }

    private static Recommendation following(AppliedRule rule, Truth truth, Recommendation ifUnknown) {
        return switch (truth) {
            case TRUE -> rule.recommendation();
            case UNKNOWN -> ifUnknown;
            case FALSE -> Recommendation.NOTHING_FOUND;
        };
    }

    /** Returns for each rule with a time of day whether a dose of this frequency falls within it. */
    ImmutableList<Truth> withinWindows(@Nullable Frequency frequency) {
        return timed.stream()
                .map(rule -> DoseTiming.isWithin(rule.rule(), frequency))
                .collect(toImmutableList());
    }

    /**
     * Returns the limits of all rules for some exercises.
     *
     * @param assessed whether the demands of the exercises are assessed
     * @param withinWindows the result of {@link #withinWindows} for their doses
     */
    LimitTable limits(boolean assessed, List<Truth> withinWindows) {
        LimitTable.Builder limits = certain(untimed);
        boolean open = !assessed || !undefined.isEmpty() || !unreadable.isEmpty();
        limits.atLeast(open ? Recommendation.NOT_ENOUGH_INFORMATION : Recommendation.NOTHING_FOUND);
        for (int i = 0; i < timed.size(); i++) {
            AppliedRule rule = timed.get(i);
            limits.add(rule, withinWindows.get(i), rule.recommendation(), rule.ifOpen());
        }
        return limits.build();
    }

    Optional<String> findSubstitutionBlock() {
        return wholeProgram().compareTo(Recommendation.MONITOR) > 0
                ? Optional.of("No substitute is offered until this is settled for the whole program: "
                        + wholeProgram().label()
                        + Stream.concat(blocking(Truth.TRUE, ""), blocking(Truth.UNKNOWN, " is open"))
                                .collect(Collectors.joining(", ", " (", ")")))
                : Optional.empty();
    }

    /** Returns the rules about the whole program of this truth that can lead to more than monitoring, and unknown conditions. */
    private Stream<String> blocking(Truth truth, String suffix) {
        Stream<String> ids = untimed.stream()
                .filter(rule -> rule.rule().wholeProgram() && rule.whole() == truth)
                .filter(rule -> rule.recommendation().compareTo(Recommendation.MONITOR) > 0)
                .map(rule -> rule.rule().id().value());
        Stream<String> conditions =
                truth == Truth.UNKNOWN ? undefined.stream().map(ConditionId::value) : Stream.empty();
        return Stream.concat(ids, conditions).map(id -> id + suffix);
    }
}
