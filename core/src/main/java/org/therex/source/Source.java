package org.therex.source;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * A source of facts: an article, a book, a guideline.
 */
@Value.Immutable
public abstract sealed class Source permits ImmutableSource {

    Source() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier. */
    public abstract SourceId id();

    /** Returns the title; absent if not stated. */
    public abstract Optional<String> title();

    /** Returns the publisher; absent if not stated. */
    public abstract Optional<String> publisher();

    /** Returns the authors, with credentials as given; empty if none is stated. */
    public abstract ImmutableList<String> authors();

    /** Returns the date; absent if not stated. */
    public abstract Optional<LocalDate> date();

    /** Returns the address; absent if not stated. */
    public abstract Optional<URI> address();

    /** Returns the credits of its pictures; empty if none is stated. */
    public abstract ImmutableList<String> credits();

    /** Returns the defects of the source as a whole; empty if none is stated. */
    public abstract ImmutableList<Defect> defects();

    /** Returns a note; absent if not stated. */
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

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Source}. */
    public static final class Builder extends SourceSetters {

        Builder() {}
    }
}
