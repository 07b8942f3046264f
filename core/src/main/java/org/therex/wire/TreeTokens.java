package org.therex.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.therex.check.Location;

/** The tokens of a {@link Tree}, each at the place that the tree knows; what knows none is where its holder is. */
final class TreeTokens implements Tokens {

    private record Token(TokenKind kind, String text, long place) {}

    private static final Token END = new Token(TokenKind.END, "", Tree.NOWHERE);

    private final List<Token> tokens = new ArrayList<>();
    private final LongFunction<@Nullable Location> locate;
    private int next;
    private Token current = END;

    /**
     * Makes tokens.
     *
     * @param locate what makes locations of the tree's places
     */
    TreeTokens(Tree tree, LongFunction<@Nullable Location> locate) {
        this.locate = locate;
        add(tree, Tree.NOWHERE);
    }

    private void add(Tree tree, long holder) {
        long place = tree.place() == Tree.NOWHERE ? holder : tree.place();
        if (tree instanceof Tree.Fields object) {
            tokens.add(new Token(TokenKind.OBJECT_START, "", place));
            for (Tree.Entry entry : object.entries()) {
                long value = entry.value().place();
                tokens.add(new Token(TokenKind.NAME, entry.name(), value == Tree.NOWHERE ? place : value));
                add(entry.value(), place);
            }
            tokens.add(new Token(TokenKind.OBJECT_END, "", place));
        } else if (tree instanceof Tree.Elements list) {
            tokens.add(new Token(TokenKind.LIST_START, "", place));
            list.elements().forEach(each -> add(each, place));
            tokens.add(new Token(TokenKind.LIST_END, "", place));
        } else if (tree instanceof Tree.Scalar scalar) {
            tokens.add(new Token(scalar.kind(), scalar.text(), place));
        }
    }

    @Override
    public TokenKind next() {
        current = next < tokens.size() ? tokens.get(next++) : END;
        return current.kind;
    }

    @Override
    public @Nullable String nextName() {
        return next() == TokenKind.NAME ? current.text : null;
    }

    @Override
    public TokenKind kind() {
        return current.kind;
    }

    @Override
    public String text() {
        return current.text;
    }

    @Override
    public char[] characters() {
        return current.text.toCharArray();
    }

    @Override
    public int offset() {
        return 0;
    }

    @Override
    public int length() {
        return current.text.length();
    }

    @Override
    public long place() {
        return current.place;
    }

    @Override
    public @Nullable Location locate(long place) {
        return place == Tree.NOWHERE ? null : locate.apply(place);
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
