package org.therex.safety;

/** Whether something is so, if that is known. */
enum Truth {
    /** It is known not to be so. */
    FALSE,
    /** It is not known. */
    UNKNOWN,
    /** It is known to be so. */
    TRUE;

    /** Returns the truth of something that is known. */
    static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** Returns whether a finding that is there is something. */
    static Truth of(Finding finding, Trait trait) {
        if (finding.traits().contains(trait)) {
            return TRUE;
        }
        return finding.absentTraits().contains(trait) ? FALSE : UNKNOWN;
    }

    /** Returns the lower of both: false if one is, else unknown if one is. */
    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the higher of both: true if one is, else unknown if one is. */
    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns the opposite; unknown stays unknown. */
    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
