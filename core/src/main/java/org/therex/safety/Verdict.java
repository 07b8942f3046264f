package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.therex.anatomy.Side;
import org.therex.demand.Demand;
import org.therex.demand.DemandLevels;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/**
 * The result of screening an exercise at a dose, with its reasons.
 *
 * <p>The {@linkplain #recommendation() recommendation} is that of the most severe rule that fired; the {@linkplain
 * #matches() matches} list all that fired. Each schedule of the dose is screened, and the most severe decides. A
 * recommendation rests on one rule set and the known facts of a person; a clinician decides.
 *
 * <p>Immutable and thread-safe, and equal by content. Reasons are computed on demand.
 */
public final class Verdict {

    private static final String LATER = "only once the above is settled, ";

    private final String edition;
    private final Prescription dose;
    private final ImmutableList<ScreenedItem> items;
    private final Recommendation recommendation;
    private final Recommendation mostSevereIfAnswered;
    private final Supplier<Explanation> explanation;

    /**
     * Makes a verdict.
     *
     * @param items the exercise at each of the schedules of the dose
     */
    Verdict(
            PersonScreening screening,
            Prescription dose,
            ImmutableList<ScreenedItem> items,
            Recommendation recommendation,
            Recommendation mostSevereIfAnswered) {
        this.edition = screening.rules().edition();
        this.dose = dose;
        this.items = items;
        this.recommendation = recommendation;
        this.mostSevereIfAnswered = mostSevereIfAnswered;
        this.explanation = Suppliers.memoize(() -> Explanation.of(screening, items));
    }

    /** Restores a stored verdict with its reasons. */
    Verdict(
            String edition,
            Prescription dose,
            ImmutableList<ScreenedItem> items,
            Recommendation recommendation,
            Recommendation mostSevereIfAnswered,
            Explanation explanation) {
        this.edition = edition;
        this.dose = dose;
        this.items = items;
        this.recommendation = recommendation;
        this.mostSevereIfAnswered = mostSevereIfAnswered;
        this.explanation = Suppliers.ofInstance(explanation);
    }

    static VerdictBuilder builder() {
        return new VerdictBuilder();
    }

    /**
     * Restores a stored verdict, without screening again. {@link PersonScreening} makes new verdicts.
     *
     * @param edition the edition of the rules that were applied
     * @param modifications the chosen modifications
     * @param affectedSides the sides for which a dose for the affected side was screened
     * @param matches the rules that fired, in any order
     * @param indications the rules by which the exercise suits the person, in any order
     * @param questions the open questions, in any order
     * @throws org.therex.check.InvalidValueException if parts contradict each other, such as a recommendation that is not that
     *     of the matches and questions
     */
    public static Verdict of(
            String edition,
            Exercise exercise,
            Prescription dose,
            Iterable<ModificationId> modifications,
            Iterable<Side> affectedSides,
            Recommendation recommendation,
            Recommendation mostSevereIfAnswered,
            Iterable<RuleMatch> matches,
            Iterable<RuleMatch> indications,
            Iterable<ScreeningQuestion> questions) {
        requireNonNull(edition, "edition");
        requireNonNull(exercise, "exercise");
        requireNonNull(dose, "dose");
        requireNonNull(modifications, "modifications");
        requireNonNull(affectedSides, "affectedSides");
        requireNonNull(recommendation, "recommendation");
        requireNonNull(mostSevereIfAnswered, "mostSevereIfAnswered");
        requireNonNull(matches, "matches");
        requireNonNull(indications, "indications");
        requireNonNull(questions, "questions");
        return builder()
                .edition(edition)
                .exercise(exercise)
                .dose(dose)
                .modifications(modifications)
                .affectedSides(affectedSides)
                .recommendation(recommendation)
                .mostSevereIfAnswered(mostSevereIfAnswered)
                .matches(matches)
                .indications(indications)
                .questions(questions)
                .build();
    }

    /** Returns the edition of the rules that were applied. */
    public String edition() {
        return edition;
    }

    /** Returns the exercise. */
    public Exercise exercise() {
        return items.get(0).exercise();
    }

    /** Returns the dose. */
    public Prescription dose() {
        return dose;
    }

