package org.therex.progression;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Question;
import org.therex.monitoring.ResponseKind;
import org.therex.prescription.Amount;
import org.therex.prescription.DoseField;
import org.therex.prescription.Prescription;

/** The comparison of an outcome with a goal; a part that was not recorded is neither reached nor missed. */
final class GoalProgress {

    /** The result; one miss decides, even if other parts are unknown. */
    enum Kind {
        REACHED,
        MISSED,
        UNKNOWN
    }

    private final SessionOutcome outcome;
    private final Targets targets;
    private final Path path;
    private final ResponseKind mayLeadTo;
    private final Set<Fact> facts = new LinkedHashSet<>();
    private final List<Question> questions = new ArrayList<>();
    private boolean missed;
    private boolean compared;

    private GoalProgress(Path path, SessionOutcome outcome, Targets targets, ResponseKind mayLeadTo) {
        this.path = path;
        this.outcome = outcome;
        this.targets = targets;
        this.mayLeadTo = mayLeadTo;
    }

    private static Targets targets(SessionOutcome outcome, @Nullable Integer repetitions, @Nullable Duration hold) {
        return new Targets(outcome.planned().prescription(), repetitions, hold);
    }

    /** Compares an outcome with its dose. */
    static GoalProgress ofDose(Path path, SessionOutcome outcome, ResponseKind mayLeadTo) {
        GoalProgress attainment = new GoalProgress(path, outcome, targets(outcome, null, null), mayLeadTo);
        attainment.compareSets();
        attainment.compareWord();
        return attainment;
    }

    /** Compares an outcome with its dose, except for the repetitions of each set. */
    static GoalProgress ofRepetitions(Path path, SessionOutcome outcome, int repetitions, ResponseKind mayLeadTo) {
        GoalProgress attainment = new GoalProgress(path, outcome, targets(outcome, repetitions, null), mayLeadTo);
        attainment.compareSets();
        attainment.compareWord();
        return attainment;
    }

    /** Compares the last set with the dose, except for its repetitions. */
    static GoalProgress ofLastSet(Path path, SessionOutcome outcome, int repetitions) {
        GoalProgress attainment =
                new GoalProgress(path, outcome, targets(outcome, repetitions, null), ResponseKind.CONTINUE);
        int done = outcome.sets().size();
        if (done < attainment.targets.sets()) {
            attainment.askForSets();
        } else {
            attainment.compareSet(attainment.targets.lastSet(done));
        }
        attainment.compareWord();
        return attainment;
    }

    /** Compares an outcome with a criterion. */
    static GoalProgress ofCriterion(Path path, SessionOutcome outcome, OutcomeCriterion criterion) {
        Targets targets = targets(
                outcome, criterion.repetitions().orElse(null), criterion.hold().orElse(null));
        GoalProgress attainment = new GoalProgress(path, outcome, targets, ResponseKind.CONTINUE);
        attainment.compareSets();
        criterion.qualities().forEach(attainment::compareQuality);
        if (criterion.formKept()) {
            attainment.compareForm();
        }
        attainment.compareWord();
        return attainment;
    }

    /** Compares the form with the goal of keeping it to the end. */
    static GoalProgress ofForm(Path path, SessionOutcome outcome, ResponseKind mayLeadTo) {
        GoalProgress attainment = new GoalProgress(path, outcome, targets(outcome, null, null), mayLeadTo);
        attainment.compareForm();
        return attainment;
    }

    /** Counts lost form and missed qualities as a miss. */
    GoalProgress andDoneWell() {
        if (outcome.formLost().orElse(false)) {
            compareForm();
        }
        outcome.missedQualities().forEach(this::compareQuality);
        return this;
    }

    Kind kind() {
        if (missed) {
            return Kind.MISSED;
        }
        return compared && questions.isEmpty() ? Kind.REACHED : Kind.UNKNOWN;
    }

    ImmutableList<Fact> facts() {
        return ImmutableList.copyOf(facts);
    }

    ImmutableList<Question> questions() {
        return ImmutableList.copyOf(questions);
    }

    private void compareSets() {
        int done = outcome.sets().size();
        for (int set = 0; set < Math.min(done, targets.sets()); set++) {
            compareSet(set);
        }
        if (done < targets.sets() && targets.isCounted()) {
            askForSets();
        }
        compared |= targets.isCounted();
    }

