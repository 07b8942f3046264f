package org.therex.wire;

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
    END;

    /** Returns how many objects and lists it opens; below 0 if it closes one. */
    int opened() {
        return switch (this) {
            case OBJECT_START, LIST_START -> 1;
            case OBJECT_END, LIST_END -> -1;
            default -> 0;
        };
    }

    /** Returns the kind of a token by the name that the enumerations of parsers have for it. */
    public static TokenKind named(String token) {
        return switch (token) {
            case "START_OBJECT" -> OBJECT_START;
            case "END_OBJECT" -> OBJECT_END;
            case "START_ARRAY" -> LIST_START;
            case "END_ARRAY" -> LIST_END;
            case "PROPERTY_NAME", "FIELD_NAME" -> NAME;
            case "VALUE_STRING" -> TEXT;
            case "VALUE_NUMBER_INT" -> INTEGER;
            case "VALUE_NUMBER_FLOAT" -> DECIMAL;
            case "VALUE_TRUE" -> TRUE;
            case "VALUE_FALSE" -> FALSE;
            case "VALUE_NULL" -> NULL;
            default -> OTHER;
        };
    }
}
