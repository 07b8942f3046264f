package org.therex.safety;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import org.therex.program.ResolvedItem;

/**
 * The verdicts on all items of a program, for one person.
 *
 * <p>Law: each verdict is the one that {@link PersonScreening#screen} gives for that item alone, at its resolved dose and with
 * its chosen modifications. The alternatives of an item are screened at the same dose, without modifications, and count as much
 * as its own exercise.
 *
 * <p>The program is screened as it stands, without the steps of its {@linkplain org.therex.program.Item#progression() progressions}. Screen again
 * before a person takes such a step.
 *
 * <p>To store a screening, store the verdicts by the {@linkplain ResolvedItem#path() path} of each item, beside the program.
 *
 * <p>Immutable and thread-safe, and equal by content.
 */
public final class ProgramScreening {

    private final PersonScreening screening;
    private final ImmutableMap<ResolvedItem, Verdict> verdicts;
    private final ImmutableListMultimap<ResolvedItem, Verdict> alternatives;

    private ProgramScreening(
            PersonScreening screening,
            ImmutableMap<ResolvedItem, Verdict> verdicts,
            ImmutableListMultimap<ResolvedItem, Verdict> alternatives) {
        this.screening = screening;
        this.verdicts = verdicts;
        this.alternatives = alternatives;
    }

    static ProgramScreening of(Program program, PersonScreening screening) {
        ImmutableMap.Builder<ResolvedItem, Verdict> verdicts = ImmutableMap.builder();
        ImmutableListMultimap.Builder<ResolvedItem, Verdict> alternatives = ImmutableListMultimap.builder();
        for (ResolvedItem item : program.resolve().items()) {
            Prescription dose = item.dose().prescription();
            verdicts.put(
                    item, screening.screen(item.exercise(), dose, item.item().modifications()));
            item.alternatives().forEach(other -> alternatives.put(item, screening.screen(other, dose)));
        }
        return new ProgramScreening(screening, verdicts.buildOrThrow(), alternatives.build());
    }

    /** Returns the verdict on the own exercise of each item, in order, without its {@linkplain #alternatives alternatives}. */
    public ImmutableMap<ResolvedItem, Verdict> verdicts() {
        return verdicts;
    }

    /** Returns the verdicts on the alternative exercises of an item, in order; empty if it has none. */
    public ImmutableList<Verdict> alternatives(ResolvedItem placed) {
        requireNonNull(placed, "placed");
        return alternatives.get(placed);
    }

    /** Returns the verdicts on the own exercise of an item and on its alternatives. */
    private Stream<Verdict> choices(ResolvedItem placed, Verdict own) {
        return Stream.concat(Stream.of(own), alternatives.get(placed).stream());
    }

    private Stream<Verdict> all() {
        return verdicts.entrySet().stream().flatMap(entry -> choices(entry.getKey(), entry.getValue()));
    }

    /** Returns the recommendation for any exercise, from the rules about the whole program; excluded if a red flag stops it. */
    public Recommendation wholeProgram() {
        return screening.wholeProgram();
    }

    /** Returns the most severe recommendation for the whole program, any item or any alternative. */
    public Recommendation recommendation() {
        return severest(wholeProgram(), all());
    }

    private static Recommendation severest(Recommendation least, Stream<Verdict> verdicts) {
        return verdicts.map(Verdict::recommendation)
                .reduce(least, (one, other) -> Ordering.natural().max(one, other));
    }

    /** Finds the urgency of the most urgent red flag that fired; absent if none fired. */
    public Optional<Urgency> findUrgency() {
        return all().flatMap(verdict -> verdict.findUrgency().stream()).min(Urgency::compareTo);
    }

    /**
     * Returns the items with this recommendation, in order. The recommendation of an item is the most severe one for its own
     * exercise and its {@linkplain #alternatives alternatives}.
     */
    public ImmutableList<ResolvedItem> items(Recommendation recommendation) {
        requireNonNull(recommendation, "recommendation");
        return verdicts.entrySet().stream()
                .filter(entry -> severest(Recommendation.NOTHING_FOUND, choices(entry.getKey(), entry.getValue()))
                        == recommendation)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the {@linkplain Verdict#questions() questions} of all verdicts, each once. Red flags that stop the program come
     * first, then the questions that can lead to the most severe recommendation.
     */
    public ImmutableList<ScreeningQuestion> questions() {
        return Verdict.questions(all().toList());
    }

    /**
     * Finds the reason why {@link #substitutes} is empty for every item, in words for a professional; absent if substitutes may
     * be offered. The usual reason is open questions about the whole program.
     */
    public Optional<String> findSubstitutionBlock() {
        return screening.findSubstitutionBlock();
    }

    /**
     * Returns substitutes for an item, as {@link PersonScreening#substitutes(Exercise, Prescription, Iterable)} does.
     *
     * @param among the candidates, such as a catalog
     * @throws org.therex.check.InvalidValueException if the item does not belong to the program
     */
    public ImmutableList<Substitute> substitutes(ResolvedItem placed, Iterable<Exercise> among) {
        requireNonNull(placed, "placed");
        requireNonNull(among, "among");
        Verdict verdict = verdicts.get(placed);
        if (verdict == null) {
            throw Require.invalid(
                    IssueCode.UNKNOWN_REFERENCE,
                    "placed",
                    "an item of the program that was screened",
                    "an item of exercise " + placed.item().exercise());
        }
        return screening.substitutes(verdict.exercise(), verdict.dose(), among);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgramScreening that
                && verdicts.equals(that.verdicts)
                && alternatives.equals(that.alternatives);
    }

    @Override
    public int hashCode() {
        return verdicts.hashCode() * 31 + alternatives.hashCode();
    }

    /** Returns the questions that all verdicts share, then each item and alternative with its place, verdict and own questions. */
    @Override
    public String toString() {
        ImmutableSet<ScreeningQuestion> shared = shared();
        StringBuilder text = new StringBuilder();
        if (!shared.isEmpty()) {
            text.append("every item asks:");
            shared.forEach(question -> text.append("\n? ").append(question));
        }
        verdicts.forEach((placed, own) -> {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(placed.path())
                    .append(' ')
                    .append(own.toStringWithout(shared));
            alternatives
                    .get(placed)
                    .forEach(other -> text.append('\n')
                            .append(placed.path())
                            .append(" in place of ")
                            .append(own.exercise().id())
                            .append(", ")
                            .append(other.toStringWithout(shared)));
        });
        return text.toString();
    }

    /** Returns the questions that all verdicts share; empty if there is only one verdict. */
    private ImmutableSet<ScreeningQuestion> shared() {
        ImmutableList<Verdict> each = all().collect(ImmutableList.toImmutableList());
        return each.size() < 2
                ? ImmutableSet.of()
                : each.get(0).questions().stream()
                        .filter(question -> each.stream()
                                .allMatch(verdict -> verdict.questions().contains(question)))
                        .collect(ImmutableSet.toImmutableSet());
    }
}
