package org.therex.wire;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A JSON value as it stands in a document, for what is not read into a value of ours: content that is not known, and
 * documents of an older version.
 *
 * <p>Immutable. Numbers are kept the way they are written.
 */
public sealed interface Tree {

    /** The place of what does not come from a document. */
    long NOWHERE = -1;

    /** Returns where in the document it stands, as {@link Tokens#place()} says it, or {@link #NOWHERE}. */
    long place();

    /** Writes it. */
    void write(WireSink out);

    /** Appends its text. */
    void describe(StringBuilder to);

    // What compares trees is written out: what Java makes for records takes many times the stack a level.

    /** Returns a text that stands in no document. */
    static Tree text(String text) {
        return new Scalar(TokenKind.TEXT, text, NOWHERE);
    }

    /** Returns an object that stands in no document. */
    static Fields fields(Entry... entries) {
        return new Fields(ImmutableList.copyOf(entries), NOWHERE);
    }

    /** Returns a list that stands in no document. */
    static Tree elements(Iterable<? extends Tree> elements) {
        return new Elements(ImmutableList.copyOf(elements), NOWHERE);
    }

    /** A field of an object. */
    record Entry(String name, Tree value) {}

    /**
     * An object.
     *
     * @param entries the fields in their order; a name may stand twice, as in the document
     */
    record Fields(ImmutableList<Entry> entries, long place) implements Tree {

        /** Returns the value of a field, if it is there; of two the first. */
        public Optional<Tree> find(String name) {
            return entries.stream()
                    .filter(entry -> entry.name().equals(name))
                    .map(Entry::value)
                    .findFirst();
        }

        /** Returns this object with a field changed in its place, or added at the end if there is none. */
        public Fields with(String name, Tree value) {
            if (find(name).isEmpty()) {
                return new Fields(
                        ImmutableList.<Entry>builder()
                                .addAll(entries)
                                .add(new Entry(name, value))
                                .build(),
                        place);
            }
            return mapped(entry -> entry.name().equals(name) ? new Entry(name, value) : entry);
        }

        /** Returns this object without a field. */
        public Fields without(String name) {
            return new Fields(
                    entries.stream().filter(entry -> !entry.name().equals(name)).collect(toImmutableList()), place);
        }

        /** Returns this object with another name for a field. */
        public Fields renamed(String from, String to) {
            return mapped(entry -> entry.name().equals(from) ? new Entry(to, entry.value()) : entry);
        }

        /** Returns this object with the value of a field changed, if it is there. */
        public Fields changed(String name, UnaryOperator<Tree> change) {
            return mapped(entry -> entry.name().equals(name) ? new Entry(name, change.apply(entry.value())) : entry);
        }

        private Fields mapped(UnaryOperator<Entry> change) {
            return new Fields(entries.stream().map(change).collect(toImmutableList()), place);
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Fields that) || place != that.place || entries.size() != that.entries.size()) {
                return false;
            }
            for (int i = 0; i < entries.size(); i++) {
                Entry one = entries.get(i);
                Entry two = that.entries.get(i);
                if (!one.name.equals(two.name) || !one.value.equals(two.value)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = Long.hashCode(place);
            for (Entry entry : entries) {
                hash = 31 * (31 * hash + entry.name.hashCode()) + entry.value.hashCode();
            }
            return hash;
        }

        @Override
        public void describe(StringBuilder to) {
            to.append('{');
            for (Entry entry : entries) {
                to.append(entry.name).append(':');
                entry.value.describe(to);
                to.append(',');
            }
            to.append('}');
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            describe(text);
            return text.toString();
        }

        @Override
        public void write(WireSink out) {
            out.startObject();
            for (Entry entry : entries) {
                out.name(entry.name());
                entry.value().write(out);
            }
            out.endObject();
        }
    }

    /** A list. */
    record Elements(ImmutableList<Tree> elements, long place) implements Tree {

        /** Returns this list with each object in it changed. */
        public Elements objectsChanged(UnaryOperator<Fields> change) {
            return new Elements(
                    elements.stream()
                            .map(each -> each instanceof Fields object ? change.apply(object) : each)
                            .collect(toImmutableList()),
                    place);
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Elements that) || place != that.place || elements.size() != that.elements.size()) {
                return false;
            }
            for (int i = 0; i < elements.size(); i++) {
                if (!elements.get(i).equals(that.elements.get(i))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = Long.hashCode(place) + 1;
            for (Tree element : elements) {
                hash = 31 * hash + element.hashCode();
            }
            return hash;
        }

        @Override
        public void describe(StringBuilder to) {
            to.append('[');
            for (Tree element : elements) {
                element.describe(to);
                to.append(',');
            }
            to.append(']');
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            describe(text);
            return text.toString();
        }

        @Override
        public void write(WireSink out) {
            out.startList();
            elements.forEach(each -> each.write(out));
            out.endList();
        }
    }

    /**
     * A text, number, truth value or null.
     *
     * @param kind which of them
     * @param text the text, or the number as it is written; empty for the others
     */
    record Scalar(TokenKind kind, String text, long place) implements Tree {

        @Override
        public void describe(StringBuilder to) {
            to.append(kind).append(' ').append(text);
        }

        @Override
        public void write(WireSink out) {
            switch (kind) {
                case TEXT -> out.text(text);
                case INTEGER, DECIMAL -> out.number(text);
                case TRUE, FALSE -> out.truth(kind == TokenKind.TRUE);
                default -> out.nothing();
            }
        }
    }
}
