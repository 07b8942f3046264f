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
 * The facts of one entry of a source that do not belong to the exercise itself, such as its name, number and dose there.
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

    /** Returns the citation of the entry. */
    public abstract Citation citation();

    /** Returns the heading; absent if it has no heading. */
    public abstract Optional<String> name();

    /** Returns the other names in the heading or in captions; empty if none is stated. */
    public abstract ImmutableList<String> otherNames();

    /** Returns the name that we gave it, if the source gives none; absent if not stated. */
    public abstract Optional<String> inferredName();

    /** Returns the place among the entries, 1 to {@value #NUMBER_LIMIT}; absent if not stated. */
    public abstract Optional<Integer> position();

    /** Returns the number printed on it, 1 to {@value #NUMBER_LIMIT}; absent if not stated. */
    public abstract Optional<Integer> printedNumber();

    /** Returns the section; absent if not stated. */
    public abstract Optional<String> section();

    /** Returns the kinds of work it names; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Category> categories();

    /** Returns the levels of experience it names; empty if none is stated. */
    public abstract ImmutableSet<ExperienceLevel> levels();

    /** Returns the number of steps, 0 to {@value #STEPS_LIMIT}; absent if not stated. */
    public abstract Optional<Integer> stepCount();

    /** Returns the pictures; empty if none is stated. */
    public abstract ImmutableList<MediaReference> media();

    /** Returns its own dose, without inherited parts; absent if not stated. */
    public abstract Optional<Prescription> prescription();

    /** Returns the defects; empty if none is stated. */
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

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link SourceEntry}. */
    public static final class Builder extends SourceEntrySetters {

        Builder() {}
    }
}
