package org.therex.program;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.prescription.Prescription;

/**
 * The dose that a builder of this package was given, and its problems. Setting a dose replaces a rejected one; changing
 * a dose starts from the rejected one, so that it can correct it.
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

    /** Builds a dose and replaces the current one. */
    void set(Consumer<Prescription.Builder> content) {
        clear();
        apply(Prescription.builder(), content);
    }

    /** Reads a dose from its text. */
    void set(String text) {
        clear();
        Report.Builder found = Report.builder();
        found.compute(Path.root(), () -> Prescription.parse(text)).ifPresent(this::set);
        thrown = found.build();
    }

    /** Changes the current dose, or makes one if there is none. */
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
        // A thrown value is in no builder: only a replacement clears its problem.
        thrown = thrown.plus(broken.build());
        Report.Builder found = Report.builder();
        Optional<Prescription> built = found.compute(Path.root(), builder::build);
        ofRejected = found.build();
        rejected = built.isPresent() ? null : builder;
        built.ifPresent(value -> dose = value);
    }

    /** Finds the last dose that was not rejected. */
    Optional<Prescription> find() {
        return Optional.ofNullable(dose);
    }

    /** Returns the problems of the dose, with paths from the builder. */
    Report problems() {
        return thrown.plus(ofRejected).withParent(PRESCRIPTION);
    }
}
