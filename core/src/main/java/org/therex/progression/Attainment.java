package org.therex.progression;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.monitoring.Fact;
import org.therex.monitoring.Question;
import org.therex.monitoring.ResponseKind;
import org.therex.prescription.Amount;
import org.therex.prescription.HoldLength;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;

/** Whether what was done reached what was to be reached; what was not recorded is neither reached nor missed. */
final class Attainment {

    /** Three answers; a miss is one whatever else is unknown. */
    enum Kind {
        REACHED,
        MISSED,
        UNKNOWN
    }

    private final Outcome outcome;
    private final Path path;
    private final ResponseKind mayLeadTo;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private @Nullable Integer repetitions;
    private @Nullable Duration hold;
    private boolean missed;
    private boolean compared;

    private Attainment(Path path, Outcome outcome, ResponseKind mayLeadTo) {
        this.path = path;
        this.outcome = outcome;
        this.mayLeadTo = mayLeadTo;
    }

    /** Compares what was done with what the dose states. */
    static Attainment ofDose(Path path, Outcome outcome, ResponseKind mayLeadTo) {
        Attainment attainment = new Attainment(path, outcome, mayLeadTo);
        attainment.compareSets();
        return attainment;
    }

    /** Compares what was done with what the dose states, but for the repetitions of each set. */
    static Attainment ofRepetitions(Path path, Outcome outcome, int repetitions, ResponseKind mayLeadTo) {
        Attainment attainment = new Attainment(path, outcome, mayLeadTo);
        attainment.repetitions = repetitions;
        attainment.compareSets();
        return attainment;
    }

    /** Compares what was done in the last set with a number of repetitions, and its load with the dose. */
    static Attainment ofLastSet(Path path, Outcome outcome, int repetitions) {
        Attainment attainment = new Attainment(path, outcome, ResponseKind.CONTINUE);
        int needed = attainment.neededSets();
        if (outcome.sets().size() < needed) {
            attainment.askForSets(needed);
        } else {
            int last = outcome.sets().size() - 1;
            attainment.compareRepetitions(last, repetitions);
            attainment.compareLoad(last);
        }
        return attainment;
    }

    /** Compares what was done with a criterion. */
    static Attainment ofCriterion(Path path, Outcome outcome, Criterion criterion) {
        Attainment attainment = new Attainment(path, outcome, ResponseKind.CONTINUE);
        attainment.repetitions = criterion.repetitions().orElse(null);
        attainment.hold = criterion.hold().orElse(null);
        attainment.compareSets();
        criterion.qualities().forEach(attainment::compareQuality);
        if (criterion.formKept()) {
            attainment.compareForm();
        }
        return attainment;
    }

    /** Tells whether the movement was done well to the end. */
    static Attainment ofForm(Path path, Outcome outcome, ResponseKind mayLeadTo) {
        Attainment attainment = new Attainment(path, outcome, mayLeadTo);
        attainment.compareForm();
        return attainment;
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

    private Prescription dose() {
        return outcome.planned().prescription();
    }

    private int neededSets() {
        if (dose().repetitions().orElse(null) instanceof Repetitions.PerSet list) {
            return list.counts().size();
        }
        return dose().sets().flatMap(Amount::findLeast).orElse(1);
    }

    private void compareSets() {
        int needed = neededSets();
        for (int set = 0; set < outcome.sets().size(); set++) {
            compareSet(set);
        }
        if (outcome.sets().size() < needed) {
            askForSets(needed);
        } else if (!compared) {
            questions.add(new Question(
                    path.resolve("planned").resolve("prescription"),
                    "What is to be reached? The dose states no number: " + dose(),
                    mayLeadTo));
        }
    }

    private void askForSets(int needed) {
        questions.add(new Question(
                path.resolve("sets"),
                "What was done in each of " + (needed == 1 ? "1 set" : needed + " sets") + " on " + outcome.date()
                        + "?",
                mayLeadTo));
    }

    private void compareSet(int set) {
        findRepetitions(set).ifPresent(target -> compareRepetitions(set, target));
        findHold()
                .ifPresent(target -> compare(
                        set,
                        "hold",
                        outcome.sets().get(set).hold().orElse(null),
                        target,
                        "How long was the shortest hold"));
        dose().timeBox()
                .flatMap(Amount::findLeast)
                .ifPresent(target -> compare(
                        set, "lasted", outcome.sets().get(set).lasted().orElse(null), target, "How long was the set"));
        compareLoad(set);
    }

    private Optional<Integer> findRepetitions(int set) {
        if (repetitions != null) {
            return Optional.of(repetitions);
        } else if (dose().repetitions().orElse(null) instanceof Repetitions.PerSet list) {
            return set < list.counts().size() ? Optional.of(list.counts().get(set)) : Optional.empty();
        }
        return dose().repetitions()
                .flatMap(every -> ((Repetitions.EverySet) every).amount().findLeast());
    }

    private Optional<Duration> findHold() {
        if (hold != null) {
            return Optional.of(hold);
        }
        return dose().hold()
                .flatMap(some -> some.length())
                .flatMap(length ->
                        length instanceof HoldLength.Time time ? time.amount().findLeast() : Optional.empty());
    }

    private void compareRepetitions(int set, int target) {
        compare(
                set,
                "repetitions",
                outcome.sets().get(set).repetitions().orElse(null),
                target,
                "How many repetitions were done");
    }

    private void compareLoad(int set) {
        Optional<BigDecimal> target =
                Dial.findLoad(dose()).flatMap(load -> load.kilograms().findLeast());
        target.ifPresent(load -> compare(
                set,
                "kilograms",
                outcome.sets().get(set).kilograms().orElse(null),
                load,
                "How many kilograms was the load"));
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
        if (outcome.metQualities().contains(quality)) {
            facts.add(new Fact(path.resolve("metQualities"), quality.value()));
        } else if (outcome.missedQualities().contains(quality)) {
            missed = true;
            facts.add(new Fact(path.resolve("missedQualities"), quality.value()));
        } else {
            questions.add(new Question(
                    path.resolve("metQualities"),
                    "Was this so on " + outcome.date() + ": " + quality + "?",
                    mayLeadTo));
        }
    }

    private void compareForm() {
        Path place = path.resolve("formLost");
        if (outcome.formLost().isEmpty()) {
            questions.add(
                    new Question(place, "Was the movement done well to the end on " + outcome.date() + "?", mayLeadTo));
            return;
        }
        compared = true;
        missed |= outcome.formLost().get();
        facts.add(new Fact(place, outcome.formLost().get() ? "yes" : "no"));
    }
}
