package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes to a {@link Tree}. */
final class TreeSink implements WireSink {

    /** An object or list that is being written. */
    private static final class Open {
        private final List<Tree.Entry> entries = new ArrayList<>();
        private final List<Tree> elements = new ArrayList<>();
        private @Nullable String name;
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Tree root;

    private TreeSink() {}

    /** Returns what a shape writes for a value. */
    static <T> Tree of(Shape<T> shape, T value) {
        return of(sink -> shape.write(sink, value));
    }

    /** Returns what is written. */
    static Tree of(Consumer<? super WireSink> content) {
        TreeSink sink = new TreeSink();
        content.accept(sink);
        return Objects.requireNonNull(sink.root, "a shape wrote nothing");
    }

    private void add(Tree tree) {
        Open holder = open.peek();
        if (holder == null) {
            root = tree;
        } else if (holder.name == null) {
            holder.elements.add(tree);
        } else {
            holder.entries.add(new Tree.Entry(holder.name, tree));
            holder.name = null;
        }
    }

    private void add(TokenKind kind, String text) {
        add(new Tree.Scalar(kind, text, Tree.NOWHERE));
    }

    @Override
    public void startObject() {
        open.push(new Open());
    }

    @Override
    public void endObject() {
        add(new Tree.Fields(ImmutableList.copyOf(open.pop().entries), Tree.NOWHERE));
    }

    @Override
    public void startList() {
        open.push(new Open());
    }

    @Override
    public void endList() {
        add(new Tree.Elements(ImmutableList.copyOf(open.pop().elements), Tree.NOWHERE));
    }

    @Override
    public void name(WireName name) {
        name(name.text());
    }

    @Override
    public void name(String name) {
        open.element().name = name;
    }

    @Override
    public void text(WireName word) {
        text(word.text());
    }

    @Override
    public void text(String text) {
        add(TokenKind.TEXT, text);
    }

    @Override
    public void number(int number) {
        add(TokenKind.INTEGER, Integer.toString(number));
    }

    @Override
    public void number(BigDecimal number) {
        number(number.toPlainString());
    }

    @Override
    public void number(String literal) {
        add(TokenKind.DECIMAL, literal);
    }

    @Override
    public void truth(boolean value) {
        add(value ? TokenKind.TRUE : TokenKind.FALSE, "");
    }

    @Override
    public void nothing() {
        add(TokenKind.NULL, "");
    }
}
