package org.therex.json.wire;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.term.Term;

/** A word of one of our vocabularies. */
final class WordShape<E extends Enum<E> & Term> extends TextualShape<E> {

    private final String name;
    private final String description;
    private final ImmutableList<E> terms;
    private final ImmutableList<String> words;
    private final WordTable<E> table;
    private final Map<E, WireName> encoded;

    WordShape(Class<E> vocabulary, String name, String description) {
        this.name = name;
        this.description = description;
        this.terms = ImmutableList.copyOf(vocabulary.getEnumConstants());
        this.words = terms.stream().map(Term::id).collect(toImmutableList());
        this.table = new WordTable<>(words, terms);
        this.encoded = new EnumMap<>(vocabulary);
        terms.forEach(term -> encoded.put(term, new WireName(term.id())));
    }

    ImmutableList<E> terms() {
        return terms;
    }

    @Override
    public @Nullable E read(WireReader in) {
        if (in.kind() != TokenKind.TEXT) {
            return in.mismatch(this);
        }
        Tokens tokens = in.tokens();
        E term = table.find(tokens.characters(), tokens.offset(), tokens.length());
        if (term == null) {
            Path path = in.path();
            in.fault(Term.unknown(path, in.subject(path), tokens.text(), words));
        }
        return term;
    }

    @Override
    public void write(WireSink out, E value) {
        WireName word = encoded.get(value);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + value);
        }
        out.text(word);
    }

    @Override
    public E parse(String text) {
        E term = table.find(text.toCharArray(), 0, text.length());
        if (term == null) {
            throw new InvalidValueException(Term.unknown(Path.root(), name, text, words));
        }
        return term;
    }

    @Override
    public String text(E value) {
        return value.id();
    }

    @Override
    Comparator<? super E> order() {
        return Comparator.naturalOrder();
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
        to.member("enum", words);
    }
}
