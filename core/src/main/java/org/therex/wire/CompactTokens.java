package org.therex.wire;

import org.jspecify.annotations.Nullable;
import org.therex.check.Location;

/** The tokens of one document of a pack. They have no lines and columns. */
public final class CompactTokens implements Tokens {

    private static final TokenKind[] KINDS = {
        TokenKind.OBJECT_START,
        TokenKind.OBJECT_END,
        TokenKind.LIST_START,
        TokenKind.LIST_END,
        TokenKind.TRUE,
        TokenKind.FALSE,
        TokenKind.NULL,
        TokenKind.NAME,
        TokenKind.TEXT,
        TokenKind.INTEGER,
        TokenKind.DECIMAL
    };

    private final PackBytes pack;
    private final int end;
    private int at;
    private TokenKind kind = TokenKind.END;
    private int text;
    private int depth;
    private boolean ended;

    /** Makes the tokens of a part of a pack. */
    CompactTokens(PackBytes pack, int start, int end) {
        this.pack = pack;
        this.at = start;
        this.end = end;
    }

    @Override
    public TokenKind next() {
        if (at >= end) {
            // A reader that is told of the end inside a value, or twice, would wait for the value's end for ever.
            if (depth > 0 || ended) {
                throw damaged();
            }
            ended = true;
            kind = TokenKind.END;
            return kind;
        }
        int code = pack.code(at++);
        if (code < 0 || code >= KINDS.length) {
            throw damaged();
        }
        kind = KINDS[code];
        depth += kind.opened();
        if (code >= CompactSink.NAME) {
            readText();
        }
        return kind;
    }

    private void readText() {
        if (at == end) {
            throw damaged();
        }
        long read = pack.number(at);
        text = (int) read;
        at = (int) (read >>> 32);
        if (!pack.hasText(text)) {
            throw damaged();
        }
    }

    private MalformedException damaged() {
        return new MalformedException(WireCodes.MALFORMED_JSON, "whole", "was damaged", at);
    }

    @Override
    public @Nullable String nextName() {
        return next() == TokenKind.NAME ? text() : null;
    }

    @Override
    public TokenKind kind() {
        return kind;
    }

    @Override
    public String text() {
        return pack.text(text);
    }

    @Override
    public char[] characters() {
        return pack.characters();
    }

    @Override
    public int offset() {
        return pack.start(text);
    }

    @Override
    public int length() {
        return pack.start(text + 1) - pack.start(text);
    }

    @Override
    public long place() {
        return at;
    }

    @Override
    public @Nullable Location locate(long place) {
        return null;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
