package org.therex.review;

import org.therex.check.IssueCode;

/** The codes of issues that the review of a program reports. */
public final class ReviewCodes {

    /**
     * A section has the same exercise twice with the same dose, modifications and name. Remedy: remove one, or give it
     * another dose, modification or name.
     */
    public static final IssueCode REPEATED_ITEM = IssueCode.of("repeated-item");
    /** A superset or circuit has only one item. Remedy: add an item, or do the section in straight sets. */
    public static final IssueCode ROUNDS_OF_ONE = IssueCode.of("rounds-of-one");
    /**
     * The items of a superset or circuit have different numbers of sets. Remedy: give all of them the same number of
     * sets.
     */
    public static final IssueCode UNEVEN_ROUNDS = IssueCode.of("uneven-rounds");
    /**
     * A phase is followed by another and does not say when it ends. Remedy: give it a length in weeks or a criterion
     * for going on.
     */
    public static final IssueCode PHASE_GAP = IssueCode.of("phase-gap");
    /** The prerequisite of an exercise is not in the program. Remedy: add the prerequisite before the exercise. */
    public static final IssueCode PREREQUISITE_MISSING = IssueCode.of("prerequisite-missing");
    /** The prerequisite of an exercise comes after it. Remedy: move the prerequisite before the exercise. */
    public static final IssueCode PREREQUISITE_LATE = IssueCode.of("prerequisite-late");
    /**
     * The items do not follow an order that the program states. Remedy: reorder the items, or change the rule of order.
     */
    public static final IssueCode ORDER_BROKEN = IssueCode.of("order-broken");
    /**
     * A harder form of an exercise comes before the easier form that leads to it. Remedy: put the easier form first.
     */
    public static final IssueCode PROGRESSION_EARLY = IssueCode.of("progression-early");
    /**
     * A progression rule changes an amount that the dose does not state. Remedy: add the amount to the dose, or remove the
     * rule.
     */
    public static final IssueCode PROGRESSION_MISMATCH = IssueCode.of("progression-mismatch");
    /** An exercise has no repetitions, hold, time or distance. Remedy: state how much of it is done. */
    public static final IssueCode NO_DOSE = IssueCode.of("no-dose");
    /** The dose of an item contradicts a dose that it inherits. Remedy: change one of the two doses. */
    public static final IssueCode CONTRADICTING_DOSES = IssueCode.of("contradicting-doses");
    /**
     * A dose lies outside of the published guidelines for this kind of exercise. Remedy: check the number and its unit;
     * keep it if it is intended.
     */
    public static final IssueCode IMPLAUSIBLE_DOSE = IssueCode.of("implausible-dose");
    /**
     * A hold, a time, a load or the allowed pain is far from anything usual for any exercise. Remedy: check the number
     * and its unit.
     */
    public static final IssueCode EXTREME_DOSE = IssueCode.of("extreme-dose");
    /**
     * The sides of a dose do not fit the exercise, or are absent where it has a left and a right form. Remedy: state
     * the sides that the exercise allows.
     */
    public static final IssueCode SIDES_MISMATCH = IssueCode.of("sides-mismatch");
    /** A stretch has a load. Remedy: remove the load, or choose another exercise. */
    public static final IssueCode LOADED_STRETCH = IssueCode.of("loaded-stretch");
    /**
     * A session takes longer than the time available, or than its prescribed length. Remedy: remove items or sets, or
     * allow more time.
     */
    public static final IssueCode SESSION_TOO_LONG = IssueCode.of("session-too-long");
    /**
     * The sessions of a day take longer than the time available. Remedy: plan fewer or shorter sessions a day, or allow
     * more time.
     */
    public static final IssueCode DAY_TOO_LONG = IssueCode.of("day-too-long");
    /** An exercise is done on the left or the right only. Remedy: add the other side, unless one side is intended. */
    public static final IssueCode ONE_SIDE_ONLY = IssueCode.of("one-side-only");
    /**
     * The exercises bend the low back in one direction only. Remedy: add an exercise in the other direction, unless one
     * direction is intended.
     */
    public static final IssueCode ONE_DIRECTION_ONLY = IssueCode.of("one-direction-only");
    /** An exercise needs equipment that is not available. Remedy: replace the exercise, or get the equipment. */
    public static final IssueCode EQUIPMENT_MISSING = IssueCode.of("equipment-missing");
    /** An exercise needs more experience than the person has. Remedy: use an easier form. */
    public static final IssueCode ABOVE_LEVEL = IssueCode.of("above-level");
    /**
     * Screening excludes an exercise or the program for the person. Remedy: leave it out; the matches of the verdict
     * give the reason.
     */
    public static final IssueCode SCREENING_EXCLUDED = IssueCode.of("screening-excluded");
    /**
     * Screening requires the decision of a clinician. Remedy: leave it out until a clinician has decided, and record
     * the decision.
     */
    public static final IssueCode SCREENING_ASK_CLINICIAN = IssueCode.of("screening-ask-clinician");
    /** Screening allows an exercise only in a modified form. Remedy: apply a modification that the verdict lists. */
    public static final IssueCode SCREENING_ONLY_WITH_MODIFICATIONS = IssueCode.of("screening-only-with-modifications");
    /** Screening allows an exercise if the symptoms are watched. Remedy: watch the symptoms that the verdict lists. */
    public static final IssueCode SCREENING_MONITOR = IssueCode.of("screening-monitor");
    /** Screening lacks facts about the person. Remedy: answer the verdict's questions and screen again. */
    public static final IssueCode SCREENING_OPEN_QUESTIONS = IssueCode.of("screening-open-questions");
    /** A text contains a placeholder. Remedy: replace it with the intended text. */
    public static final IssueCode PLACEHOLDER = IssueCode.of("placeholder");
    /**
     * A check lacks the facts that it needs, so its result is unknown. Remedy: give the facts that the message names.
     */
    public static final IssueCode NOT_CHECKED = IssueCode.of("not-checked");

    private ReviewCodes() {}
}
