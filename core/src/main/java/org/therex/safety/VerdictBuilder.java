package org.therex.safety;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.therex.anatomy.Side;
import org.therex.check.InvalidValueException;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.demand.DemandProfile;
import org.therex.exercise.Exercise;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationId;
import org.therex.prescription.Prescription;

/**
 * Builds a {@link Verdict} for reading back what was kept; a new one is made by {@link PersonScreening}.
 *
 * <p>What was kept is not screened again: its matches and questions stand as they were found. But it must agree with itself, so
 * that nobody reads that nothing was found beside a rule that excludes.
 *
 * <ul>
 *   <li>must be set: edition, exercise, dose, mostSevereIfAnswered
 *   <li>recommendation: what the matches and questions say
 *   <li>affectedSides: both
 *   <li>absent or empty unless set: modifications, matches, indications, questions
 * </ul>
 */
public final class VerdictBuilder {

    private @Nullable String edition;
    private @Nullable Exercise exercise;
    private @Nullable Prescription dose;
    private ImmutableList<ModificationId> modifications = ImmutableList.of();
    private ImmutableSet<Side> affectedSides = DemandProfile.EITHER_SIDE;
    private @Nullable Recommendation recommendation;
    private @Nullable Recommendation mostSevereIfAnswered;
    private ImmutableList<RuleMatch> matches = ImmutableList.of();
    private ImmutableList<RuleMatch> indications = ImmutableList.of();
    private ImmutableList<ScreeningQuestion> questions = ImmutableList.of();

    VerdictBuilder() {}

    /** Sets the edition of the rules that were applied. */
    public VerdictBuilder edition(String value) {
        this.edition = value;
        return this;
    }

    /** Sets the exercise. */
    public VerdictBuilder exercise(Exercise value) {
        this.exercise = value;
        return this;
    }

    /** Sets the dose. */
    public VerdictBuilder dose(Prescription value) {
        this.dose = value;
        return this;
    }

    /** Sets the modifications that were chosen, in place of those so far. */
    public VerdictBuilder modifications(Iterable<ModificationId> values) {
        this.modifications = ImmutableList.copyOf(values);
        return this;
    }

    /** Sets the sides for which a dose for the affected side was taken to be, in place of both. */
    public VerdictBuilder affectedSides(Iterable<Side> values) {
        this.affectedSides = ImmutableSet.copyOf(values);
        return this;
    }

    /** Sets what follows from what is known, which must be what the matches and questions say. */
    public VerdictBuilder recommendation(Recommendation value) {
        this.recommendation = value;
        return this;
    }

    /** Sets the most severe that could follow if the questions were answered. */
    public VerdictBuilder mostSevereIfAnswered(Recommendation value) {
        this.mostSevereIfAnswered = value;
        return this;
    }

    /** Sets every rule that fired, in place of those so far; they are put in order. */
    public VerdictBuilder matches(Iterable<? extends RuleMatch> values) {
        this.matches = ImmutableList.sortedCopyOf(Explanation.IN_ORDER, values);
        return this;
    }

    /** Sets the rules by which the exercise suits the person, in place of those so far; they are put in order. */
    public VerdictBuilder indications(Iterable<? extends RuleMatch> values) {
        this.indications = ImmutableList.sortedCopyOf(Explanation.IN_ORDER, values);
        return this;
    }

    /** Sets what must be asked before more can be said, in place of that so far; it is put in order. */
    public VerdictBuilder questions(Iterable<? extends ScreeningQuestion> values) {
        this.questions = ImmutableList.sortedCopyOf(ScreeningQuestion.inOrder(), values);
        return this;
    }

    /**
     * Returns the verdict.
     *
     * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts contradict each
     *     other, all of which it tells
     */
    public Verdict build() {
        if (edition == null || exercise == null || dose == null || mostSevereIfAnswered == null) {
            throw new InvalidValueException(missing());
        }
        return build(edition, exercise, dose, mostSevereIfAnswered);
    }

