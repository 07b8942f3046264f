package org.therex.exercise;

import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * A word of a source with its meaning, such as neutral spine.
 */
@Value.Immutable
public abstract sealed class Definition implements Attributed permits ImmutableDefinition {

    Definition() {}

    /** Returns a word with its meaning. */
    public static Definition of(String word, String meaning) {
        return builder().word(word).meaning(meaning).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the word. */
    public abstract String word();

    /** Returns the meaning. */
    public abstract String meaning();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.name("word", word()))
                .attempt(Path.root(), () -> Require.text("meaning", meaning()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public Definition by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Definition}. */
    public static final class Builder extends DefinitionSetters {

        Builder() {}
    }
}
