package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.therex.anatomy.BodyPart;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * An order in which parts of the body are used or laid down.
 */
@Value.Immutable
public abstract sealed class Sequence implements Attributed permits ImmutableSequence {

    Sequence() {}

    /** Returns an order of parts, first to last. */
    public static Sequence of(SequenceKind kind, BodyPart... parts) {
        requireNonNull(parts, "parts");
        return builder().kind(kind).parts(ImmutableList.copyOf(parts)).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind of sequence. */
    public abstract SequenceKind kind();

    /** Returns the parts, first to last; at least one. */
    public abstract ImmutableList<BodyPart> parts();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.notEmpty("parts", parts()))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public Sequence by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Sequence}. */
    public static final class Builder extends SequenceSetters {

        Builder() {}
    }
}
