package org.therex.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * A claim of a source, with its support.
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

    /** Returns the kind of claim. */
    public abstract ClaimKind kind();

    /** Returns the claim in words. */
    public abstract String text();

    /** Returns the support for the claim, as the source presents it. */
    public abstract ClaimStrength strength();

    /** Returns the subject, if not the exercise itself; absent if not stated. */
    public abstract Optional<String> subject();

    /** Returns the year of the study it mentions, {@value #FIRST_YEAR} to {@value #LAST_YEAR}; absent if not stated. */
    public abstract Optional<Integer> year();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
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

    /** Returns this value with another attribution. */
    public Claim by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Claim}. */
    public static final class Builder extends ClaimSetters {

        Builder() {}
    }
}
