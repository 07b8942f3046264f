package org.therex.prescription;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.therex.term.Term;

/** The phrases for the values of a vocabulary, the longest first, so that none hides another. */
final class Phrases<T> {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing(String::length).reversed().thenComparing(Ordering.natural());

    private final ImmutableSortedMap<String, T> values;
    private final String labels;

    private Phrases(Map<String, T> values, Iterable<String> labels) {
        this.values = ImmutableSortedMap.copyOf(values, LONGEST_FIRST);
        this.labels = String.join(", ", labels);
    }

    /** Returns the labels, ids and synonyms of a vocabulary. */
    static <T extends Enum<T> & Term> Phrases<T> of(Class<T> vocabulary) {
        return of(Arrays.asList(vocabulary.getEnumConstants()));
    }

    /** Returns the labels, ids and synonyms of some words. */
    static <T extends Term> Phrases<T> of(List<T> terms) {
        Map<String, T> values = new TreeMap<>();
        for (T term : terms) {
            term.synonyms().forEach(synonym -> values.put(synonym, term));
            values.put(term.id(), term);
            values.put(term.label(), term);
        }
        return new Phrases<>(values, terms.stream().map(Term::label).toList());
    }

    /** Returns the given phrases. */
    static <T> Phrases<T> of(Map<String, T> values) {
        return new Phrases<>(values, values.keySet());
    }

    /** Returns these phrases without an ambiguous one. */
    Phrases<T> without(String phrase) {
        Map<String, T> others = new TreeMap<>(values);
        others.remove(phrase);
        return new Phrases<>(others, ImmutableList.of(labels));
    }

    /** Returns the usual phrases, for messages. */
    String labels() {
        return labels;
    }

    /** Reads a phrase; reads nothing if there is none. */
    Optional<T> read(TextScanner scanner) {
        for (Map.Entry<String, T> entry : values.entrySet()) {
            if (scanner.accept(entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
