package org.therex.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.therex.check.Path;

/**
 * One field of the program, a phase, a section or an item was changed, other than a dose.
 *
 * <p>The {@code exercises} of the program are those that no item names, for the others come and go with the items.
 *
 * <p>Immutable, and equal by content.
 */
public final class FieldChanged implements Change {

    private final Spot spot;
    private final String field;
    private final ImmutableList<Object> from;
    private final ImmutableList<Object> to;

    FieldChanged(Spot spot, String field, Iterable<?> from, Iterable<?> to) {
        this.spot = spot;
        this.field = field;
        this.from = ImmutableList.copyOf(from);
        this.to = ImmutableList.copyOf(to);
    }

    /** Returns the way to the part in the program before. */
    public Path before() {
        return spot.before();
    }

    /** Returns the way to the part in the program after. */
    public Path after() {
        return spot.after();
    }

    @Override
    public Optional<Path> findBefore() {
        return Optional.of(before());
    }

    @Override
    public Optional<Path> findAfter() {
        return Optional.of(after());
    }

    /** Returns what the text calls the part, such as {@code the program}. */
    public String subject() {
        return spot.subject();
    }

    /** Returns the name of the field, which is that of its accessor, such as {@code title}. */
    public String field() {
        return field;
    }

    /** Returns the values of the field before, as its accessor returns them; empty if it was absent or empty. */
    public ImmutableList<Object> from() {
        return from;
    }

    /** Returns the values of the field after, as its accessor returns them; empty if it is absent or empty. */
    public ImmutableList<Object> to() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldChanged changed
                && spot.equals(changed.spot)
                && field.equals(changed.field)
                && from.equals(changed.from)
                && to.equals(changed.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(spot, field, from, to);
    }

    /** Returns the change on one line, such as {@code title of section 2: "Stretches" -> "Stretch and relax"}. */
    @Override
    public String toString() {
        return Wording.field(field) + " of " + spot.subject() + ": " + Wording.values(from, to);
    }
}
