package org.therex.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.prescription.DoseField;
import org.therex.prescription.Prescription;

/**
 * A changed field of the dose of a program, phase, section or item.
 *
 * <p>Immutable and thread-safe, and equal by content.
 */
public final class DoseChanged implements Change {

    private final Spot spot;
    private final DoseField field;
    private final Prescription from;
    private final Prescription to;

    DoseChanged(Spot spot, DoseField field, Prescription from, Prescription to) {
        this.spot = spot;
        this.field = field;
        this.from = from;
        this.to = to;
    }

    /**
     * Makes a change from stored parts; {@link ProgramDifference#between} finds changes.
     *
     * @param before the path of the part in the program before
     * @param after its path in the program after
     * @param subject the name of the part in text
     * @param field the field, which differs between the doses
     * @param from the whole dose before
     * @param to the whole dose after
     * @throws org.therex.check.InvalidValueException if the paths are of different kinds of parts, the subject breaks
     *     the rule of a {@linkplain Require#name name}, or the field is the same in both doses
     */
    public static DoseChanged of(
            Path before, Path after, String subject, DoseField field, Prescription from, Prescription to) {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        requireNonNull(subject, "subject");
        requireNonNull(field, "field");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        PartKind.require(before, after);
        Require.name("subject", subject);
        if (alone(field, from).equals(alone(field, to))) {
            throw Require.invalid(
                    IssueCode.CONFLICT, "field", "one in which 'from' and 'to' differ", Require.quoted(field.id()));
        }
        return new DoseChanged(new Spot(before, after, subject), field, from, to);
    }

    /** Returns the path, in the program before, of the part that states the dose. */
    public Path before() {
        return spot.before();
    }

    /** Returns the path, in the program after, of the part that states the dose. */
    public Path after() {
        return spot.after();
    }

    /** Returns a field of a dose without the others. */
    static ImmutableList<Object> alone(DoseField field, Prescription dose) {
        if (field == DoseField.ALTERNATIVES) {
            return ImmutableList.copyOf(dose.alternatives());
        }
        Prescription.Builder alone = Prescription.builder();
        if (field.isStated(dose)) {
            field.copy(dose, alone);
        }
        return ImmutableList.of(alone.build());
    }

    @Override
    public Optional<Path> findBefore() {
        return Optional.of(before());
    }

    @Override
    public Optional<Path> findAfter() {
        return Optional.of(after());
    }

    /** Returns the name of the part in text, such as {@code bird-dog}. */
    public String subject() {
        return spot.subject();
    }

    /** Returns the changed field. */
    public DoseField field() {
        return field;
    }

    /** Returns the whole dose before, empty if the part stated none; the field may be absent in it. */
    public Prescription from() {
        return from;
    }

    /** Returns the whole dose after, empty if the part states none; the field may be absent in it. */
    public Prescription to() {
        return to;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DoseChanged changed
                && spot.equals(changed.spot)
                && field == changed.field
                && from.equals(changed.from)
                && to.equals(changed.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(spot, field, from, to);
    }

    /** Returns the change on one line, such as {@code dose of wall-squat: hold 5-10 s -> 10 s}. */
    @Override
    public String toString() {
        return "dose of " + spot.subject() + ": " + Wording.dose(field, from, to);
    }
}
