package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Prescription;
import org.therex.progression.Progression;

/** A part of a program that belongs together, such as the stretches. */
@Value.Immutable
public abstract sealed class Section permits ImmutableSection {

    Section() {}

    /** Returns a builder with nothing set. */
    public static SectionBuilder builder() {
        return new SectionBuilder();
    }

    /** Returns its title; absent if it has none. */
    public abstract Optional<String> title();

    /** Returns what is said about all of it; absent if nothing is. */
    public abstract Optional<String> introduction();

    /** Returns the dose that its items inherit; absent if it gives none. */
    public abstract Optional<Prescription> prescription();

    /** Returns how the doses of its items go on, in place of what the phase or program says; absent if it is not stated. */
    public abstract Optional<Progression> progression();

    /** Returns how it is given, where that differs from the phase or program; absent if nothing is said of it. */
    public abstract Optional<Delivery> delivery();

    /**
     * Returns the letter or name of the day on which it is done, such as A, where days alternate; absent if it is done on
     * every day of the program. Sections of one name are done on the same days; the names take turns in order of first
     * mention.
     */
    public abstract Optional<String> alternateDay();

    /** Returns how its items follow one another; absent if it is not stated. */
    public abstract Optional<Arrangement> arrangement();

    /** Returns its items in order; at least one. */
    public abstract ImmutableList<Item> items();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> title().ifPresent(value -> Require.name("title", value)))
                .attempt(Path.root(), () -> introduction().ifPresent(value -> Require.text("introduction", value)))
                .attempt(Path.root(), () -> alternateDay().ifPresent(value -> Require.name("alternateDay", value)))
                .attempt(Path.root(), () -> Require.notEmpty("items", items()))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public SectionBuilder toBuilder() {
        return new SectionBuilder(this);
    }
}
