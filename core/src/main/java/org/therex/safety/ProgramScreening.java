package org.therex.safety;

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
 * What screening finds for each item of a program, at the dose that holds there and with the modifications chosen there.
 *
 * <p>Law: it is the same as to screen each item by itself. Where a dose has several schedules that may be chosen, each is
 * screened, and the most severe decides. The exercises that may be done in place of an item's are screened at the same
 * dose, without modifications, and count as much as its own. Immutable, and equal by content.
 *
 * <p>What is screened is the program as it stands. Where an item {@linkplain Item#progression() goes on}, the steps to come
 * (the rungs of a ladder, a dose that grows up to its bound) are not: screen again what a step leads to before it is taken.
 *
 * <p>To keep what was found, keep the verdicts of the items and of their alternatives by the {@linkplain ResolvedItem#path() path}
 * of each item, beside the program.
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

    /**
     * Screens a program.
     *
     * @throws org.therex.check.InvalidValueException if doses of an item contradict each other
     */
    public static ProgramScreening of(Program program, PersonScreening screening) {
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

    /**
     * Returns the verdict of each item's own exercise where it stands, in order. It does not count the exercises that may be
     * done in its place, which {@link #items(Recommendation)} does.
     */
    public ImmutableMap<ResolvedItem, Verdict> verdicts() {
        return verdicts;
    }

    /** Returns the verdicts of the exercises that may be done in place of an item's own, in order; empty if it names none. */
    public ImmutableList<Verdict> alternatives(ResolvedItem placed) {
        return alternatives.get(placed);
    }

    /** Returns the verdicts of all exercises that may be done as an item, its own first. */
    private Stream<Verdict> choices(ResolvedItem placed, Verdict own) {
        return Stream.concat(Stream.of(own), alternatives.get(placed).stream());
    }

    private Stream<Verdict> all() {
        return verdicts.entrySet().stream().flatMap(entry -> choices(entry.getKey(), entry.getValue()));
    }

    /** Returns what follows for the program as a whole, whatever is in it; excluded if a red flag stops it. */
    public Recommendation wholeProgram() {
        return screening.wholeProgram();
    }

    /** Returns the most severe of all recommendations: that of the whole program, and those of the items and alternatives. */
    public Recommendation recommendation() {
        return severest(wholeProgram(), all());
    }

    private static Recommendation severest(Recommendation least, Stream<Verdict> verdicts) {
        return verdicts.map(Verdict::recommendation)
                .reduce(least, (one, other) -> Ordering.natural().max(one, other));
    }

    /** Finds how soon a professional must look at the red flags that fired; absent if none did. */
    public Optional<Urgency> findUrgency() {
        return all().flatMap(verdict -> verdict.findUrgency().stream()).min(Urgency::compareTo);
    }

    /**
     * Returns the items for which this is the most severe recommendation of their own exercise and the {@linkplain #alternatives
     * alternatives}, in order. Where an alternative has the more severe one, it is not that of the item's own {@linkplain
     * #verdicts() verdict}.
     */
    public ImmutableList<ResolvedItem> items(Recommendation recommendation) {
        return verdicts.entrySet().stream()
                .filter(entry -> severest(Recommendation.NOTHING_FOUND, choices(entry.getKey(), entry.getValue()))
                        == recommendation)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the questions that must be asked, each once: what {@linkplain Verdict#questions() one of the items or
     * alternatives} asks, red flags that stop the program first, then what can lead to the most severe.
     */
    public ImmutableList<ScreeningQuestion> questions() {
        return Verdict.questions(all().toList());
    }

    /**
     * Finds why {@link #substitutes} has nothing for any item, in words for a professional; absent if it may have something.
     * Most often questions about the whole program are open.
     */
    public Optional<String> findSubstitutionBlock() {
        return screening.findSubstitutionBlock();
    }

    /**
     * Returns exercises that can take the place of an item, best first; empty if there is none, and for every item while more
     * follows for the {@linkplain #wholeProgram() whole program} than that symptoms are watched, which {@link
     * #findSubstitutionBlock()} tells.
     *
     * @param among the exercises to choose from, such as a catalog
     * @throws org.therex.check.InvalidValueException if the item is not of the program
     */
    public ImmutableList<Substitute> substitutes(ResolvedItem placed, Iterable<Exercise> among) {
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

    /**
     * Returns the questions that every item asks, once, and each item with its place, its verdict and what else it asks,
     * followed by the exercises that may be done in its place with theirs.
     */
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

    /** Returns the questions that all of several verdicts ask; empty if there is one verdict only. */
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
