package org.therex.wire;

import org.jspecify.annotations.Nullable;
import org.therex.check.Location;

/** The tokens of one value in somebody else's document, which end where the value exceeds a limit. */
public final class LimitedTokens implements Tokens {

    private final Tokens tokens;
    private final int most;
    private final int nameLength;
    private final int textLength;
    private final int numberLength;
    private int count;

    /**
     * Makes tokens.
     *
     * @param tokens stands at the value's first token
     * @param most the most tokens of the value
     * @param nameLength the most characters of a field name
     * @param textLength the most characters of a text
     * @param numberLength the most characters of a number
     */
    public LimitedTokens(Tokens tokens, int most, int nameLength, int textLength, int numberLength) {
        this.tokens = tokens;
        this.most = most;
        this.nameLength = nameLength;
        this.textLength = textLength;
        this.numberLength = numberLength;
    }

    /** Counts and checks the token at which these tokens begin. */
    void begin() {
        check(tokens.kind());
    }

    private TokenKind check(TokenKind kind) {
        if (++count > most) {
            throw exceeded("of " + most + " tokens at most", "has more");
        }
        switch (kind) {
            case NAME -> checkLength("field name", nameLength);
            case TEXT -> checkLength("text", textLength);
            case INTEGER, DECIMAL -> checkLength("number", numberLength);
            default -> {}
        }
        return kind;
    }

    private void checkLength(String what, int longest) {
        if (tokens.length() > longest) {
            throw exceeded("made of " + what + "s of " + longest + " characters at most", "has a longer " + what);
        }
    }

    private MalformedException exceeded(String rule, String found) {
        return new MalformedException(WireCodes.LIMIT_EXCEEDED, rule, found, tokens.place());
    }

    @Override
    public TokenKind next() {
        return check(tokens.next());
    }

    @Override
    public @Nullable String nextName() {
        String name = tokens.nextName();
        check(name == null ? TokenKind.OBJECT_END : TokenKind.NAME);
        return name;
    }

    @Override
    public TokenKind kind() {
        return tokens.kind();
    }

    @Override
    public String text() {
        return tokens.text();
    }

    @Override
    public char[] characters() {
        return tokens.characters();
    }

    @Override
    public int offset() {
        return tokens.offset();
    }

    @Override
    public int length() {
        return tokens.length();
    }

    @Override
    public long place() {
        return tokens.place();
    }

    @Override
    public @Nullable Location locate(long place) {
        return tokens.locate(place);
    }

    @Override
    public void close() {
        tokens.close();
    }
}
