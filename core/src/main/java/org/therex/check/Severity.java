package org.therex.check;

import com.google.common.base.Ascii;

/** The severity of an {@link Issue}; the most severe comes first. */
public enum Severity {
    /** The value is wrong: it cannot be built, or it must not be used as it is. */
    ERROR,
    /** The value can be used, but should be reviewed. */
    WARNING,
    /** Nothing is wrong; the issue reports a step that would otherwise be silent. */
    INFORMATION;

    /** Returns the word as documents write it: its name in lower case, such as {@code error}. */
    public String id() {
        return Ascii.toLowerCase(name());
    }
}
