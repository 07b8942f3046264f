package org.therex.lowback;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.therex.catalog.Catalog;
import org.therex.exercise.Exercise;
import org.therex.exercise.ExerciseId;
import org.therex.exercise.SourceEntry;
import org.therex.program.Program;
import org.therex.source.Citation;
import org.therex.source.SourceId;

/**
 * A fact of the articles: of which of the 84 kinds it is, where it is kept, how it is read, and what the articles say.
 *
 * @param kind the number of the kind
 * @param name the kind
 * @param place the exercise, entry or article that has the fact
 * @param reading what reads it
 * @param expected what the articles say; {@link Words} where the text is ours and only its sense is theirs
 */
record KeptFact(int kind, String name, String place, Supplier<?> reading, Object expected) {

    /** The words of sense that a text of ours must have, in any case and order. */
    record Words(ImmutableList<String> words) {

        static Words of(String... words) {
            return new Words(ImmutableList.copyOf(words));
        }
    }

    /** Returns a fact of an exercise. */
    static KeptFact of(int kind, String name, String exercise, Function<Exercise, ?> reading, Object expected) {
        return new KeptFact(
                kind,
                name,
                exercise,
                () -> reading.apply(LowBack.catalog().exercise(ExerciseId.of(exercise))),
                expected);
    }

    /** Returns a fact of an entry, written like {@code 001/8}. */
    static KeptFact ofEntry(int kind, String name, String entry, Function<SourceEntry, ?> reading, Object expected) {
        return new KeptFact(kind, name, entry, () -> reading.apply(entry(entry)), expected);
    }

    /** Returns a fact that all exercises together hold. */
    static KeptFact ofAll(int kind, String name, Function<Catalog, ?> reading, Object expected) {
        return new KeptFact(kind, name, "all exercises", () -> reading.apply(LowBack.catalog()), expected);
    }

    /** Returns a fact of the program of an article, written like {@code 001}. */
    static KeptFact ofProgram(int kind, String name, String article, Function<Program, ?> reading, Object expected) {
        return new KeptFact(kind, name, article, () -> reading.apply(program(article)), expected);
    }

    private static SourceEntry entry(String entry) {
        Citation citation = Citation.parse("article-" + entry);
        return LowBack.catalog().exercises().stream()
                .flatMap(exercise -> exercise.findEntry(citation).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no exercise has the entry " + entry));
    }

    private static Program program(String article) {
        SourceId source = SourceId.of("article-" + article);
        return Arrays.stream(LowBackProgram.values())
                .map(LowBackProgram::program)
                .filter(program ->
                        program.sources().stream().anyMatch(one -> one.id().equals(source)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no program has the source " + source));
    }

    /** Fails if what is kept is not what the articles say. */
    void check() {
        Object kept = read();
        if (expected instanceof Words words) {
            String text = kept instanceof Iterable<?> texts ? Joiner.on(' ').join(texts) : String.valueOf(kept);
            assertThat(words.words())
                    .as("words of %s in: %s", this, text)
                    .allSatisfy(word -> assertThat(text).containsIgnoringCase(word));
        } else {
            assertThat(kept).as(toString()).isEqualTo(expected);
        }
    }

    private Object read() {
        try {
            return reading.get();
        } catch (NoSuchElementException | IndexOutOfBoundsException absent) {
            throw new AssertionError(this + " is not kept", absent);
        }
    }

    @Override
    public String toString() {
        return kind + " " + name + " of " + place;
    }
}
