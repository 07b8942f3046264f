package org.therex.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * What a source claims, with what it rests on.
 */
@Value.Immutable
public abstract sealed class Claim implements Attributed permits ImmutableClaim {

    /** The first year that can be mentioned: {@value}. */
    public static final int FIRST_YEAR = 1000;

    /** The last year that can be mentioned: {@value}. */
    public static final int LAST_YEAR = 9999;

    Claim() {}

    /** Returns a claim. */
    public static Claim of(ClaimKind kind, ClaimStrength strength, String text) {
        return builder().kind(kind).strength(strength).text(text).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what it claims. */
    public abstract ClaimKind kind();

    /** Returns the claim. */
    public abstract String text();

    /** Returns what it rests on, as the source presents it. */
    public abstract ClaimStrength strength();

    /** Returns what the claim is about, if not the exercise itself; absent if it is not stated. */
    public abstract Optional<String> subject();

    /** Returns the year of the study it mentions, {@value #FIRST_YEAR} to {@value #LAST_YEAR}; absent if it is not stated. */
    public abstract Optional<Integer> year();

    /** Returns who says so; nobody but this exercise's author unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> Require.text("text", text()))
                .attempt(Path.root(), () -> subject().ifPresent(value -> Require.text("subject", value)))
                .attempt(
                        Path.root(),
                        () -> year().ifPresent(value -> Require.between("year", value, FIRST_YEAR, LAST_YEAR)))
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution, in place of the one so far. */
    public Claim by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with all that this value holds. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Claim}. */
    public static final class Builder extends ClaimSetters {

        Builder() {}
    }
}
