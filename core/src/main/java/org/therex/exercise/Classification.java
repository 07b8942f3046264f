package org.therex.exercise;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What kind of exercise it is, what it is for and for whom.
 */
@Value.Immutable
public abstract sealed class Classification permits ImmutableClassification {

    Classification() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kinds of work it is; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Category> categories();

    /** Returns what it is for; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Goal> goals();

    /** Returns the experience it asks for; several levels are a range; empty if none is stated. */
    public abstract ImmutableSet<ExperienceLevel> levels();

    /** Returns the practices it comes from; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Tradition> traditions();

    /** Returns the family of like exercises it belongs to; absent if it is not stated. */
    public abstract Optional<Family> family();

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Classification}. */
    public static final class Builder extends ClassificationSetters {

        Builder() {}
    }
}
