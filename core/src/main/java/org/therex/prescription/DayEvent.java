package org.therex.prescription;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Term;

/** An event of a person's day to which an exercise can be tied. */
public enum DayEvent implements Term {
    /** Waking and getting up. */
    WAKING("on waking", "rising", "getting up"),
    /** Any meal. */
    MEAL("with a meal", "meals", "meal"),
    /** The first meal. */
    BREAKFAST("with breakfast"),
    /** The midday meal. */
    LUNCH("with lunch"),
    /** The evening meal. */
    DINNER("with dinner"),
    /** Going to bed. */
    BED("at bedtime", "bedtime"),
    /** A time of sitting. */
    SITTING("while sitting", "sitting down"),
    /** Work. */
    WORK("at work"),
    /** Other exercise. */
    EXERCISE("with exercise");

    private final String during;
    private final ImmutableSet<String> synonyms;

    DayEvent(String during, String... synonyms) {
        this.during = during;
        this.synonyms = ImmutableSet.copyOf(synonyms);
    }

    /** Returns the words after "before" or "after", such as {@code a meal}. */
    @Override
    public String label() {
        return this == MEAL ? "a meal" : id();
    }

    @Override
    public ImmutableSet<String> synonyms() {
        return synonyms;
    }

    /** Returns whether the event occurs at most once a day; false for sitting, for example. */
    public boolean onceADay() {
        return switch (this) {
            case WAKING, BREAKFAST, LUNCH, DINNER, BED -> true;
            case MEAL, SITTING, WORK, EXERCISE -> false;
        };
    }

    /** Returns the phrase for a moment at the event, such as {@code on waking}. */
    String during() {
        return during;
    }
}
