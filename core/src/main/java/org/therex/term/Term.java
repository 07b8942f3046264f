package org.therex.term;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.hint.NearestWord;

/** A word of a vocabulary: an enum constant if the vocabulary is closed, an {@link OpenTerm} if it is open. */
public interface Term {

    /** Returns the constant's name in Java, such as {@code HOOK_LYING}. */
    String name();

    /** Returns the word as documents write it: its name in lower case with hyphens, such as {@code hook-lying}. */
    default String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /** Returns the text for people, in lower case; the id with spaces unless the vocabulary defines another. */
    default String label() {
        return id().replace('-', ' ');
    }

    /** Returns the synonyms, in lower case; empty if there are none. */
    default ImmutableSet<String> synonyms() {
        return ImmutableSet.of();
    }

    /** Returns the verified codes of the same concept in foreign vocabularies; empty if there are none. */
    default ImmutableSet<Code> codes() {
        return ImmutableSet.of();
    }

    /**
     * Finds the constant with the given id, label or synonym, as {@link Vocabulary#find} does.
     *
     * @param vocabulary the enum to look in
     * @param word such as {@code hook-lying} or {@code Hook lying}
     */
    static <T extends Enum<T> & Term> Optional<T> find(Class<T> vocabulary, String word) {
        requireNonNull(vocabulary, "vocabulary");
        return Vocabulary.of(Arrays.asList(vocabulary.getEnumConstants())).find(word);
    }

    /**
     * Returns the constant with the given id, label or synonym.
     *
     * @param vocabulary the enum to look in
     * @param word such as {@code hook-lying} or {@code Hook lying}
     * @throws org.therex.check.InvalidValueException if there is none; the hint names the nearest id, if one is near
     */
    static <T extends Enum<T> & Term> T parse(Class<T> vocabulary, String word) {
        requireNonNull(vocabulary, "vocabulary");
        String name = Ascii.toLowerCase(vocabulary.getSimpleName().substring(0, 1))
                + vocabulary.getSimpleName().substring(1);
        return Vocabulary.of(Arrays.asList(vocabulary.getEnumConstants())).parse(name, word);
    }

    /**
     * Returns the issue for a word that is not in its vocabulary; its hint names the nearest one, or all if they are few.
     *
     * @param path the place of the word
     * @param name the field's name
     * @param word the unknown word
     * @param words the vocabulary
     */
    static Issue unknown(Path path, String name, String word, Iterable<String> words) {
        requireNonNull(name, "name");
        requireNonNull(word, "word");
        requireNonNull(words, "words");
        return unknown(path, name, word).toBuilder()
                .hint(NearestWord.hint(word, words))
                .build();
    }

    /**
     * Returns the issue for a word that is not in its vocabulary, without a hint.
     *
     * @param path the place of the word
     * @param name the field's name
     * @param word the unknown word
     */
    static Issue unknown(Path path, String name, String word) {
        requireNonNull(name, "name");
        requireNonNull(word, "word");
        return Issue.builder()
                .code(IssueCode.UNKNOWN_WORD)
                .path(path)
                .message("'" + name + "' must be a known word, but was " + Require.quoted(word))
                .putDetail("value", word)
                .build();
    }
}
