package org.therex.reporting;

/**
 * A question of the Template for Intervention Description and Replication, in our words.
 *
 * <p>Source: Hoffmann and others, BMJ 2014, 12 items.
 */
public enum TidierQuestion implements ChecklistQuestion {
    /** Name: the title. */
    NAME("1", "what it is called"),
    /** Why: the purposes or goals. */
    WHY("2", "what it is for"),
    /** What, materials: the equipment of each exercise. */
    MATERIALS("3", "what equipment each exercise uses"),
    /** What, procedures: the steps of each exercise. */
    PROCEDURES("4", "how to do each exercise, step by step"),
    /** Who: the provider. */
    WHO("5", "who provides it, with profession or credentials"),
    /** How: grouping, supervision and mode of delivery. */
    HOW("6", "how it is delivered, alone or in a group"),
    /** Where: the setting. */
    WHERE("7", "where it is done"),
    /** When and how much: the dose. */
    HOW_MUCH("8", "how much and how often each exercise is done"),
    /** Tailoring: whether and how it is fitted to the person. */
    TAILORING("9", "whether it is tailored, and how"),
    /** Modifications: the changes during the program, which only a revision can state. */
    MODIFICATIONS("10", "what was changed in this revision"),
    /** How well, planned: the recording and assessment of adherence. */
    PLANNED("11", "how adherence is measured and judged"),
    /** How well, actual: the extent of adherence, which only a study can state. */
    ACTUAL("12", "how far it was done as planned");

    private final String number;
    private final String asksFor;

    TidierQuestion(String number, String asksFor) {
        this.number = number;
        this.asksFor = asksFor;
    }

    @Override
    public String number() {
        return number;
    }

    @Override
    public String asksFor() {
        return asksFor;
    }
}
