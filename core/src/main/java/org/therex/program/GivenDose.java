package org.therex.program;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.prescription.Prescription;

/**
 * The dose that a builder of this package was given, and what is wrong with it. A dose that is set takes the place of one
 * that was rejected; a change goes on from that, so that it can correct it.
 */
final class GivenDose {

    private static final Path PRESCRIPTION = Path.of("prescription");

    private @Nullable Prescription dose;
    private Prescription.@Nullable Builder rejected;
    private Report ofRejected = Report.empty();
    private Report thrown = Report.empty();

    /** Sets the dose. */
    void set(Prescription prescription) {
        clear();
        dose = prescription;
    }

    /** Builds a dose in place of the one so far. */
    void set(Consumer<Prescription.Builder> content) {
        clear();
        apply(Prescription.builder(), content);
    }

    /** Reads a dose from its text. */
    void set(String text) {
        clear();
        Report.Builder found = Report.builder();
        found.attempting(Path.root(), () -> Prescription.parse(text)).ifPresent(this::set);
        thrown = found.build();
    }

    /** Changes the dose so far, or makes one if there is none. */
    void change(Consumer<Prescription.Builder> content) {
        if (rejected != null) {
            apply(rejected, content);
        } else {
            apply(dose == null ? Prescription.builder() : dose.toBuilder(), content);
        }
    }

    private void clear() {
        rejected = null;
        ofRejected = Report.empty();
        thrown = Report.empty();
    }

    private void apply(Prescription.Builder builder, Consumer<Prescription.Builder> content) {
        Report.Builder broken = Report.builder().attempt(Path.root(), () -> content.accept(builder));
        // What was thrown is in no builder: only another dose in its place makes up for it.
        thrown = thrown.plus(broken.build());
        ofRejected = builder.check();
        rejected = !ofRejected.hasIssues() ? null : builder;
        if (rejected == null) {
            dose = builder.build();
        }
    }

    /** Finds the last dose that was not rejected. */
    Optional<Prescription> find() {
        return Optional.ofNullable(dose);
    }

    /** Returns what is wrong with the dose, as seen from the builder. */
    Report problems() {
        return thrown.plus(ofRejected).under(PRESCRIPTION);
    }
}