    private String[] missing() {
        return Stream.of(
                        edition == null ? "edition" : null,
                        exercise == null ? "exercise" : null,
                        dose == null ? "dose" : null,
                        mostSevereIfAnswered == null ? "mostSevereIfAnswered" : null)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    private Verdict build(String rules, Exercise screened, Prescription screenedDose, Recommendation worst) {
        ImmutableList<Prescription> schedules = screenedDose.schedules();
        Recommendation following = following(matches, questions);
        Report.Builder report = Report.builder()
                .attempt(Path.root(), () -> Require.name("edition", rules))
                .attempt(Path.root(), () -> PersonScreening.chosen(screened, modifications))
                .attempt(Path.root(), () -> Require.notEmpty("affectedSides", affectedSides))
                .attempt(Path.root(), () -> requireConclusion(following))
                .attempt(Path.root(), () -> requireAtWorst(worst, following));
        for (int i = 0; i < matches.size(); i++) {
            RuleMatch match = matches.get(i);
            report.attempt(Path.of("matches").resolve(i), () -> requireIndication(match, false))
                    .attempt(
                            Path.of("matches").resolve(i), () -> requireFit(match, screened, schedules, modifications));
        }
        for (int i = 0; i < indications.size(); i++) {
            RuleMatch match = indications.get(i);
            report.attempt(Path.of("indications").resolve(i), () -> requireIndication(match, true))
                    .attempt(
                            Path.of("indications").resolve(i),
                            () -> requireFit(match, screened, schedules, modifications));
        }
        report.build().throwIfErrors();
        ImmutableSet<Modification> chosen = PersonScreening.chosen(screened, modifications);
        ImmutableList<ScreenedItem> items = schedules.stream()
                .map(schedule -> new ScreenedItem(screened, schedule, chosen, affectedSides))
                .collect(ImmutableList.toImmutableList());
        return new Verdict(
                rules, screenedDose, items, following, worst, new Explanation(matches, indications, questions));
    }

    /**
     * Returns what follows from rules that fired and from what is open: the most severe of the rules, and that something must
     * be known first if an answer can lead to more than that symptoms are watched.
     */
    private static Recommendation following(List<RuleMatch> matches, List<ScreeningQuestion> questions) {
        Recommendation open = questions.stream().anyMatch(VerdictBuilder::mustBeAnswered)
                ? Recommendation.NOT_ENOUGH_INFORMATION
                : Recommendation.NOTHING_FOUND;
        return matches.stream().map(RuleMatch::recommendation).reduce(open, Ordering.natural()::max);
    }

    /** Returns whether a recommendation waits for the answer; that to a question about a side can only take something back. */
    private static boolean mustBeAnswered(ScreeningQuestion question) {
        return question.kind() != QuestionKind.SIDE && question.mayLeadTo().compareTo(Recommendation.MONITOR) > 0;
    }

    private void requireConclusion(Recommendation following) {
        if (recommendation != null && recommendation != following) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "recommendation",
                    following.id() + ", which is what the matches and questions say",
                    recommendation.id());
        }
    }

    /** Requires that it is as severe as all that can follow from a rule; what nobody assessed may trip none for a person. */
    private void requireAtWorst(Recommendation worst, Recommendation following) {
        Recommendation least = questions.stream()
                .filter(question -> !question.rules().isEmpty())
                .map(ScreeningQuestion::mayLeadTo)
                .reduce(following, Ordering.natural()::max);
        if (worst.compareTo(least) < 0) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "mostSevereIfAnswered",
                    "at least as severe as " + least.id() + ", to which the matches and questions lead",
                    worst.id());
        }
    }

    private static void requireIndication(RuleMatch match, boolean indication) {
        if ((match.rule().category() == RuleCategory.INDICATION) != indication) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "rule",
                    indication ? "an indication" : "none that is an indication",
                    match.rule().category().id());
        }
    }

    /** Requires that what a match says of the exercise and its dose is of this exercise and this dose. */
    private static void requireFit(
            RuleMatch match, Exercise screened, List<Prescription> schedules, List<ModificationId> modifications) {
        boolean chosen = schedules.size() > 1 && !match.rule().wholeProgram();
        Report.builder()
                .attempt(Path.root(), () -> requireSchedules(match, chosen ? schedules : List.of(), chosen))
                .attempt(Path.root(), () -> requireRemedies(match, screened))
                .attempt(Path.root(), () -> requireChosen(match, modifications))
                .build()
                .throwIfErrors();
    }

    private static void requireSchedules(RuleMatch match, List<Prescription> schedules, boolean chosen) {
        if (match.schedules().isEmpty() == chosen || !schedules.containsAll(match.schedules())) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "schedules",
                    chosen ? "one or more of the schedules of the dose" : "absent, as no schedule is to be chosen",
                    match.schedules());
        }
    }

    private static void requireRemedies(RuleMatch match, Exercise screened) {
        for (ModificationId id : Iterables.concat(match.remedies())) {
            if (screened.findModification(id).isEmpty()) {
                throw Require.invalid(
                        IssueCode.UNKNOWN_REFERENCE,
                        "remedies",
                        "modifications of exercise " + screened.id(),
                        Require.quoted(id.value()));
            }
        }
    }

    private static void requireChosen(RuleMatch match, List<ModificationId> modifications) {
        for (ExceededLimit reached : match.reached()) {
            for (ModificationId id : reached.addedBy()) {
                if (!modifications.contains(id)) {
                    throw Require.invalid(
                            IssueCode.UNKNOWN_REFERENCE,
                            "reached",
                            "added by chosen modifications only",
                            Require.quoted(id.value()));
                }
            }
        }
    }
}
