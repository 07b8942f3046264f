package org.therex.lowback;

/** A group of facts that a row about an entry accounts for. */
enum Group {
    NAME(Text.ABSENT, true),
    OTHER_NAMES(Text.ABSENT, false),
    PLACE(Text.ABSENT, true),
    PRINTED_NUMBER(Text.ABSENT, false),
    SECTION(Text.ABSENT, false),
    CLAIMED_KINDS(Text.ABSENT, false),
    LEVELS(Text.ABSENT, false),
    STEP_COUNT(Text.ABSENT, false),
    PICTURES(Text.ALL, false),
    DOSE(Text.ABSENT, true),
    DEFECTS(Text.FREE, true),
    STARTS(Text.ABSENT, true),
    ENDS(Text.ABSENT, false),
    PLACEMENTS(Text.ABSENT, false),
    EQUIPMENT(Text.FREE, true),
    ADJUSTMENTS(Text.ALL, false),
    DEFINITIONS(Text.ALL, false),
    TARGETS(Text.ABSENT, true),
    MANNER(Text.ABSENT, false),
    PHASES(Text.FREE, true),
    SEQUENCES(Text.ABSENT, false),
    STILL_PARTS(Text.ABSENT, false),
    ANGLES(Text.ABSENT, true),
    END_POINTS(Text.ABSENT, false),
    SIDES(Text.ABSENT, false),
    STEPS(Text.ALL, true),
    CUES(Text.ALL, true),
    MISTAKES(Text.ALL, true),
    SENSATIONS(Text.ABSENT, false),
    STAGES(Text.ALL, false),
    VARIATIONS(Text.ALL, false),
    MODIFICATIONS(Text.ABSENT, true),
    LINKS(Text.FREE, true),
    CAUTIONS(Text.ABSENT, true),
    CLAIMS(Text.ABSENT, true),
    DISTINCTIONS(Text.ABSENT, false),
    /** Facts that other exercises hold from this entry. */
    ELSEWHERE(Text.FREE, false);

    /** What it means that an expectation gives no words for the text of a fact. */
    private enum Text {
        ABSENT,
        FREE,
        ALL
    }

    private final Text text;
    private final boolean mustBeMentioned;

    Group(Text text, boolean mustBeMentioned) {
        this.text = text;
        this.mustBeMentioned = mustBeMentioned;
    }

    /** Returns whether an expectation without a colon tells words of the text alone. */
    boolean isAllText() {
        return text == Text.ALL;
    }

    /** Returns whether a fact may have a text of which the expectation tells nothing. */
    boolean mayHaveText() {
        return text == Text.FREE;
    }

    /** Returns whether the order of its facts is itself a fact. */
    boolean isOrdered() {
        return this == PHASES || this == STEPS || this == STAGES;
    }

    /** Returns whether a row must mention the group even where the entry says nothing of it. */
    boolean mustBeMentioned() {
        return mustBeMentioned;
    }
}
