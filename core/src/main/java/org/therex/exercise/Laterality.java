package org.therex.exercise;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Side;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * The use of the left and right side in an exercise.
 */
@Value.Immutable
public abstract sealed class Laterality implements Attributed permits ImmutableLaterality {

    Laterality() {}

    /** Returns a laterality with the given scheme. */
    public static Laterality of(LateralityScheme scheme) {
        return builder().scheme(scheme).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the scheme. */
    public abstract LateralityScheme scheme();

    /** Returns whether arm and leg of the same or of opposite sides move together; absent if not stated. */
    public abstract Optional<RelativeSide> pairing();

    /** Returns the side that goes first; absent if not stated. */
    public abstract Optional<Side> firstSide();

    /** Returns the side on which it is felt, same as or opposite to the moving or straight limb; absent if not stated. */
    public abstract Optional<RelativeSide> target();

    /** Returns the hand that helps, same as or opposite to the moving limb; absent if not stated. */
    public abstract Optional<RelativeSide> hand();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), this::checkFirstSide)
                .attempt(Path.root(), () -> pairing().ifPresent(side -> requireOne("pairing", side)))
                .attempt(Path.root(), () -> target().ifPresent(side -> requireOne("target", side)))
                .attempt(Path.root(), () -> hand().ifPresent(side -> requireOne("hand", side)))
                .build()
                .throwIfErrors();
    }

    private void checkFirstSide() {
        if (!scheme().lateral() && firstSide().isPresent()) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "firstSide",
                    "absent where both sides work together",
                    firstSide().get().id());
        }
    }

    static void requireOne(String name, RelativeSide side) {
        if (side == RelativeSide.BOTH) {
            throw Require.invalid(IssueCode.CONFLICT, name, "same or opposite", side.id());
        }
    }

    /** Returns this value with another attribution. */
    public Laterality by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Laterality}. */
    public static final class Builder extends LateralitySetters {

        Builder() {}
    }
}
