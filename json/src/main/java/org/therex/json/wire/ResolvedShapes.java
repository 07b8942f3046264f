package org.therex.json.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.therex.prescription.DoseField;
import org.therex.prescription.ResolvedPrescription;
import org.therex.prescription.Scope;

/** A dose with where each of its fields was stated. */
final class ResolvedShapes {

    static final TextualShape<Scope> SCOPE =
            Shapes.words(Scope.class, "scope", "Where something in a prescription was stated.");

    static final TextualShape<DoseField> DOSE_FIELD =
            Shapes.words(DoseField.class, "dose-field", "A field of a prescription.");

    static final Shape<ResolvedPrescription> RESOLVED = ObjectShape.record(
            "resolved-prescription",
            "A prescription brought together from all that state something, and where each field was stated.",
            Part.of(
                    "prescription",
                    "The prescription as it holds.",
                    PrescriptionShapes.PRESCRIPTION,
                    ResolvedPrescription::prescription),
            Part.of(
                    "origins",
                    "Where each field that is stated was stated.",
                    Shapes.map(DOSE_FIELD, SCOPE),
                    ResolvedPrescription::origins,
                    ImmutableMap.of()),
            Part.of(
                    "alternatives",
                    "The alternatives of the prescription, in order, each with where its fields were stated.",
                    Shapes.list(Shapes.lazy(ResolvedShapes::resolved)),
                    ResolvedPrescription::alternatives,
                    ImmutableList.of()),
            ResolvedPrescription::of);

    private ResolvedShapes() {}

    private static Shape<ResolvedPrescription> resolved() {
        return RESOLVED;
    }
}
