package org.therex.exercise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Prescription;
import org.therex.source.Citation;
import org.therex.source.Defect;
import org.therex.source.MediaReference;

/**
 * What one entry of a source says about an exercise that is not said of the exercise itself: its name there, its
 * number, its dose.
 */
@Value.Immutable
public abstract sealed class SourceEntry permits ImmutableSourceEntry {

    /** The highest position and printed number: {@value}. */
    public static final int NUMBER_LIMIT = 1_000_000;

    /** The most steps: {@value}. */
    public static final int STEPS_LIMIT = 1000;

    SourceEntry() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns which entry it is. */
    public abstract Citation citation();

    /** Returns its name there; absent if it has no heading. */
    public abstract Optional<String> name();

    /** Returns second names in the heading or in captions; empty if none is stated. */
    public abstract ImmutableList<String> otherNames();

    /** Returns the name we gave it where it has none; absent if it is not stated. */
    public abstract Optional<String> inferredName();

    /** Returns its place among the entries, 1 to {@value #NUMBER_LIMIT}; absent if it is not stated. */
    public abstract Optional<Integer> position();

    /** Returns the number printed on it, 1 to {@value #NUMBER_LIMIT}; absent if it is not stated. */
    public abstract Optional<Integer> printedNumber();

    /** Returns the section it stands in; absent if it is not stated. */
    public abstract Optional<String> section();

    /** Returns the kinds of work it is called there; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Category> categories();

    /** Returns the levels it is given there; empty if none is stated. */
    public abstract ImmutableSet<ExperienceLevel> levels();

    /** Returns how many steps it has there, 0 to {@value #STEPS_LIMIT}; absent if it is not stated. */
    public abstract Optional<Integer> stepCount();

    /** Returns its pictures; empty if none is stated. */
    public abstract ImmutableList<MediaReference> media();

    /** Returns the dose it states itself, without what it inherits; absent if it is not stated. */
    public abstract Optional<Prescription> prescription();

    /** Returns what it lacks or gets wrong; empty if none is stated. */
    public abstract ImmutableList<Defect> defects();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> name().ifPresent(value -> Require.name("name", value)))
                .attempt(Path.root(), () -> Require.names("otherNames", otherNames()))
                .attempt(Path.root(), () -> inferredName().ifPresent(value -> Require.name("inferredName", value)))
                .attempt(Path.root(), () -> section().ifPresent(value -> Require.name("section", value)))
                .attempt(
                        Path.root(),
                        () -> position().ifPresent(value -> Require.between("position", value, 1, NUMBER_LIMIT)))
                .attempt(
                        Path.root(),
                        () -> printedNumber()
                                .ifPresent(value -> Require.between("printedNumber", value, 1, NUMBER_LIMIT)))
                .attempt(
                        Path.root(),
                        () -> stepCount().ifPresent(value -> Require.between("stepCount", value, 0, STEPS_LIMIT)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link SourceEntry}. */
    public static final class Builder extends SourceEntrySetters {

        Builder() {}
    }
}
