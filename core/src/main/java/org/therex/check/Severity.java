package org.therex.check;

import com.google.common.base.Ascii;

/** The severity of an {@link Issue}; the most severe comes first. */
public enum Severity {
    /** The value is wrong: it cannot be built, or it must not be used as it is. */
    ERROR,
    /** The value can be used, but should be reviewed. */
    WARNING,
    /** Nothing is wrong; the issue reports what would otherwise happen in silence. */
    INFORMATION;

    /** Returns the word that stands for it in documents: its name in lower case, such as {@code error}. */
    public String id() {
        return Ascii.toLowerCase(name());
    }
}
