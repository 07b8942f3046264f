package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import org.therex.check.Path;
import org.therex.term.Term;

/** A field of a {@link Prescription}, in the order in which it is written. */
public enum DoseField implements Term {
    /** {@link Prescription#sets()}. */
    SETS,
    /** {@link Prescription#repetitions()}. */
    REPETITIONS,
    /** {@link Prescription#timeBox()}. */
    TIME_BOX,
    /** {@link Prescription#hold()}. */
    HOLD,
    /** {@link Prescription#spots()}. */
    SPOTS,
    /** {@link Prescription#sides()}. */
    SIDES,
    /** {@link Prescription#rests()}. */
    RESTS,
    /** {@link Prescription#tempo()}. */
    TEMPO,
    /** {@link Prescription#intensities()}. */
    INTENSITIES,
    /** {@link Prescription#breathing()}. */
    BREATHING,
    /** {@link Prescription#frequency()}. */
    FREQUENCY,
    /** {@link Prescription#sessionLength()}. */
    SESSION_LENGTH,
    /** {@link Prescription#notes()}. */
    NOTES,
    /** {@link Prescription#alternatives()}. */
    ALTERNATIVES;

    private final String fieldName = inCamelCase(name());

    private static String inCamelCase(String name) {
        StringBuilder text = new StringBuilder(Ascii.toLowerCase(name));
        for (int at = text.indexOf("_"); at >= 0; at = text.indexOf("_")) {
            text.deleteCharAt(at).setCharAt(at, Ascii.toUpperCase(text.charAt(at)));
        }
        return text.toString();
    }

    /** Returns the name of the accessor and of the field in JSON, such as {@code timeBox}. */
    public String fieldName() {
        return fieldName;
    }

    /** Returns the path of the field in a prescription. */
    public Path path() {
        return Path.of(fieldName);
    }

    /** Returns whether the prescription states this field. */
    public boolean isStated(Prescription prescription) {
        requireNonNull(prescription, "prescription");
        return switch (this) {
            case SETS -> prescription.sets().isPresent();
            case REPETITIONS -> prescription.repetitions().isPresent();
            case TIME_BOX -> prescription.timeBox().isPresent();
            case HOLD -> prescription.hold().isPresent();
            case SPOTS -> prescription.spots().isPresent();
            case SIDES -> prescription.sides().isPresent();
            case RESTS -> !prescription.rests().isEmpty();
            case TEMPO -> prescription.tempo().isPresent();
            case INTENSITIES -> !prescription.intensities().isEmpty();
            case BREATHING -> prescription.breathing().isPresent();
            case FREQUENCY -> prescription.frequency().isPresent();
            case SESSION_LENGTH -> prescription.sessionLength().isPresent();
            case NOTES -> !prescription.notes().isEmpty();
            case ALTERNATIVES -> !prescription.alternatives().isEmpty();
        };
    }

    /**
     * Copies this field from a prescription to a builder. An unset field leaves a field of one value unchanged, and
     * empties a field of several values.
     *
     * @param from the prescription to copy from
     * @param to the builder to copy to
     */
    public void copy(Prescription from, Prescription.Builder to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        switch (this) {
            case SETS -> from.sets().ifPresent(to::sets);
            case REPETITIONS -> from.repetitions().ifPresent(to::repetitions);
            case TIME_BOX -> from.timeBox().ifPresent(to::timeBox);
            case HOLD -> from.hold().ifPresent(to::hold);
            case SPOTS -> from.spots().ifPresent(to::spots);
            case SIDES -> from.sides().ifPresent(to::sides);
            case RESTS -> to.rests(from.rests());
            case TEMPO -> from.tempo().ifPresent(to::tempo);
            case INTENSITIES -> to.intensities(from.intensities());
            case BREATHING -> from.breathing().ifPresent(to::breathing);
            case FREQUENCY -> from.frequency().ifPresent(to::frequency);
            case SESSION_LENGTH -> from.sessionLength().ifPresent(to::sessionLength);
            case NOTES -> to.notes(from.notes());
            case ALTERNATIVES -> to.alternatives(from.alternatives());
        }
    }
}
