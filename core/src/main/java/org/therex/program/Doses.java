package org.therex.program;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.prescription.Prescription;

/** Builds doses for the builders of this package, which continue after an invalid one. */
final class Doses {

    private static final Path PRESCRIPTION = Path.of("prescription");

    private Doses() {}

    /** Builds a dose; if it is invalid, adds its problems at {@code prescription} and returns empty. */
    static Optional<Prescription> attempt(Report.Builder problems, Consumer<Prescription.Builder> dose) {
        return change(problems, null, dose);
    }

    /** Changes a dose, or makes one if there is none; handles problems as {@link #attempt} does. */
    static Optional<Prescription> change(
            Report.Builder problems, @Nullable Prescription before, Consumer<Prescription.Builder> dose) {
        Prescription.Builder builder = before == null ? Prescription.builder() : before.toBuilder();
        Report.Builder found = Report.builder().attempt(Path.root(), () -> dose.accept(builder));
        Optional<Prescription> built = found.compute(Path.root(), builder::build);
        problems.addAll(PRESCRIPTION, found.build());
        return found.hasIssues() ? Optional.empty() : built;
    }

    /** Reads a dose from its text; handles problems as {@link #attempt} does. */
    static Optional<Prescription> read(Report.Builder problems, String text) {
        return problems.compute(PRESCRIPTION, () -> Prescription.parse(text));
    }
}