    /** Returns the chosen modifications. */
    public ImmutableSet<ModificationId> modifications() {
        return items.get(0).chosen().stream().map(Modification::id).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the sides for which a dose for the affected side was screened; both if the findings do not determine one. */
    public ImmutableSet<Side> affectedSides() {
        return items.get(0).affected();
    }

    /**
     * Finds the levels of the demands at this dose; the highest levels if it has several schedules. Absent if the
     * demands of the exercise are not assessed.
     */
    public Optional<DemandLevels> findLevels() {
        return items.stream().flatMap(item -> item.findLevels().stream()).reduce(Verdict::highest);
    }

    private static DemandLevels highest(DemandLevels one, DemandLevels other) {
        DemandLevels highest = one;
        for (Demand demand : other.demands().keySet()) {
            highest = highest.with(
                    demand,
                    Math.max(one.level(demand), other.level(demand)),
                    Sets.union(one.sides(demand), other.sides(demand)).immutableCopy());
        }
        return highest;
    }

    /**
     * Returns the most severe recommendation of the matches; at least {@link Recommendation#NOT_ENOUGH_INFORMATION}
     * while a question blocks it.
     */
    public Recommendation recommendation() {
        return recommendation;
    }

    /**
     * Returns the most severe recommendation to which answers can lead; never milder than the recommendation.
     *
     * <p>It is the most severe of the recommendation and of what each of the {@link #questions()} {@linkplain
     * ScreeningQuestion#mayLeadTo() may lead to}. An exercise whose demands are not assessed or not known may turn out to be
     * excluded.
     */
    public Recommendation mostSevereIfAnswered() {
        return mostSevereIfAnswered;
    }

    /** Returns the rules that fired, the most severe first, then by id. */
    public ImmutableList<RuleMatch> matches() {
        return explanation.get().matches();
    }

    /**
     * Returns the indications: the rules that state that the exercise suits the person, by id. Empty if there are none.
     */
    public ImmutableList<RuleMatch> indications() {
        return explanation.get().indications();
    }

    /**
     * Returns the open questions, the most pressing first; empty if no answer can change the verdict.
     *
     * <p>A question is asked only if an answer can lead to a more severe recommendation or to a more urgent red flag.
     * Unless the exercise is excluded, a question is also asked if an answer can lead to the same recommendation by
     * another rule, since the advice depends on the fired rules. A question about every exercise is asked until a fired
     * rule about every exercise is as severe, so that substitutes can be found. Each schedule of the dose has its own
     * questions.
     *
     * <p>The answer to a question about a {@linkplain QuestionKind#SIDE side} can only withdraw a rule. Such questions
     * are asked only if all of them together can make the recommendation milder. A question whose answer can lead only
     * to monitoring may stay open: the recommendation does not wait for it.
     */
    public ImmutableList<ScreeningQuestion> questions() {
        return explanation.get().questions();
    }

    /** Finds the urgency of the most urgent red flag that fired; absent if none fired. */
    public Optional<Urgency> findUrgency() {
        return matches().stream()
                .flatMap(match -> match.rule().urgency().stream())
                .min(Urgency::compareTo);
    }

    /**
     * Returns the questions of several verdicts, each once, in the order in which to ask them: red flags that stop a
     * program first, then by the most severe recommendation to which an answer can lead.
     */
    public static ImmutableList<ScreeningQuestion> questions(Iterable<Verdict> verdicts) {
        requireNonNull(verdicts, "verdicts");
        ImmutableList.Builder<ScreeningQuestion> questions = ImmutableList.builder();
        verdicts.forEach(verdict -> questions.addAll(verdict.questions()));
        return ScreeningQuestion.merged(questions.build());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verdict that
                && edition.equals(that.edition)
                && dose.equals(that.dose)
                && items.equals(that.items)
                && recommendation == that.recommendation
                && mostSevereIfAnswered == that.mostSevereIfAnswered
                && explanation.get().equals(that.explanation.get());
    }

    @Override
    public int hashCode() {
        return Objects.hash(edition, dose, items, recommendation, mostSevereIfAnswered);
    }

    /**
     * Returns the recommendation and the edition of the rules, then the matches, questions and indications, one on each
     * line.
     *
     * <p>Where a clinician must be asked or the exercise is excluded, milder rules are marked as applying only once
     * that is settled. So are indications above monitoring. The text of an excluded exercise names no modifications,
     * since none lifts the exclusion.
     */
    @Override
    public String toString() {
        return toStringWithout(ImmutableSet.of());
    }

    /** Returns the text of {@link #toString()} without the questions that are shown elsewhere. */
    public String toStringWithout(Set<ScreeningQuestion> elsewhere) {
        requireNonNull(elsewhere, "elsewhere");
        StringBuilder text =
                new StringBuilder(exercise().id() + ": " + recommendation.label() + ", by rules " + edition);
        boolean stopped = recommendation.compareTo(Recommendation.ASK_CLINICIAN) >= 0;
        for (RuleMatch match : matches()) {
            boolean later = stopped && match.recommendation().compareTo(recommendation) < 0;
            text.append("\n- ")
                    .append(later ? LATER : "")
                    .append(match.text(recommendation != Recommendation.EXCLUDED));
        }
        questions().stream()
                .filter(question -> !elsewhere.contains(question))
                .forEach(question -> text.append("\n? ").append(question));
        boolean mayExercise = recommendation.compareTo(Recommendation.MONITOR) <= 0;
        indications()
                .forEach(match ->
                        text.append("\n+ ").append(mayExercise ? "" : LATER).append(match));
        return text.toString();
    }
}
