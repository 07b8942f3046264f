package org.therex.prescription;

import com.google.common.collect.ImmutableSet;
import org.therex.term.Term;

/** Something in a person's day that an exercise can be tied to. */
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

    /** Returns the event as it follows before or after, such as {@code a meal}. */
    @Override
    public String label() {
        return this == MEAL ? "a meal" : id();
    }

    @Override
    public ImmutableSet<String> synonyms() {
        return synonyms;
    }

    /** Returns whether it comes once a day at the most, which sitting, say, does not. */
    public boolean onceADay() {
        return switch (this) {
            case WAKING, BREAKFAST, LUNCH, DINNER, BED -> true;
            case MEAL, SITTING, WORK, EXERCISE -> false;
        };
    }

    /** Returns the phrase for what is done at the event, such as {@code on waking}. */
    String during() {
        return during;
    }
}
