package org.therex.prescription;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.therex.check.IssueCode;
import org.therex.check.Require;

/**
 * A prescription merged from all scopes, with the scope of each field.
 *
 * <p>Each field is inherited separately: the narrowest {@link Scope} that states it wins. A field that no scope states is
 * absent. Fields are taken whole; a rest between sets replaces all rests of wider scopes.
 *
 * <p>Alternatives are whole schedules. If the narrower scope has alternatives, each of its schedules inherits from the
 * first schedule of the wider scope. If it has none, its fields hold in each schedule of the wider scope.
 *
 * <p>Immutable and thread-safe, and equal by content.
 */
public final class ResolvedPrescription {

    private final Prescription prescription;
    private final ImmutableMap<DoseField, Scope> origins;
    private final ImmutableList<ResolvedPrescription> alternatives;

    ResolvedPrescription(
            Prescription prescription,
            ImmutableMap<DoseField, Scope> origins,
            ImmutableList<ResolvedPrescription> alternatives) {
        this.prescription = prescription;
        this.origins = origins;
        this.alternatives = alternatives;
    }

    /**
     * Merges the prescriptions of all scopes. Resolving the result again, as the only prescription, gives the same
     * prescription.
     *
     * @param stated the prescription of each scope; scopes without one may be left out
     * @throws org.therex.check.InvalidValueException if fields contradict each other that come from different scopes,
     *     such as repetitions for each of 4 sets and 3 sets
     */
    public static ResolvedPrescription resolve(Map<Scope, Prescription> stated) {
        requireNonNull(stated, "stated");
        return Inheritance.of(stated).resolve();
    }

    /**
     * Restores a stored resolved prescription. {@link #resolve} makes a new one.
     *
     * @param prescription the merged prescription
     * @param origins the scope of each of its fields
     * @param alternatives the alternatives of the prescription with their origins, in order
     * @throws org.therex.check.InvalidValueException if the origins are not those of the stated fields, or the alternatives
     *     are not those of the prescription
     */
    public static ResolvedPrescription of(
            Prescription prescription, Map<DoseField, Scope> origins, Iterable<ResolvedPrescription> alternatives) {
        requireNonNull(prescription, "prescription");
        requireNonNull(origins, "origins");
        requireNonNull(alternatives, "alternatives");
        ImmutableMap<DoseField, Scope> inOrder = ImmutableMap.copyOf(new TreeMap<>(origins));
        if (!inOrder.keySet().equals(prescription.statedFields())) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "origins",
                    "given for each field that is stated: " + words(prescription.statedFields()),
                    "given for " + words(inOrder.keySet()));
        }
        ResolvedPrescription resolved =
                new ResolvedPrescription(prescription, inOrder, ImmutableList.copyOf(alternatives));
        if (!resolved.alternatives.stream()
                .map(ResolvedPrescription::prescription)
                .toList()
                .equals(prescription.alternatives())) {
            throw Require.invalid(
                    IssueCode.CONFLICT,
                    "alternatives",
                    "those of the prescription: " + prescription.alternatives().size(),
                    resolved.alternatives.size() == prescription.alternatives().size()
                            ? "others"
                            : resolved.alternatives.size());
        }
        return resolved;
    }

    private static String words(Set<DoseField> fields) {
        return fields.isEmpty() ? "nothing" : fields.stream().map(DoseField::id).collect(Collectors.joining(", "));
    }

    /** Returns the merged prescription. */
    public Prescription prescription() {
        return prescription;
    }

    /** Returns the scope of each stated field, in order; unset fields are left out. */
    public ImmutableMap<DoseField, Scope> origins() {
        return origins;
    }

    /** Returns the alternatives of the prescription with their origins, in order; empty if there are none. */
    public ImmutableList<ResolvedPrescription> alternatives() {
        return alternatives;
    }

    /** Finds the scope that states a field. */
    public Optional<Scope> findOrigin(DoseField field) {
        requireNonNull(field, "field");
        return Optional.ofNullable(origins.get(field));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResolvedPrescription resolved
                && prescription.equals(resolved.prescription)
                && origins.equals(resolved.origins)
                && alternatives.equals(resolved.alternatives);
    }

    @Override
    public int hashCode() {
        return Objects.hash(prescription, origins, alternatives);
    }

    /** Returns the prescription, followed by the origin of each field. */
    @Override
    public String toString() {
        return prescription
                + origins.entrySet().stream()
                        .map(origin -> origin.getKey().fieldName() + " from "
                                + origin.getValue().id())
                        .collect(Collectors.joining(", ", " [", "]"));
    }
}
