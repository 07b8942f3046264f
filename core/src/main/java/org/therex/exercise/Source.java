package org.therex.exercise;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * Where facts come from: an article, a book, a guideline.
 */
@Value.Immutable
public abstract sealed class Source permits ImmutableSource {

    Source() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableSource.Builder();
    }

    /** Returns what identifies it. */
    public abstract SourceId id();

    /** Returns its title; absent if it is not stated. */
    public abstract Optional<String> title();

    /** Returns who published it; absent if it is not stated. */
    public abstract Optional<String> publisher();

    /** Returns who wrote it, with credentials as given; empty if none is stated. */
    public abstract ImmutableList<String> authors();

    /** Returns its date; absent if it is not stated. */
    public abstract Optional<LocalDate> date();

    /** Returns where it can be found; absent if it is not stated. */
    public abstract Optional<URI> address();

    /** Returns whose pictures it uses; empty if none is stated. */
    public abstract ImmutableList<String> credits();

    /** Returns what it lacks or gets wrong as a whole; empty if none is stated. */
    public abstract ImmutableList<Defect> defects();

    /** Returns what else is known of it; absent if it is not stated. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> title().ifPresent(value -> Require.text("title", value)))
                .attempt(Path.root(), () -> publisher().ifPresent(value -> Require.text("publisher", value)))
                .attempt(Path.root(), () -> Require.texts("authors", authors()))
                .attempt(Path.root(), () -> Require.texts("credits", credits()))
                .attempt(Path.root(), () -> date().ifPresent(value -> Require.date("date", value)))
                .attempt(Path.root(), () -> note().ifPresent(value -> Require.text("note", value)))
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableSource.Builder().from(this);
    }

    /**
     * Builds a {@link Source}.
     *
     * <ul>
     *   <li>must be set: id
     *   <li>absent or empty unless set: title, publisher, authors, date, address, credits, defects, note
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableSource.Builder {

        Builder() {}

        /** Sets what identifies it. */
        public abstract Builder id(SourceId id);

        /** Sets its title. */
        public abstract Builder title(String title);

        /** Sets who published it. */
        public abstract Builder publisher(String publisher);

        /** Adds an author. */
        public abstract Builder author(String author);

        /** Sets who wrote it, with credentials as given, in place of those so far. */
        public abstract Builder authors(Iterable<String> authors);

        /** Sets its date. */
        public abstract Builder date(LocalDate date);

        /** Sets where it can be found. */
        public abstract Builder address(URI address);

        /** Adds a credit. */
        public abstract Builder credit(String credit);

        /** Sets whose pictures it uses, in place of those so far. */
        public abstract Builder credits(Iterable<String> credits);

        /** Adds something it lacks or gets wrong. */
        public abstract Builder defect(Defect defect);

        /** Sets what it lacks or gets wrong as a whole, in place of those so far. */
        public abstract Builder defects(Iterable<? extends Defect> defects);

        /** Sets what else is known of it. */
        public abstract Builder note(String note);

        abstract Source create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Source build() {
            return create();
        }
    }
}
