package org.therex.term;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.hint.NearestWord;

/**
 * The terms of a closed vocabulary by their words: ids, labels and synonyms.
 *
 * <p>Letter case makes no difference, and a space or underscore is the same as a hyphen. An id comes before a label,
 * and a label before a synonym. A word with two meanings finds neither. Immutable and thread-safe.
 *
 * @param <T> the type of the terms
 */
public final class Vocabulary<T extends Term> {

    private final ImmutableMap<String, T> byId;
    private final ImmutableMap<String, T> byWord;

    private Vocabulary(Iterable<T> terms) {
        byId = Maps.uniqueIndex(terms, Term::id);
        Map<String, T> words = new LinkedHashMap<>();
        byId.values().forEach(term -> words.put(NearestWord.folded(term.id()), term));
        add(words, term -> Set.of(term.label()));
        add(words, Term::synonyms);
        byWord = ImmutableMap.copyOf(words);
    }

    /** Adds words of one rank, except those that a higher rank has or that two terms share. */
    private void add(Map<String, T> words, Function<T, Set<String>> ofTerm) {
        Map<String, T> added = new LinkedHashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (T term : byId.values()) {
            for (String word : ofTerm.apply(term)) {
                String folded = NearestWord.folded(word);
                T other = added.putIfAbsent(folded, term);
                if (other != null && !other.equals(term)) {
                    ambiguous.add(folded);
                }
            }
        }
        added.keySet().removeAll(ambiguous);
        added.forEach(words::putIfAbsent);
    }

    /**
     * Returns the vocabulary of the given terms, in their order.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static <T extends Term> Vocabulary<T> of(Iterable<T> terms) {
        requireNonNull(terms, "terms");
        return new Vocabulary<>(terms);
    }

    /** Finds the term that the given id, label or synonym means. */
    public Optional<T> find(String word) {
        requireNonNull(word, "word");
        T term = byId.get(word);
        return Optional.ofNullable(term == null ? byWord.get(NearestWord.folded(word)) : term);
    }

    /**
     * Returns the term that the given id, label or synonym means.
     *
     * @param name the name of the field, for the message
     * @throws InvalidValueException if there is none; the hint has the nearest id, if one is near
     */
    public T parse(String name, String word) {
        requireNonNull(name, "name");
        requireNonNull(word, "word");
        return find(word)
                .orElseThrow(() -> new InvalidValueException(Term.unknown(Path.of(name), name, word, byId.keySet())));
    }

    /** Returns the ids. */
    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
