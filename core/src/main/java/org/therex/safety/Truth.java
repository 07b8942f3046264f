package org.therex.safety;

/** A truth value that may be unknown. */
enum Truth {
    /** Known to be false. */
    FALSE,
    /** Unknown. */
    UNKNOWN,
    /** Known to be true. */
    TRUE;

    /** Returns the truth value of a known fact. */
    static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** Returns whether a present finding has a qualifier. */
    static Truth of(Finding finding, ConditionQualifier qualifier) {
        if (finding.qualifiers().contains(qualifier)) {
            return TRUE;
        }
        return finding.absentQualifiers().contains(qualifier) ? FALSE : UNKNOWN;
    }

    /** Returns whether a qualification holds for a present finding. */
    static Truth of(Finding finding, Qualification qualification) {
        if (qualification instanceof Qualification.WeeksAtLeast least) {
            return finding.weeks().map(weeks -> of(weeks >= least.weeks())).orElse(UNKNOWN);
        } else if (qualification instanceof Qualification.WeeksBelow below) {
            return finding.weeks().map(weeks -> of(weeks < below.weeks())).orElse(UNKNOWN);
        } else if (qualification instanceof Qualification.Is is) {
            return of(finding, is.qualifier());
        }
        return of(finding, ((Qualification.IsNot) qualification).qualifier()).not();
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
