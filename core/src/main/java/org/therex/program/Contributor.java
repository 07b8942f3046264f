package org.therex.program;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;

/**
 * A person or an organization that writes, reviews or gives a program.
 */
@Value.Immutable
public abstract sealed class Contributor permits ImmutableContributor {

    Contributor() {}

    /** Returns a contributor with a name and no further details. */
    public static Contributor of(ContributorRole role, String name) {
        return builder().role(role).name(name).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the role. */
    public abstract ContributorRole role();

    /** Returns the name; absent if not stated. */
    public abstract Optional<String> name();

    /** Returns the profession, such as "physiotherapist"; absent if not stated. */
    public abstract Optional<String> profession();

    /** Returns degrees, licences and training, one in each element; empty if none is stated. */
    public abstract ImmutableList<String> credentials();

    /** Returns the organization that they work for; absent if not stated. */
    public abstract Optional<String> organization();

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> name().ifPresent(value -> Require.name("name", value)))
                .attempt(Path.root(), () -> profession().ifPresent(value -> Require.name("profession", value)))
                .attempt(Path.root(), () -> Require.names("credentials", credentials()))
                .attempt(Path.root(), () -> organization().ifPresent(value -> Require.name("organization", value)))
                .attempt(Path.root(), () -> {
                    if (name().isEmpty()
                            && profession().isEmpty()
                            && organization().isEmpty()) {
                        throw Require.invalid(
                                IssueCode.EMPTY,
                                "name",
                                "given where neither profession nor organization is",
                                "absent");
                    }
                })
                .build()
                .throwIfErrors();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Contributor}. */
    public static final class Builder extends ContributorSetters {

        Builder() {}
    }
}
