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
import org.therex.anatomy.Side;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.demand.DemandLevels;
import org.therex.exercise.Equipment;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Frequency;
import org.therex.prescription.Prescription;

/**
 * What a rule set means for one person: the rules that hold or may hold for them, made ready so that screening an exercise
 * takes a few machine instructions. Immutable.
 *
 * <p>Laws: a further finding that is present never takes back a rule that fired, never changes what holds on the other side
 * of the body, and never makes a verdict milder unless it settles what was open; a further modification never makes a
 * verdict more severe, unless it adds demands, or makes the exercise harder or moves it to another position and what it adds
 * was not assessed; the order of
 * rules, findings and modifications does not matter. Once all {@linkplain Verdict#questions() questions} about a person are
 * answered, whatever else becomes known makes that verdict no more severe, and no other rule decides it unless it is excluded;
 * only a dose for the affected side, or for the other one, hangs on what nobody asked for, that nothing is on the other side,
 * and so does what a rule heeds only where it is {@linkplain Criterion.OnlyIfKnown told}.
 */
public final class PersonScreening {

    private final RuleSet rules;
    private final Person person;
    private final ImmutableSet<ConditionId> unheeded;
    private final ImmutableList<AppliedRule> unreadable;
    private final AppliedRules applied;
    private final ImmutableList<AppliedRule> untimed;
    private final ImmutableList<AppliedRule> timed;
    private final LimitTable now;
    private final LimitTable open;
    private final LimitTable worst;
    private final LimitTable nowUnrelieved;
    private final LimitTable worstUnrelieved;

