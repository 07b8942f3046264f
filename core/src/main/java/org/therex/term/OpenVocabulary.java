package org.therex.term;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Optional;

/**
 * The words of an open vocabulary that this version knows, in their order.
 *
 * <p>As a comparator it puts known words first, in their order, and then the others by id. Immutable and thread-safe.
 *
 * @param <T> the type of the words
 */
public final class OpenVocabulary<T extends OpenTerm> implements Comparator<T> {

    private final String name;
    private final ImmutableList<T> words;
    private final ImmutableMap<String, T> byId;
    private final ImmutableMap<T, Integer> positions;

    private OpenVocabulary(String name, ImmutableList<T> words) {
        this.name = name;
        this.words = words;
        this.byId = Maps.uniqueIndex(words, OpenTerm::id);
        this.positions = Maps.toMap(words, words::indexOf);
    }

    /**
     * Returns a vocabulary.
     *
     * @param name the name of a field that holds one of its words, such as {@code position}
     * @param words the words in their order, each once
     */
    public static <T extends OpenTerm> OpenVocabulary<T> of(String name, Iterable<? extends T> words) {
        requireNonNull(name, "name");
        requireNonNull(words, "words");
        return new OpenVocabulary<>(name, ImmutableList.copyOf(words));
    }

    /** Returns the words in their order. */
    public ImmutableList<T> words() {
        return words;
    }

    /** Returns whether a word is one of these. */
    public boolean contains(T word) {
        requireNonNull(word, "word");
        return positions.containsKey(word);
    }

    /**
     * Returns the position of a word among these, from 0.
     *
     * @throws IllegalArgumentException if it is not one of these
     */
    public int position(T word) {
        requireNonNull(word, "word");
        Integer position = positions.get(word);
        if (position == null) {
            throw new IllegalArgumentException("no " + name + " that is known: " + word);
        }
        return position;
    }

    /** Finds the word with exactly the given id. */
    public Optional<T> findId(String id) {
        requireNonNull(id, "id");
        return Optional.ofNullable(byId.get(id));
    }

    /** Finds the word that the given id, label or synonym means, as {@link Vocabulary#find} does. */
    public Optional<T> find(String word) {
        requireNonNull(word, "word");
        return Vocabulary.of(words).find(word);
    }

    /**
     * Returns the word that the given id, label or synonym means.
     *
     * @throws org.therex.check.InvalidValueException if there is none; the hint has the nearest id, if one is near
     */
    public T parse(String word) {
        requireNonNull(word, "word");
        return Vocabulary.of(words).parse(name, word);
    }

    @Override
    public int compare(T one, T other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        int known = Integer.compare(order(one), order(other));
        return known != 0 ? known : one.id().compareTo(other.id());
    }

    private int order(T word) {
        return positions.getOrDefault(word, words.size());
    }

    /** Returns the name and the ids of the words. */
    @Override
    public String toString() {
        return name + " " + byId.keySet();
    }
}
