package org.therex.program;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.util.Map;
import java.util.Optional;
import org.therex.check.IssueCode;
import org.therex.check.Require;
import org.therex.exercise.Exercise;
import org.therex.safety.Conclusion;
import org.therex.safety.Screening;
import org.therex.safety.ScreeningQuestion;
import org.therex.safety.Substitute;
import org.therex.safety.Urgency;
import org.therex.safety.Verdict;

/**
 * What screening finds for each item of a program, at the dose that holds there and with the modifications chosen there.
 *
 * <p>Law: it is the same as to screen each item by itself. Where a dose has several schedules that may be chosen, each is
 * screened, and the most severe decides. Immutable, and equal by content.
 */
public final class ProgramScreening {

    private final Screening screening;
    private final ImmutableMap<PlacedItem, Verdict> verdicts;

    private ProgramScreening(Screening screening, ImmutableMap<PlacedItem, Verdict> verdicts) {
        this.screening = screening;
        this.verdicts = verdicts;
    }

    /**
     * Screens a program.
     *
     * @throws org.therex.check.InvalidValueException if doses of an item contradict each other
     */
    public static ProgramScreening of(Program program, Screening screening) {
        ImmutableMap.Builder<PlacedItem, Verdict> verdicts = ImmutableMap.builder();
        for (PlacedItem placed : program.placedItems()) {
            verdicts.put(
                    placed,
                    screening.screen(
                            program.findExercise(placed.item().exercise()).orElseThrow(),
                            program.inherited(placed).prescription(),
                            placed.item().modifications()));
        }
        return new ProgramScreening(screening, verdicts.buildOrThrow());
    }

    /** Returns the verdict of each item where it stands, in order. */
    public ImmutableMap<PlacedItem, Verdict> verdicts() {
        return verdicts;
    }

    /** Returns what follows for the program as a whole, whatever is in it; excluded if a red flag stops it. */
    public Conclusion wholeProgram() {
        return screening.wholeProgram();
    }

    /** Returns the most severe of all conclusions: that of the whole program, and those of the items. */
    public Conclusion conclusion() {
        return verdicts.values().stream()
                .map(Verdict::conclusion)
                .reduce(wholeProgram(), (one, other) -> Ordering.natural().max(one, other));
    }

    /** Finds how soon a professional must look at the red flags that fired; absent if none did. */
    public Optional<Urgency> findUrgency() {
        return verdicts.values().stream()
                .flatMap(verdict -> verdict.findUrgency().stream())
                .min(Urgency::compareTo);
    }

    /** Returns the items for which this is the conclusion, in order. */
    public ImmutableList<PlacedItem> items(Conclusion conclusion) {
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getValue().conclusion() == conclusion)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the questions that must be asked, each once: only those whose answer can make a rule fire for one of the
     * items, red flags first, then what can lead to the most severe.
     */
    public ImmutableList<ScreeningQuestion> questions() {
        return Verdict.questions(verdicts.values());
    }

    /**
     * Returns exercises that can take the place of an item, best first; empty if there is none.
     *
     * @param among the exercises to choose from, such as a catalog
     * @throws org.therex.check.InvalidValueException if the item is not of the program
     */
    public ImmutableList<Substitute> substitutes(PlacedItem placed, Iterable<Exercise> among) {
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
        return other instanceof ProgramScreening that && verdicts.equals(that.verdicts);
    }

    @Override
    public int hashCode() {
        return verdicts.hashCode();
    }

    /** Returns the verdicts. */
    @Override
    public String toString() {
        return verdicts.values().toString();
    }
}
