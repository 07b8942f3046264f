package org.therex.exercise;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.InvalidValueException;

/**
 * What kind of exercise it is, what it is for and for whom.
 */
@Value.Immutable
public abstract sealed class Classification permits ImmutableClassification {

    Classification() {}

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new ImmutableClassification.Builder();
    }

    /** Returns the kinds of work it is; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Category> categories();

    /** Returns what it is for; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Goal> goals();

    /** Returns the experience it asks for; several levels are a range; empty if none is stated. */
    public abstract ImmutableSet<Level> levels();

    /** Returns the practices it comes from; empty if none is stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Tradition> traditions();

    /** Returns the family of like exercises it belongs to; absent if it is not stated. */
    public abstract Optional<Family> family();

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new ImmutableClassification.Builder().from(this);
    }

    /**
     * Builds a {@link Classification}.
     *
     * <ul>
     *   <li>absent or empty unless set: categories, goals, levels, traditions, family
     * </ul>
     */
    public abstract static sealed class Builder permits ImmutableClassification.Builder {

        Builder() {}

        /** Adds a kind of work it is. */
        public abstract Builder category(Category category);

        /** Sets the kinds of work it is, in place of those so far. */
        public abstract Builder categories(Iterable<? extends Category> categories);

        /** Adds something it is for. */
        public abstract Builder goal(Goal goal);

        /** Sets what it is for, in place of those so far. */
        public abstract Builder goals(Iterable<? extends Goal> goals);

        /** Adds a level. */
        public abstract Builder level(Level level);

        /** Sets the experience it asks for; several levels are a range, in place of those so far. */
        public abstract Builder levels(Iterable<Level> levels);

        /** Adds a practice it comes from. */
        public abstract Builder tradition(Tradition tradition);

        /** Sets the practices it comes from, in place of those so far. */
        public abstract Builder traditions(Iterable<? extends Tradition> traditions);

        /** Sets the family of like exercises it belongs to. */
        public abstract Builder family(Family family);

        abstract Classification create();

        /**
         * Returns the value.
         *
         * @throws InvalidValueException if mandatory parts are absent, all of which it names, or else if parts break
         *     their rules, all of which it tells
         */
        public final Classification build() {
            return create();
        }
    }
}
