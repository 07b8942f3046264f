package org.therex.review;

import org.therex.check.IssueCode;

/** The kinds of issues that the review of a program finds. */
public final class ReviewCodes {

    /** The same exercise stands twice in a section, with nothing that tells one from the other. */
    public static final IssueCode REPEATED_ITEM = IssueCode.of("repeated-item");
    /** A superset or circuit has only one item. */
    public static final IssueCode ROUNDS_OF_ONE = IssueCode.of("rounds-of-one");
    /** The items of a superset or circuit have different numbers of sets. */
    public static final IssueCode UNEVEN_ROUNDS = IssueCode.of("uneven-rounds");
    /** A phase that another follows does not say when it is over. */
    public static final IssueCode PHASE_GAP = IssueCode.of("phase-gap");
    /** What an exercise builds on never comes. */
    public static final IssueCode PREREQUISITE_MISSING = IssueCode.of("prerequisite-missing");
    /** What an exercise builds on comes after it. */
    public static final IssueCode PREREQUISITE_LATE = IssueCode.of("prerequisite-late");
    /** The items do not keep an order that the program itself states. */
    public static final IssueCode ORDER_BROKEN = IssueCode.of("order-broken");
    /** A harder form of an exercise comes before the easier one that leads to it. */
    public static final IssueCode PROGRESSION_EARLY = IssueCode.of("progression-early");
    /** Nothing says how much of an exercise is done. */
    public static final IssueCode NO_DOSE = IssueCode.of("no-dose");
    /** The dose of an item contradicts what it inherits. */
    public static final IssueCode CONTRADICTING_DOSES = IssueCode.of("contradicting-doses");
    /** A dose lies outside of what guidelines publish for this kind of exercise. */
    public static final IssueCode IMPLAUSIBLE_DOSE = IssueCode.of("implausible-dose");
    /** A hold, the time of an exercise, a load or the pain that is allowed is far from anything usual, whatever the exercise. */
    public static final IssueCode EXTREME_DOSE = IssueCode.of("extreme-dose");
    /** The sides of a dose are not those of the exercise, or are not stated where it has a left and a right form. */
    public static final IssueCode SIDES_MISMATCH = IssueCode.of("sides-mismatch");
    /** A stretch is done with a load. */
    public static final IssueCode LOADED_STRETCH = IssueCode.of("loaded-stretch");
    /** A session takes longer than there is time for it, or than the length that is prescribed for it. */
    public static final IssueCode SESSION_TOO_LONG = IssueCode.of("session-too-long");
    /** A day takes longer than there is time on it. */
    public static final IssueCode DAY_TOO_LONG = IssueCode.of("day-too-long");
    /** An exercise is done on the left or right only. */
    public static final IssueCode ONE_SIDE_ONLY = IssueCode.of("one-side-only");
    /** The low back is bent one way only. */
    public static final IssueCode ONE_DIRECTION_ONLY = IssueCode.of("one-direction-only");
    /** A thing that an exercise requires is not at hand. */
    public static final IssueCode EQUIPMENT_MISSING = IssueCode.of("equipment-missing");
    /** An exercise asks for more experience than the person has. */
    public static final IssueCode ABOVE_LEVEL = IssueCode.of("above-level");
    /** Screening excludes an exercise, or the program, for the person. */
    public static final IssueCode SCREENING_EXCLUDED = IssueCode.of("screening-excluded");
    /** Screening wants a clinician to decide first. */
    public static final IssueCode SCREENING_ASK_CLINICIAN = IssueCode.of("screening-ask-clinician");
    /** Screening wants an exercise done in a modified form only. */
    public static final IssueCode SCREENING_ONLY_WITH_MODIFICATIONS = IssueCode.of("screening-only-with-modifications");
    /** Screening wants the symptoms watched. */
    public static final IssueCode SCREENING_MONITOR = IssueCode.of("screening-monitor");
    /** Screening needs to know more of the person. */
    public static final IssueCode SCREENING_OPEN_QUESTIONS = IssueCode.of("screening-open-questions");
    /** A text has a placeholder in it that somebody meant to replace. */
    public static final IssueCode PLACEHOLDER = IssueCode.of("placeholder");
    /** Something could not be checked since it is not known; nothing is said about whether it is right. */
    public static final IssueCode NOT_CHECKED = IssueCode.of("not-checked");

    private ReviewCodes() {}
}
