package org.therex.wire;

import org.jspecify.annotations.Nullable;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;

/** Thrown where a source cannot be read on. */
public final class MalformedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final IssueCode code;
    private final String rule;
    private final String found;
    private final long place;

    private MalformedException(IssueCode code, String rule, String found, long place, @Nullable Throwable cause) {
        super(rule, cause, false, false);
        this.code = code;
        this.rule = rule;
        this.found = found;
        this.place = place;
    }

    /**
     * Makes an exception.
     *
     * @param code {@link WireCodes#MALFORMED_JSON} or {@link WireCodes#LIMIT_EXCEEDED}
     * @param rule what the document must be, to follow "must be"
     * @param found what it is, to follow "but"
     * @param place where, as {@link Tokens#place()} says it
     */
    MalformedException(IssueCode code, String rule, String found, long place) {
        this(code, rule, found, place, null);
    }

    /**
     * Returns what to throw where a JSON library says that a source is no JSON.
     *
     * @param ended whether it is so because the source ends
     * @param place where, as {@link Tokens#place()} says it
     * @param cause what the library said
     */
    public static MalformedException brokenOff(boolean ended, long place, Throwable cause) {
        return new MalformedException(
                WireCodes.MALFORMED_JSON,
                "well-formed JSON",
                ended ? "ends before it is complete" : "is not from here on",
                place,
                cause);
    }

    /**
     * Returns what to throw where a JSON library says that a source exceeds a limit.
     *
     * @param message the library's message; only it says which limit that is
     * @param place where, as {@link Tokens#place()} says it
     * @param cause what the library said
     */
    public static MalformedException beyondLimits(String message, long place, Throwable cause) {
        return new MalformedException(
                WireCodes.LIMIT_EXCEEDED, "within the limits of reading", exceeded(message), place, cause);
    }

    private static String exceeded(String message) {
        if (message.contains("nesting depth")) {
            return "is nested too deeply";
        } else if (message.contains("Name")) {
            return "has too long a field name";
        } else if (message.contains("String")) {
            return "has too long a text";
        } else if (message.contains("Number")) {
            return "has too long a number";
        } else if (message.contains("oken count")) {
            return "has too many parts";
        }
        return "exceeds one";
    }

    /** Returns what is wrong, without its place. */
    public Issue issue() {
        return Issue.error(code, Path.root(), "'document' must be " + rule + ", but " + found);
    }

    long place() {
        return place;
    }
}
