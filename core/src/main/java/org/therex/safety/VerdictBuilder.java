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

/** Builds a stored {@link Verdict} from its parts, without screening again; the parts must agree with each other. */
final class VerdictBuilder {

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

    VerdictBuilder edition(String value) {
        this.edition = value;
        return this;
    }

    VerdictBuilder exercise(Exercise value) {
        this.exercise = value;
        return this;
    }

    VerdictBuilder dose(Prescription value) {
        this.dose = value;
        return this;
    }

    VerdictBuilder modifications(Iterable<ModificationId> values) {
        this.modifications = ImmutableList.copyOf(values);
        return this;
    }

    VerdictBuilder affectedSides(Iterable<Side> values) {
        this.affectedSides = ImmutableSet.copyOf(values);
        return this;
    }

    VerdictBuilder recommendation(Recommendation value) {
        this.recommendation = value;
        return this;
    }

    VerdictBuilder mostSevereIfAnswered(Recommendation value) {
        this.mostSevereIfAnswered = value;
        return this;
    }

    VerdictBuilder matches(Iterable<? extends RuleMatch> values) {
        this.matches = ImmutableList.sortedCopyOf(Explanation.IN_ORDER, values);
        return this;
    }

    VerdictBuilder indications(Iterable<? extends RuleMatch> values) {
        this.indications = ImmutableList.sortedCopyOf(Explanation.IN_ORDER, values);
        return this;
    }

    VerdictBuilder questions(Iterable<? extends ScreeningQuestion> values) {
        this.questions = ImmutableList.sortedCopyOf(ScreeningQuestion.inOrder(), values);
        return this;
    }

    /**
     * Returns the verdict.
     *
     * @throws InvalidValueException if mandatory parts are unset, or if parts contradict each other
     */
    Verdict build() {
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
                .attempt(Path.root(), () -> requireRecommendation(following))
                .attempt(Path.root(), () -> requireMostSevere(worst, following));
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
     * Returns the most severe recommendation of the matches; at least {@link Recommendation#NOT_ENOUGH_INFORMATION} if
     * an answer can lead to more than monitoring.
     */
    private static Recommendation following(List<RuleMatch> matches, List<ScreeningQuestion> questions) {
        Recommendation open = questions.stream().anyMatch(VerdictBuilder::mustBeAnswered)
                ? Recommendation.NOT_ENOUGH_INFORMATION
                : Recommendation.NOTHING_FOUND;
        return matches.stream().map(RuleMatch::recommendation).reduce(open, Ordering.natural()::max);
    }

    /** Returns whether a recommendation waits for the answer. An answer about a side can only withdraw a match. */
    private static boolean mustBeAnswered(ScreeningQuestion question) {
        return question.kind() != QuestionKind.SIDE && question.mayLeadTo().compareTo(Recommendation.MONITOR) > 0;
    }

    private void requireRecommendation(Recommendation following) {
        if (recommendation != null && recommendation != following) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "recommendation",
                    following.id() + ", which follows from the matches and questions",
                    recommendation.id());
        }
    }

    /** Requires the most severe of the recommendation and of all answers. */
    private void requireMostSevere(Recommendation worst, Recommendation following) {
        Recommendation least =
                questions.stream().map(ScreeningQuestion::mayLeadTo).reduce(following, Ordering.natural()::max);
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

    /** Requires a match of this exercise, this dose and these modifications. */
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