    private PersonScreening(RuleSet rules, Person person, AppliedRules applied) {
        this.rules = rules;
        this.person = person;
        this.unheeded = UnknownConditions.of(rules).of(person);
        this.applied = applied;
        this.unreadable = applied.rules().stream()
                .filter(rule -> !rule.unknownDemands().isEmpty() && rule.ifOpen() != Recommendation.NOTHING_FOUND)
                .filter(rule -> !rule.isIndication())
                .collect(toImmutableList());
        this.timed = applied.rules().stream()
                .filter(rule -> rule.rule().window().isPresent() && !rule.isIndication())
                .collect(toImmutableList());
        this.untimed = applied.rules().stream()
                .filter(rule -> rule.rule().window().isEmpty() && !rule.isIndication())
                .collect(toImmutableList());
        ImmutableList<AppliedRule> unmodified = untimed.stream()
                .filter(rule -> !rule.rule().category().countsReliefs())
                .collect(toImmutableList());
        this.now = limits(true, Collections.nCopies(timed.size(), Truth.FALSE));
        this.open = limits(true, Collections.nCopies(timed.size(), Truth.UNKNOWN));
        this.worst = possible(untimed);
        this.nowUnrelieved = certain(unmodified).build();
        this.worstUnrelieved = possible(unmodified);
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

    static PersonScreening of(RuleSet rules, Person person) {
        return new PersonScreening(rules, person, AppliedRules.of(rules, person));
    }

    /** Returns the rule set. */
    public RuleSet rules() {
        return rules;
    }

    /** Returns the person. */
    public Person person() {
        return person;
    }

    /** Returns the rules as they stand for the person. */
    AppliedRules applied() {
        return applied;
    }

    /** Returns the conditions that the person has or may have and the rule set does not define. */
    ImmutableSet<ConditionId> unheeded() {
        return unheeded;
    }

    /** Returns the rules that hold or may hold and limit a demand that this version does not know. */
    ImmutableList<AppliedRule> unreadable() {
        return unreadable;
    }

    /** Returns the most severe that a rule of a set can lead to. */
    static Recommendation severest(RuleSet rules) {
        return rules.rules().stream()
                .map(ScreeningRule::recommendation)
                .reduce(Recommendation.NOT_ENOUGH_INFORMATION, PersonScreening::severer);
    }

    /**
     * Returns what follows for any exercise, from the rules about the whole program. It is not enough information while one
     * of them is open that can lead to more than that symptoms are watched, or the person is said to have something that the rule set does not know, or a rule
     * limits a demand that this version does not know.
     */
    public Recommendation wholeProgram() {
        return now.floor();
    }

    /**
     * Returns what follows for levels, without saying why; rules that are confined to a time of the day count as open.
     *
     * @param packedLevels what {@link DemandLevels#packedLevels} returns
     * @param packedSides what {@link DemandLevels#packedSides} returns
     */
    public Recommendation recommendation(long packedLevels, long packedSides) {
        return open.recommendation(packedLevels, packedSides);
    }

    /** Returns what follows for levels, as {@link #recommendation(long, long)} does. */
    public Recommendation recommendation(DemandLevels levels) {
        return recommendation(levels.packedLevels(), levels.packedSides());
    }

    /**
     * Returns what follows for an exercise at a dose, with the reasons.
     *
     * <p>Of a dose with {@linkplain Prescription#schedules() schedules} among which may be chosen each is screened, and the
     * most severe decides.
     *
     * <p>A dose for the affected side only is taken to be for the side of the person's findings, present or unknown, if they
     * are all on one side, the side of each that is present is told and more is not open about the other; else for both, and
     * so is one for the unaffected side. All conditions that have sides count, also those that have nothing to do with the
     * exercise: only who prescribed the dose knows which complaint was meant. Whoever learns of one on the other side screens
     * anew; {@link org.therex.prescription.Sides} of the left or right leave nothing open.
     *
     * <p>The {@linkplain Modification#reliefs() reliefs} of modifications count for all rules but {@linkplain
     * RuleCategory#countsReliefs() red flags and absolute contraindications}; the {@linkplain
     * Modification#addedDemands() demands that they add} count for all. A modification that does not state what it adds counts
     * as not assessed if it makes the exercise harder, or moves it to another position without any relief; any other is taken
     * to add nothing to any demand, so whoever writes one that moves the exercise has to see to that.
     *
     * <p>A rule that is confined to a time of the day is open unless the dose names an occasion in it or rules it out: by an
     * exclusion as long, or, of the first four hours after waking, by being done only at bedtime, at or about dinner, in the
     * evening, or by the clock from 18:00 on.
     *
     * <p>While the person is said to have, or perhaps to have, something that the rule set does not define, the
     * recommendation is at least that there is not enough information. So it is if the exercise makes a demand that this version
     * does not know, or a rule that holds or may hold limits one.
     *
     * @param dose the dose with all that it inherits; what it leaves open counts at its most demanding
     * @param modifications the modifications of the exercise that were chosen
     * @throws org.therex.check.InvalidValueException if the exercise has no such modification
     */
    public Verdict screen(Exercise exercise, Prescription dose, Iterable<ModificationId> modifications) {
        ImmutableSet<Modification> chosen = chosen(exercise, modifications);
        ImmutableList<ScreenedItem> items = dose.schedules().stream()
                .map(schedule -> new ScreenedItem(exercise, schedule, chosen, affected()))
                .collect(toImmutableList());
        Outlook outlook = items.stream().map(this::outlook).reduce(Outlook.NOTHING, Outlook::and);
        return new Verdict(this, dose, items, outlook.recommendation(), outlook.mostSevereIfAnswered());
    }

    /** What follows from what is known, and at worst. */
    private record Outlook(Recommendation recommendation, Recommendation mostSevereIfAnswered) {

        static final Outlook NOTHING = new Outlook(Recommendation.NOTHING_FOUND, Recommendation.NOTHING_FOUND);

        Outlook and(Outlook other) {
            return new Outlook(
                    severer(recommendation, other.recommendation),
                    severer(mostSevereIfAnswered, other.mostSevereIfAnswered));
        }
    }

    private Outlook outlook(ScreenedItem item) {
        Recommendation recommendation = severer(
                item.isAssessed() ? Recommendation.NOTHING_FOUND : Recommendation.NOT_ENOUGH_INFORMATION,
                recommendation(now, nowUnrelieved, item));
        Recommendation mostSevereIfAnswered = recommendation(worst, worstUnrelieved, item);
        for (AppliedRule rule : timed) {
            Truth truth = rule.truth(item.levelsFor(rule.rule().category()))
                    .and(DoseTiming.isWithin(rule.rule(), item.dose()));
            recommendation = severer(recommendation, following(rule, truth, rule.ifOpen()));
            mostSevereIfAnswered = severer(mostSevereIfAnswered, following(rule, truth, rule.recommendation()));
        }
        if (!unheeded.isEmpty()) {
            mostSevereIfAnswered = severer(mostSevereIfAnswered, severest(rules));
        }
        for (AppliedRule rule : unreadable) {
            mostSevereIfAnswered = severer(mostSevereIfAnswered, rule.recommendation());
        }
        if (!item.isAssessed()) {
            mostSevereIfAnswered = applied.rules().stream()
                    .map(AppliedRule::recommendation)
                    .reduce(mostSevereIfAnswered, PersonScreening::severer);
        }
        return new Outlook(recommendation, severer(recommendation, mostSevereIfAnswered));
    }

    /** Returns what follows from the limits of all rules, and from those that look at an exercise without reliefs. */
    private static Recommendation recommendation(LimitTable all, LimitTable unrelieved, ScreenedItem item) {
        Recommendation modified = all.recommendation(item.levels());
        return item.chosen().isEmpty() ? modified : severer(modified, unrelieved.recommendation(item.unrelieved()));
    }

    /** Returns what follows for an exercise at a dose without modifications. */
    public Verdict screen(Exercise exercise, Prescription dose) {
        return screen(exercise, dose, ImmutableSet.of());
    }

    /**
     * Returns what follows for many exercises at their doses; the reasons are made for those of which they are asked.
     *
     * @param exercises they can be prepared once and screened for many persons
     */
    public ScreenedExercises screen(PreparedExercises exercises) {
        return new ScreenedExercises(this, exercises);
    }

    /** Returns of each rule that is confined to a time of the day whether a dose that is taken so falls in it. */
    ImmutableList<Truth> withinWindows(@Nullable Frequency frequency) {
        return timed.stream()
                .map(rule -> DoseTiming.isWithin(rule.rule(), frequency))
                .collect(toImmutableList());
    }

    /**
     * Returns the limits of all rules as they count for some exercises.
     *
     * @param assessed whether somebody assessed what they demand
     * @param withinWindows what {@link #withinWindows} returned for their doses
     */
    LimitTable limits(boolean assessed, List<Truth> withinWindows) {
        LimitTable.Builder limits = certain(untimed);
        boolean open = !assessed || !unheeded.isEmpty() || !unreadable.isEmpty();
        limits.atLeast(open ? Recommendation.NOT_ENOUGH_INFORMATION : Recommendation.NOTHING_FOUND);
        for (int i = 0; i < timed.size(); i++) {
            AppliedRule rule = timed.get(i);
            limits.add(rule, withinWindows.get(i), rule.recommendation(), rule.ifOpen());
        }
        return limits.build();
    }

    private static Recommendation following(AppliedRule rule, Truth truth, Recommendation ifUnknown) {
        return switch (truth) {
            case TRUE -> rule.recommendation();
            case UNKNOWN -> ifUnknown;
            case FALSE -> Recommendation.NOTHING_FOUND;
        };
    }

    private static Recommendation severer(Recommendation one, Recommendation other) {
        return Ordering.natural().max(one, other);
    }

    /** Returns the modifications of an exercise with these ids. */
    static ImmutableSet<Modification> chosen(Exercise exercise, Iterable<ModificationId> modifications) {
        ImmutableSet.Builder<Modification> chosen = ImmutableSet.builder();
        for (ModificationId id : modifications) {
            chosen.add(exercise.findModification(id)
                    .orElseThrow(() -> Require.invalid(
                            IssueCode.UNKNOWN_REFERENCE,
                            "modifications",
                            "modifications of exercise " + exercise.id(),
                            Require.quoted(id.value()))));
        }
        return chosen.build();
    }

    /** Returns the side that is affected, both if that is not certain. */
    ImmutableSet<Side> affected() {
        return applied.affected();
    }

    /**
     * Returns exercises that can take the place of one, best first: they serve the same aim, and no rule about demands fires
     * for them. Those about which {@linkplain Substitute#hasOpenQuestions() questions are open} come last.
     *
     * <p>Empty means that there is none; nothing is offered that is merely less bad, and nothing at all while more follows
     * for the {@linkplain #wholeProgram() whole program} than that symptoms are watched: while a red flag is open, for
     * example. {@link #findSubstitutionBlock()} tells that.
     *
     * @param exercise the exercise to be replaced
     * @param dose the dose at which the others are screened too
     * @param among the exercises to choose from, such as a catalog
     */
    public ImmutableList<Substitute> substitutes(Exercise exercise, Prescription dose, Iterable<Exercise> among) {
        return Substitutes.of(this, exercise, dose, among);
    }

    /**
     * Finds why nothing is offered in place of any exercise, in words for a professional, with the rules about the whole
     * program that fired or are open; absent if something may be offered.
     */
    public Optional<String> findSubstitutionBlock() {
        return wholeProgram().compareTo(Recommendation.MONITOR) > 0
                ? Optional.of(
                        "Nothing is offered in place of an exercise before this is settled for the whole program: "
                                + wholeProgram().label()
                                + Stream.concat(withholding(Truth.TRUE, ""), withholding(Truth.UNKNOWN, " is open"))
                                        .collect(Collectors.joining(", ", " (", ")")))
                : Optional.empty();
    }

    /** Returns what is about the whole program, is so known, and can lead to more than that symptoms are watched. */
    private Stream<String> withholding(Truth known, String so) {
        Stream<String> rulesAboutAll = untimed.stream()
                .filter(rule -> rule.rule().wholeProgram() && rule.whole() == known)
                .filter(rule -> rule.recommendation().compareTo(Recommendation.MONITOR) > 0)
                .map(rule -> rule.rule().id().value());
        Stream<String> unheardOf = known == Truth.UNKNOWN ? unheeded.stream().map(ConditionId::value) : Stream.empty();
        return Stream.concat(rulesAboutAll, unheardOf).map(one -> one + so);
    }

    /**
     * Returns exercises that can take the place of one and need nothing but the things at hand, as {@link
     * #substitutes(Exercise, Prescription, Iterable)} does.
     *
     * @param atHand the things at hand
     */
    public ImmutableList<Substitute> substitutes(
            Exercise exercise, Prescription dose, Iterable<Exercise> among, ImmutableSet<Equipment> atHand) {
        return substitutes(exercise, dose, among).stream()
                .filter(substitute -> Substitutes.canBeDoneWith(substitute.exercise(), atHand))
                .collect(toImmutableList());
    }
}
