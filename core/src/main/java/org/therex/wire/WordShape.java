package org.therex.wire;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Issue;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.hint.NearestWord;
import org.therex.term.Term;
import org.therex.term.Vocabulary;

/**
 * A word of a vocabulary. Of an open one a document may hold words that are not known, which are values too.
 */
final class WordShape<T> extends TextualShape<T> {

    /** What the hint adds if tolerant reading accepts the word. */
    private static final String OWN_WORD = " (read tolerantly if the word is your own)";

    private final String name;
    private final String description;
    private final ImmutableList<T> values;
    private final Function<? super T, String> word;
    private final ImmutableList<String> words;
    /** Made when schema or reference are written. */
    private final Supplier<ImmutableList<String>> labels;
    /** Made when a word is not known. */
    private final Supplier<Vocabulary<Term>> synonyms;
    /** Made when a value is written whose ordinal is not its position. */
    private final Supplier<ImmutableMap<T, Integer>> positions;

    private final WordTable<T> table;
    /** Makes the value of a word that is not known, or throws {@link InvalidValueException}; null if there are none. */
    private final @Nullable Function<String, T> unknown;

    private final ImmutableList<WireName> encoded;

    WordShape(
            String name,
            String description,
            ImmutableList<T> values,
            Function<? super T, String> word,
            Function<? super T, String> label,
            @Nullable Function<String, T> unknown) {
        this.name = name;
        this.word = word;
        this.unknown = unknown;
        this.description = description;
        this.values = values;
        this.words = values.stream().map(word).collect(ImmutableList.toImmutableList());
        this.labels = Suppliers.memoize(() -> values.stream().map(label).collect(ImmutableList.toImmutableList()));
        this.synonyms = Suppliers.memoize(() -> synonyms(values, word));
        this.positions = Suppliers.memoize(() -> Maps.toMap(values, values::indexOf));
        this.table = new WordTable<>(words, values);
        this.encoded = words.stream().map(WireName::new).collect(ImmutableList.toImmutableList());
    }

    /** Returns the vocabulary of those values that are terms and stand in documents by their ids. */
    private static <T> Vocabulary<Term> synonyms(ImmutableList<T> values, Function<? super T, String> word) {
        return Vocabulary.of(values.stream()
                .filter(value -> value instanceof Term term && term.id().equals(word.apply(value)))
                .map(Term.class::cast)
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the word that another spelling or a synonym stands for, or the unknown word itself. */
    private String meant(String word) {
        return synonyms.get().find(word).map(Term::id).orElse(word);
    }

    /** Returns the words in their order. */
    ImmutableList<String> words() {
        return words;
    }

    /** Returns what a person reads for each of the {@link #words()}. */
    ImmutableList<String> labels() {
        return labels.get();
    }

    @Override
    public @Nullable T read(WireReader in) {
        if (in.kind() != TokenKind.TEXT) {
            return in.mismatch(this);
        }
        Tokens tokens = in.tokens();
        int length = tokens.length();
        T value = table.find(tokens.characters(), tokens.offset(), length);
        return value == null ? unknown(in, tokens.text()) : value;
    }

    private @Nullable T unknown(WireReader in, String text) {
        T value = findUnknownValue(in, text);
        if (value == null) {
            in.fault(unknownFault(in, in.subject(in.path()), text));
        }
        return value;
    }

    /** Returns the value of a word that is not known, and notes it; null if it is a fault. */
    @Nullable T findUnknownValue(WireReader in, String text) {
        T value = in.isTolerant() ? madeOf(text) : null;
        if (value != null) {
            in.note(kept(in, text), text, words);
        }
        return value;
    }

    private @Nullable T madeOf(String text) {
        try {
            return unknown == null ? null : unknown.apply(text);
        } catch (InvalidValueException e) {
            // What no version could have as a word is a fault like any other.
            return null;
        }
    }

    /** Returns whether words that are not known are values, and not kept beside them. */
    boolean isOpen() {
        return unknown != null;
    }

    /** Keeps the current token if it is a word that is not known and no value; returns false if it is not one. */
    boolean keepUnknown(WireReader in) {
        if (isOpen() || in.kind() != TokenKind.TEXT || knows(in.tokens().text())) {
            return false;
        }
        in.keepWord(kept(in, in.tokens().text()), words);
        return true;
    }

    boolean knows(String word) {
        return table.find(word.toCharArray(), 0, word.length()) != null;
    }

    /** Returns the fault of the name of the current field if it is not known. */
    Optional<Issue> findUnknown(WireReader in, String field) {
        return knows(field) ? Optional.empty() : Optional.of(unknownFault(in, name, field));
    }

    /** Returns the fault of a word that is not known. */
    private Issue unknownFault(WireReader in, String subject, String word) {
        String meant = meant(word);
        Issue fault = in.advised(Term.unknown(in.path(), subject, word), meant, words);
        String hint = fault.hint().orElse(null);
        // A synonym of a known word is not a word of the reader's own.
        return hint == null || !meant.equals(word) || madeOf(word) == null
                ? fault
                : fault.toBuilder().hint(hint + OWN_WORD).build();
    }

    /** Returns the issue of a word that is kept though it is not known. */
    Issue kept(WireReader in, String word) {
        Path path = in.path();
        return Term.unknown(path, in.subject(path), word).toBuilder()
                .message("'" + in.subject(path) + "' is not a known word: " + Require.quoted(word) + "; it was kept")
                .build();
    }

    @Override
    public void write(WireSink out, T value) {
        int position = position(value);
        if (position < words.size()) {
            out.text(encoded.get(position));
        } else {
            out.text(word.apply(value));
        }
    }

    /** Returns the position of a value; that after the last for a word that is not known. */
    // Where a vocabulary is one enum in its order, the ordinal is the position; that is only a guess, which is checked.
    @SuppressWarnings({"EnumOrdinal", "ReferenceEquality"})
    private int position(T value) {
        if (value instanceof Enum<?> word && word.ordinal() < values.size() && values.get(word.ordinal()) == value) {
            return word.ordinal();
        }
        Integer position = positions.get().get(value);
        if (position == null && !isOpen()) {
            throw new IllegalArgumentException("no word for " + value);
        }
        return position == null ? words.size() : position;
    }

    @Override
    public T parse(String text) {
        T value = table.find(text.toCharArray(), 0, text.length());
        if (value == null) {
            throw new InvalidValueException(Term.unknown(Path.root(), name, text).toBuilder()
                    .hint(NearestWord.hint(meant(text), words))
                    .build());
        }
        return value;
    }

    @Override
    public String text(T value) {
        return word.apply(value);
    }

    @Override
    Comparator<? super T> order() {
        return Comparator.<T>comparingInt(this::position).thenComparing(word);
    }

    @Override
    String rule() {
        return "a word of the vocabulary " + name;
    }

    @Override
    String name() {
        return name;
    }

    @Override
    String description() {
        return description;
    }

    @Override
    void schema(SchemaWriter to) {
        if (to.isNewer() && isOpen()) {
            to.oneLine();
            to.member("maxLength", Require.NAME_LENGTH);
        } else {
            to.member("enum", words);
        }
    }
}