    private void askForSets() {
        int needed = targets.sets();
        ask(
                "sets",
                "What was done in each of " + (needed == 1 ? "1 set" : needed + " sets") + " on " + outcome.date()
                        + "?");
    }

    private void compareSet(int set) {
        SetResult result = outcome.sets().get(set);
        targets.repetitions(set)
                .ifPresent(wanted -> compare(
                        set,
                        "repetitions",
                        result.repetitions().orElse(null),
                        wanted,
                        "How many repetitions were done"));
        targets.hold()
                .ifPresent(wanted ->
                        compare(set, "hold", result.hold().orElse(null), wanted, "How long was the shortest hold"));
        targets.holdCounts()
                .ifPresent(wanted -> compare(
                        set,
                        "holdCounts",
                        result.holdCounts().orElse(null),
                        wanted,
                        "How far was counted in the shortest hold"));
        targets.holdBreaths()
                .ifPresent(wanted -> compare(
                        set,
                        "holdBreaths",
                        result.holdBreaths().orElse(null),
                        wanted,
                        "How many breaths was the shortest hold"));
        targets.lasted()
                .ifPresent(
                        wanted -> compare(set, "lasted", result.lasted().orElse(null), wanted, "How long was the set"));
        targets.kilograms()
                .ifPresent(wanted -> compare(
                        set, "kilograms", result.kilograms().orElse(null), wanted, "How many kilograms was the load"));
    }

    /** Uses or asks for {@link SessionOutcome#asPrescribed()}, for the parts of the dose without a number. */
    private void compareWord() {
        Prescription dose = outcome.planned().prescription();
        ImmutableSet<DoseField> uncounted = targets.uncounted();
        boolean needed = !uncounted.isEmpty() || !targets.isCounted();
        if (outcome.asPrescribed().isPresent()) {
            boolean kept = outcome.asPrescribed().get();
            compared = true;
            missed |= !kept;
            if (needed || !kept) {
                facts.add(new Fact(path.resolve("asPrescribed"), kept ? "yes" : "no"));
            }
        } else if (needed && !dose.statesNothing()) {
            Prescription.Builder asked = Prescription.builder();
            uncounted.forEach(field -> field.copy(dose, asked));
            ask(
                    "asPrescribed",
                    "Was this done as prescribed on " + outcome.date() + ": "
                            + (uncounted.isEmpty() ? dose : asked.build()) + "?");
        } else if (!compared && questions.isEmpty()) {
            questions.add(new Question(
                    path.resolve("planned").resolve("prescription"),
                    "What is to be reached? The dose says: " + dose,
                    mayLeadTo));
        }
    }

    private void ask(String part, String question) {
        questions.add(new Question(path.resolve(part), question, mayLeadTo));
    }

    private <T extends Comparable<? super T>> void compare(
            int set, String part, @Nullable T done, T target, String question) {
        Path place = path.resolve("sets").resolve(set).resolve(part);
        compared = true;
        if (done == null) {
            questions.add(
                    new Question(place, question + " in set " + (set + 1) + " on " + outcome.date() + "?", mayLeadTo));
            return;
        }
        boolean below = done.compareTo(target) < 0;
        missed |= below;
        facts.add(new Fact(place, Amount.exactly(done) + (below ? ", below " : " of ") + Amount.exactly(target)));
    }

    private void compareQuality(QualityId quality) {
        compared = true;
        if (outcome.metQualities().contains(quality)) {
            facts.add(new Fact(path.resolve("metQualities"), quality.value()));
        } else if (outcome.missedQualities().contains(quality)) {
            missed = true;
            facts.add(new Fact(path.resolve("missedQualities"), quality.value()));
        } else {
            ask("metQualities", "Was this so on " + outcome.date() + ": " + quality + "?");
        }
    }

    private void compareForm() {
        compared = true;
        if (outcome.formLost().isEmpty()) {
            ask("formLost", "Was the movement done well to the end on " + outcome.date() + "?");
            return;
        }
        missed |= outcome.formLost().get();
        facts.add(new Fact(path.resolve("formLost"), outcome.formLost().get() ? "yes" : "no"));
    }
}
