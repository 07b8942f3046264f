package org.therex.check;

import com.google.common.base.Ascii;

/** How much an {@link Issue} weighs; the most severe comes first. */
public enum Severity {
    /** The value is wrong: it cannot be built, or it must not be used as it is. */
    ERROR,
    /** The value can be used, but somebody should look at it. */
    WARNING,
    /** Nothing is wrong; it is said so that nothing happens silently. */
    INFORMATION;

    /** Returns the word that stands for it in documents: its name in lower case, such as {@code error}. */
    public String id() {
        return Ascii.toLowerCase(name());
    }
}
