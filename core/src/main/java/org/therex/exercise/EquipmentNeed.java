package org.therex.exercise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Require;
import org.therex.source.Attributed;
import org.therex.source.Attribution;

/**
 * Equipment that an exercise uses: one piece, or a choice of alternatives.
 */
@Value.Immutable
public abstract sealed class EquipmentNeed implements Attributed permits ImmutableEquipmentNeed {

    EquipmentNeed() {}

    /** Returns the need for one of the given things. */
    public static EquipmentNeed required(Equipment first, Equipment... others) {
        requireNonNull(first, "first");
        requireNonNull(others, "others");
        return builder()
                .use(EquipmentUse.REQUIRED)
                .anyOf(ImmutableSet.<Equipment>builder().add(first).add(others).build())
                .build();
    }

    /** Returns the use of one of the given things for comfort or ease. */
    public static EquipmentNeed optional(Equipment first, Equipment... others) {
        requireNonNull(first, "first");
        requireNonNull(others, "others");
        return required(first, others).toBuilder().use(EquipmentUse.OPTIONAL).build();
    }

    /** Returns this need with a purpose. */
    public EquipmentNeed with(String purpose) {
        return toBuilder().purpose(purpose).build();
    }

    /** Returns the statement that no equipment is needed. */
    public static EquipmentNeed none() {
        return builder().use(EquipmentUse.NONE_NEEDED).build();
    }

    /** Returns a builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind of use. */
    public abstract EquipmentUse use();

    /** Returns the alternative pieces, any one of which suffices; empty only if none is needed. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Equipment> anyOf();

    /** Returns the purpose, such as "under the forehead"; absent if not stated. */
    public abstract Optional<String> purpose();

    /** Returns the sources of this fact; the author of the exercise alone unless set. */
    @Override
    @Value.Default
    public Attribution attribution() {
        return Attribution.editorial();
    }

    @Value.Check
    void check() {
        Report.builder()
                .attempt(Path.root(), () -> purpose().ifPresent(value -> Require.text("purpose", value)))
                .attempt(Path.root(), () -> {
                    if (use() == EquipmentUse.NONE_NEEDED && !anyOf().isEmpty()) {
                        throw Require.invalid(
                                IssueCode.CONFLICT,
                                "anyOf",
                                "empty where nothing is needed",
                                anyOf().stream().map(Equipment::id).collect(Collectors.joining(", ")));
                    }
                    if (use() != EquipmentUse.NONE_NEEDED) {
                        Require.notEmpty("anyOf", anyOf());
                    }
                })
                .build()
                .throwIfErrors();
    }

    /** Returns this value with another attribution. */
    public EquipmentNeed by(Attribution attribution) {
        return toBuilder().attribution(attribution).build();
    }

    /** Returns a builder with the values of this one. */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds an {@link EquipmentNeed}. */
    public static final class Builder extends EquipmentNeedSetters {

        Builder() {}
    }
}
