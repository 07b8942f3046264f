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
 * Builds a {@link Verdict} for reading back what was kept; a new one is made by {@link Screening}.
 *
 * <p>What was kept is not screened again: its hits and questions stand as they were found. But it must agree with itself, so
 * that nobody reads that nothing was found beside a rule that excludes.
 *
 * <ul>
 *   <li>must be set: edition, exercise, dose, atWorst
 *   <li>conclusion: what the hits and questions say
 *   <li>affectedSides: both
 *   <li>absent or empty unless set: modifications, hits, indications, questions
 * </ul>
 */
public final class VerdictBuilder {

    private @Nullable String edition;
    private @Nullable Exercise exercise;
    private @Nullable Prescription dose;
    private ImmutableList<ModificationId> modifications = ImmutableList.of();
    private ImmutableSet<Side> affectedSides = DemandProfile.EITHER_SIDE;
    private @Nullable Conclusion conclusion;
    private @Nullable Conclusion atWorst;
    private ImmutableList<Hit> hits = ImmutableList.of();
    private ImmutableList<Hit> indications = ImmutableList.of();
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

    /** Sets what follows from what is known, which must be what the hits and questions say. */
    public VerdictBuilder conclusion(Conclusion value) {
        this.conclusion = value;
        return this;
    }

    /** Sets the most severe that could follow if the questions were answered. */
    public VerdictBuilder atWorst(Conclusion value) {
        this.atWorst = value;
        return this;
    }

    /** Sets every rule that fired, in place of those so far; they are put in order. */
    public VerdictBuilder hits(Iterable<? extends Hit> values) {
        this.hits = ImmutableList.sortedCopyOf(Explanation.IN_ORDER, values);
        return this;
    }

    /** Sets the rules by which the exercise suits the person, in place of those so far; they are put in order. */
    public VerdictBuilder indications(Iterable<? extends Hit> values) {
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
        if (edition == null || exercise == null || dose == null || atWorst == null) {
            throw new InvalidValueException(missing());
        }
        return build(edition, exercise, dose, atWorst);
    }

    private String[] missing() {
        return Stream.of(
                        edition == null ? "edition" : null,
                        exercise == null ? "exercise" : null,
                        dose == null ? "dose" : null,
                        atWorst == null ? "atWorst" : null)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    private Verdict build(String rules, Exercise screened, Prescription screenedDose, Conclusion worst) {
        ImmutableList<Prescription> schedules = screenedDose.schedules();
        Conclusion following = following(hits, questions);
        Report.Builder report = Report.builder()
                .attempt(Path.root(), () -> Require.name("edition", rules))
                .attempt(Path.root(), () -> Screening.chosen(screened, modifications))
                .attempt(Path.root(), () -> Require.notEmpty("affectedSides", affectedSides))
                .attempt(Path.root(), () -> requireConclusion(following))
                .attempt(Path.root(), () -> requireAtWorst(worst, following));
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            report.attempt(Path.of("hits").resolve(i), () -> requireIndication(hit, false))
                    .attempt(Path.of("hits").resolve(i), () -> requireFit(hit, screened, schedules, modifications));
        }
        for (int i = 0; i < indications.size(); i++) {
            Hit hit = indications.get(i);
            report.attempt(Path.of("indications").resolve(i), () -> requireIndication(hit, true))
                    .attempt(
                            Path.of("indications").resolve(i),
                            () -> requireFit(hit, screened, schedules, modifications));
        }
        report.build().throwIfErrors();
        ImmutableSet<Modification> chosen = Screening.chosen(screened, modifications);
        ImmutableList<ScreenedItem> items = schedules.stream()
                .map(schedule -> new ScreenedItem(screened, schedule, chosen, affectedSides))
                .collect(ImmutableList.toImmutableList());
        return new Verdict(rules, screenedDose, items, following, worst, new Explanation(hits, indications, questions));
    }

    /**
     * Returns what follows from rules that fired and from what is open: the most severe of the rules, and that something must
     * be known first if an answer can lead to more than that symptoms are watched.
     */
    private static Conclusion following(List<Hit> hits, List<ScreeningQuestion> questions) {
        Conclusion open = questions.stream().anyMatch(VerdictBuilder::mustBeAnswered)
                ? Conclusion.NOT_ENOUGH_INFORMATION
                : Conclusion.NOTHING_FOUND;
        return hits.stream().map(Hit::conclusion).reduce(open, Ordering.natural()::max);
    }

    /** Returns whether a conclusion waits for the answer; that to a question about a side can only take something back. */
    private static boolean mustBeAnswered(ScreeningQuestion question) {
        return question.kind() != QuestionKind.SIDE && question.mayLeadTo().compareTo(Conclusion.MONITOR) > 0;
    }

    private void requireConclusion(Conclusion following) {
        if (conclusion != null && conclusion != following) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "conclusion",
                    following.id() + ", which is what the hits and questions say",
                    conclusion.id());
        }
    }

    /** Requires that it is as severe as all that can follow from a rule; what nobody assessed may trip none for a person. */
    private void requireAtWorst(Conclusion worst, Conclusion following) {
        Conclusion least = questions.stream()
                .filter(question -> !question.rules().isEmpty())
                .map(ScreeningQuestion::mayLeadTo)
                .reduce(following, Ordering.natural()::max);
        if (worst.compareTo(least) < 0) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "atWorst",
                    "at least as severe as " + least.id() + ", to which the hits and questions lead",
                    worst.id());
        }
    }

    private static void requireIndication(Hit hit, boolean indication) {
        if ((hit.rule().kind() == ScreeningKind.INDICATION) != indication) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "rule",
                    indication ? "an indication" : "none that is an indication",
                    hit.rule().kind().id());
        }
    }

    /** Requires that what a hit says of the exercise and its dose is of this exercise and this dose. */
    private static void requireFit(
            Hit hit, Exercise screened, List<Prescription> schedules, List<ModificationId> modifications) {
        boolean chosen = schedules.size() > 1 && !hit.rule().wholeProgram();
        Report.builder()
                .attempt(Path.root(), () -> requireSchedules(hit, chosen ? schedules : List.of(), chosen))
                .attempt(Path.root(), () -> requireRemedies(hit, screened))
                .attempt(Path.root(), () -> requireChosen(hit, modifications))
                .build()
                .throwIfErrors();
    }

    private static void requireSchedules(Hit hit, List<Prescription> schedules, boolean chosen) {
        if (hit.schedules().isEmpty() == chosen || !schedules.containsAll(hit.schedules())) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "schedules",
                    chosen ? "one or more of the schedules of the dose" : "absent, as no schedule is to be chosen",
                    hit.schedules());
        }
    }

    private static void requireRemedies(Hit hit, Exercise screened) {
        for (ModificationId id : Iterables.concat(hit.remedies())) {
            if (screened.findModification(id).isEmpty()) {
                throw Require.invalid(
                        IssueCode.UNKNOWN_REFERENCE,
                        "remedies",
                        "modifications of exercise " + screened.id(),
                        Require.quoted(id.value()));
            }
        }
    }

    private static void requireChosen(Hit hit, List<ModificationId> modifications) {
        for (ReachedDemand reached : hit.reached()) {
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
