package org.therex.field;

import static java.util.Objects.requireNonNull;

/**
 * A field of a value type.
 *
 * @param name the name of the accessor
 * @param presence whether it must be set
 * @param type the type of what it holds; of an optional field the type of its value
 * @param description what it holds, as a sentence
 */
public record Field(String name, Presence presence, FieldType type, String description) {

    /** Whether a field must be set. */
    public enum Presence {
        /** It must be set. */
        REQUIRED,
        /** It has a default. */
        DEFAULTED,
        /** It may be absent. */
        OPTIONAL,
        /** It is a list, set or map, which is empty if nothing is set. */
        COLLECTION
    }

    /** Makes a field. */
    public Field {
        requireNonNull(name, "name");
        requireNonNull(presence, "presence");
        requireNonNull(type, "type");
        requireNonNull(description, "description");
    }
}
