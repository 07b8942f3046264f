package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.prescription.Prescription;
import org.therex.progression.Progression;

/** A group of items in a program, such as the stretches. */
@Value.Immutable
public abstract sealed class Section permits ImmutableSection {

    Section() {}

    /** Returns a builder with nothing set. */
    public static SectionBuilder builder() {
        return new SectionBuilder();
    }

    /** Returns the title; absent if it has none. */
    public abstract Optional<String> title();

    /** Returns the introduction; absent if there is none. */
    public abstract Optional<String> introduction();

    /** Returns the dose that its items inherit; absent if there is none. */
    public abstract Optional<Prescription> prescription();

    /** Returns the progression of its items, which replaces that of the phase or program; absent if not stated. */
    public abstract Optional<Progression> progression();

    /** Returns the delivery if it differs from that of the phase or program; absent if not stated. */
    public abstract Optional<Delivery> delivery();

    /**
     * Returns the alternate day on which the section is done, such as A; absent if it is done on every day of the
     * program. Sections with the same name are done on the same days. The names take turns in order of first mention.
     */
    public abstract Optional<String> alternateDay();

    /** Returns the arrangement of its items; absent if not stated. */
    public abstract Optional<Arrangement> arrangement();

    /** Returns the items in order; at least one. */
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

    /** Returns a builder with the values of this one. */
    public SectionBuilder toBuilder() {
        return new SectionBuilder(this);
    }

    /** Returns the title if it has one and the number of items, such as {@code "Stretches" (5 items)}. */
    @Override
    public String toString() {
        return title().map(title -> "\"" + title + "\"").orElse("section") + " ("
                + Require.counted(items().size(), "item") + ")";
    }
}
