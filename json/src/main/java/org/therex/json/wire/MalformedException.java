package org.therex.json.wire;

import org.jspecify.annotations.Nullable;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Path;

/** Thrown where a source cannot be read on. */
public final class MalformedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient IssueCode code;
    private final String rule;
    private final String found;
    private final long place;

    /**
     * Makes an exception.
     *
     * @param code {@link WireCodes#MALFORMED_JSON} or {@link WireCodes#LIMIT_EXCEEDED}
     * @param rule what the document must be, to follow "must be"
     * @param found what it is, to follow "but"
     * @param place where, as {@link Tokens#place()} says it
     * @param cause what the JSON library said
     */
    public MalformedException(IssueCode code, String rule, String found, long place, @Nullable Throwable cause) {
        super(rule, cause, false, false);
        this.code = code;
        this.rule = rule;
        this.found = found;
        this.place = place;
    }

    MalformedException(IssueCode code, String rule, String found, long place) {
        this(code, rule, found, place, null);
    }

    /** Returns what is wrong, without its place. */
    public Issue issue() {
        return Issue.error(code, Path.root(), "'document' must be " + rule + ", but " + found);
    }

    long place() {
        return place;
    }
}
