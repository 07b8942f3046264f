package org.therex.exercise;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The categories, goals, levels, traditions and family of an exercise.
 */
@Value.Immutable
public abstract sealed class Classification permits ImmutableClassification {

    Classification() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kinds of work; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Category> categories();

    /** Returns the goals; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Goal> goals();

    /** Returns the levels of experience it suits; empty if none is stated. */
    public abstract ImmutableSet<ExperienceLevel> levels();

    /** Returns the traditions it comes from; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Tradition> traditions();

    /** Returns the family of similar exercises; absent if not stated. */
    public abstract Optional<Family> family();

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Classification}. */
    public static final class Builder extends ClassificationSetters {

        Builder() {}
    }
}
