package org.therex.wire;

import org.therex.prescription.DoseField;
import org.therex.prescription.ResolvedPrescription;
import org.therex.prescription.Scope;
import org.therex.prescription.fields.ResolvedPrescriptionFields;

/** A dose with where each of its fields was stated. */
final class ResolvedShapes {

    static final TextualShape<Scope> SCOPE =
            Shapes.words(Scope.class, "scope", "Where something in a prescription was stated.");

    static final TextualShape<DoseField> DOSE_FIELD =
            Shapes.words(DoseField.class, "dose-field", "A field of a prescription.");

    static final Shape<ResolvedPrescription> RESOLVED = FromTable.of(ResolvedPrescriptionFields.TABLE)
            .with("alternatives", Shapes.lazy(ResolvedShapes::resolved))
            .build();

    private ResolvedShapes() {}

    private static Shape<ResolvedPrescription> resolved() {
        return RESOLVED;
    }
}
