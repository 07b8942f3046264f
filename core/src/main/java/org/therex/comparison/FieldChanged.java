package org.therex.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;

/**
 * A changed field of a program, phase, section or item, other than its dose.
 *
 * <p>A change of the field {@code exercises} concerns only exercises that no item names; the others join and leave with
 * their items.
 *
 * <p>Immutable and thread-safe, and equal by content.
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

    /**
     * Makes a change from stored parts; {@link ProgramDifference#between} finds changes.
     *
     * @param before the path of the part in the program before
     * @param after its path in the program after
     * @param subject the name of the part in text
     * @param field the name of the field's accessor
     * @param from the values before, of the type that the accessor returns; none if it was absent or empty
     * @param to the values after, which differ
     * @throws org.therex.check.InvalidValueException if the paths are of different kinds of parts, the subject breaks
     *     the rule of a {@linkplain Require#name name}, the kind of part lacks the field, the field cannot hold the
     *     values, or the values are the same
     */
    public static FieldChanged of(
            Path before, Path after, String subject, String field, Iterable<?> from, Iterable<?> to) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(subject, "subject");
        requireNonNull(field, "field");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        PartKind kind = PartKind.require(before, after);
        Require.name("subject", subject);
        FieldForm form = kind.form(field)
                .orElseThrow(() -> Require.invalid(
                        IssueCode.CONFLICT, "field", "a field of " + kind.inWords(), Require.quoted(field)));
        FieldChanged changed = new FieldChanged(new Spot(before, after, subject), field, from, to);
        form.require("from", field, changed.from);
        form.require("to", field, changed.to);
        if (changed.values(changed.from).equals(changed.values(changed.to))) {
            throw Require.invalid(IssueCode.CONFLICT, "to", "other values than 'from'", "the same");
        }
        return changed;
    }

    /** Returns whether this is a change of the exercises that no item names, which depend on the items. */
    boolean isOfExercises() {
        return field.equals(PartFields.EXERCISES);
    }

    /** Returns the values in the collection that the accessor of the field returns, a list or a set, for comparison. */
    Object values(ImmutableList<Object> values) {
        return PartKind.find(spot.after())
                .flatMap(kind -> kind.form(field))
                .orElseThrow()
                .of(values);
    }

    /** Returns the path of the part in the program before. */
    public Path before() {
        return spot.before();
    }

    /** Returns the path of the part in the program after. */
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

    /** Returns the name of the part in text, such as {@code the program}. */
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
                && values(from).equals(values(changed.from))
                && values(to).equals(values(changed.to));
    }

    @Override
    public int hashCode() {
        return Objects.hash(spot, field, from.size(), to.size());
    }

    /** Returns the change on one line, such as {@code title of section 2: "Stretches" -> "Stretch and relax"}. */
    @Override
    public String toString() {
        return Wording.field(field) + " of " + spot.subject() + ": " + Wording.values(from, to);
    }
}
