package org.therex.json.wire;

/** The kinds of tokens that a JSON document consists of. */
public enum TokenKind {
    /** The start of an object. */
    OBJECT_START,
    /** The end of an object. */
    OBJECT_END,
    /** The start of a list. */
    LIST_START,
    /** The end of a list. */
    LIST_END,
    /** The name of a field. */
    NAME,
    /** A text. */
    TEXT,
    /** A number without fraction and exponent. */
    INTEGER,
    /** A number with a fraction or an exponent. */
    DECIMAL,
    /** The word {@code true}. */
    TRUE,
    /** The word {@code false}. */
    FALSE,
    /** The word {@code null}. */
    NULL,
    /** Something that JSON has not, from a source in another format. */
    OTHER,
    /** The end of the source. */
    END
}
