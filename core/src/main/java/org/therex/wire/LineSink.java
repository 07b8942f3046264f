package org.therex.wire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A sink that puts an object or list on one line if it fits, and gives each of its entries a line if it does not. The
 * outermost one always has lines.
 *
 * <p>It holds back no more than a line, and writes the same whatever library is behind it.
 */
public final class LineSink implements WireSink {

    /** The longest line that is not longer because of a single text: about as wide as a page of wide code. */
    private static final int WIDTH = 140;

    private static final int QUOTES = 2;
    private static final int SEPARATOR = 2;
    private static final int UNICODE_ESCAPE = 6;

    private enum Kind {
        START,
        END,
        NAME,
        VALUE
    }

    /** What is to be written. */
    private record Token(Kind kind, int width, Runnable writing) {}

    private final WireSink out;
    private final Lines lines;
    /** What is not decided yet, from the beginning of an object or list; empty if all is. */
    private List<Token> pending = new ArrayList<>();

    private int open;
    private int column;
    private boolean first;
    private int nameWidth;

    /**
     * Makes a sink.
     *
     * @param lines what is told of each object and list before it is written to the other sink
     */
    public LineSink(WireSink out, Lines lines) {
        this.out = out;
        this.lines = lines;
    }

    private void accept(Token token) {
        if (pending.isEmpty()) {
            decided(token);
        } else {
            hold(token);
        }
    }

    private void decided(Token token) {
        switch (token.kind()) {
            case START -> {
                if (lines.depth() == 0) {
                    start(token, true);
                } else {
                    pending.add(token);
                    open = 1;
                    first = true;
                    column = Lines.indent(lines.depth()) + nameWidth + token.width();
                }
                nameWidth = 0;
            }
            case END -> token.writing().run();
            case NAME -> {
                token.writing().run();
                nameWidth = token.width();
            }
            case VALUE -> {
                token.writing().run();
                nameWidth = 0;
            }
        }
    }

    private void start(Token token, boolean withLines) {
        lines.next(withLines);
        token.writing().run();
    }

    private void hold(Token token) {
        boolean named = pending.get(pending.size() - 1).kind() == Kind.NAME;
        pending.add(token);
        column += token.width() + (first || named || token.kind() == Kind.END ? 0 : SEPARATOR);
        first = token.kind() == Kind.START;
        open += token.kind() == Kind.START ? 1 : token.kind() == Kind.END ? -1 : 0;
        if (column + 1 > WIDTH) {
            breakOutermost();
        } else if (open == 0) {
            List<Token> fitting = pending;
            pending = new ArrayList<>();
            fitting.forEach(this::onOneLine);
        }
    }

    private void onOneLine(Token token) {
        lines.next(false);
        token.writing().run();
    }

    /** Writes the beginning of the outermost object or list that is held back, and decides anew on what is in it. */
    private void breakOutermost() {
        List<Token> held = pending;
        pending = new ArrayList<>();
        start(held.get(0), true);
        held.subList(1, held.size()).forEach(this::accept);
    }

    private static int width(String text) {
        int width = text.length() + QUOTES;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || (c >= '\b' && c <= '\r' && c != '\u000b')) {
                width++;
            } else if (c < ' ') {
                width += UNICODE_ESCAPE - 1;
            }
        }
        return width;
    }

    private void value(int width, Runnable writing) {
        accept(new Token(Kind.VALUE, width, writing));
    }

    @Override
    public void startObject() {
        accept(new Token(Kind.START, 1, out::startObject));
    }

    @Override
    public void endObject() {
        accept(new Token(Kind.END, 1, out::endObject));
    }

    @Override
    public void startList() {
        accept(new Token(Kind.START, 1, out::startList));
    }

    @Override
    public void endList() {
        accept(new Token(Kind.END, 1, out::endList));
    }

    @Override
    public void name(WireName name) {
        accept(new Token(Kind.NAME, width(name.text()) + SEPARATOR, () -> out.name(name)));
    }

    @Override
    public void name(String name) {
        accept(new Token(Kind.NAME, width(name) + SEPARATOR, () -> out.name(name)));
    }

    @Override
    public void text(WireName word) {
        value(width(word.text()), () -> out.text(word));
    }

    @Override
    public void text(String text) {
        value(width(text), () -> out.text(text));
    }

    @Override
    public void number(int number) {
        value(Integer.toString(number).length(), () -> out.number(number));
    }

    @Override
    public void number(BigDecimal number) {
        value(number.toPlainString().length(), () -> out.number(number));
    }

    @Override
    public void number(String literal) {
        value(literal.length(), () -> out.number(literal));
    }

    @Override
    public void truth(boolean value) {
        value(Boolean.toString(value).length(), () -> out.truth(value));
    }

    @Override
    public void nothing() {
        value("null".length(), out::nothing);
    }
}
