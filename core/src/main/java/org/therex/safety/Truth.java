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
    static Truth of(Finding finding, ConditionQualifier qualifier) {
        if (finding.qualifiers().contains(qualifier)) {
            return TRUE;
        }
        return finding.absentQualifiers().contains(qualifier) ? FALSE : UNKNOWN;
    }

    /** Returns whether a qualification is true of a finding that is there. */
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
