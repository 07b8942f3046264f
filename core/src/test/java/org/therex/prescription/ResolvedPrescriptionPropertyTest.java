package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.therex.check.InvalidValueException;

class ResolvedPrescriptionPropertyTest {

    @Provide
    Arbitrary<Prescription> prescriptions() {
        return PrescriptionArbitraries.prescriptions();
    }

    @Provide
    Arbitrary<Prescription> schedules() {
        return PrescriptionArbitraries.schedules();
    }

    @Provide
    Arbitrary<Map<Scope, Prescription>> scopes() {
        return PrescriptionArbitraries.scopes();
    }

    private static Optional<Prescription> over(Optional<Prescription> narrow, Optional<Prescription> wide) {
        try {
            return narrow.flatMap(one -> wide.map(one::withDefaults));
        } catch (InvalidValueException contradiction) {
            return Optional.empty();
        }
    }

    @Property
    void inheritingIsAssociativeWhereNothingContradicts(
            @ForAll("prescriptions") Prescription a,
            @ForAll("prescriptions") Prescription b,
            @ForAll("prescriptions") Prescription c) {
        Optional<Prescription> left = over(over(Optional.of(a), Optional.of(b)), Optional.of(c));
        Optional<Prescription> right = over(Optional.of(a), over(Optional.of(b), Optional.of(c)));
        boolean both = left.isPresent() && right.isPresent();
        Statistics.collect(both);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 60));
        if (both) {
            assertThat(left).isEqualTo(right);
        }
    }

    @Property
    void inheritingFromNothingChangesNothing(@ForAll("prescriptions") Prescription prescription) {
        assertThat(prescription.withDefaults(Prescription.empty())).isEqualTo(prescription);
        assertThat(Prescription.empty().withDefaults(prescription)).isEqualTo(prescription);
    }

    @Property
    void aScheduleThatInheritsFromItselfChangesNothing(@ForAll("schedules") Prescription prescription) {
        assertThat(prescription.withDefaults(prescription)).isEqualTo(prescription);
    }

    @Property
    void resolvingOnceMoreChangesNothing(@ForAll("scopes") Map<Scope, Prescription> stated, @ForAll Scope scope) {
        Prescription resolved = ResolvedPrescription.resolve(stated).prescription();
        assertThat(ResolvedPrescription.resolve(Map.of(scope, resolved)).prescription())
                .isEqualTo(resolved);
    }

    @Property
    void eachFieldComesFromTheNarrowestScopeThatStatesIt(@ForAll("scopes") Map<Scope, Prescription> stated) {
        ResolvedPrescription resolved = ResolvedPrescription.resolve(stated);
        assertThat(resolved.origins().keySet())
                .containsExactlyElementsOf(resolved.prescription().statedFields());
        for (DoseField field : DoseField.values()) {
            Optional<Scope> narrowest = stated.keySet().stream()
                    .filter(scope -> field.isStated(stated.get(scope)))
                    .max(Scope::compareTo);
            assertThat(resolved.findOrigin(field)).isEqualTo(narrowest);
        }
    }

    @Property
    void resolvingIsInheritingFromScopeToScope(@ForAll("scopes") Map<Scope, Prescription> stated) {
        Prescription whole = Prescription.empty();
        for (Scope scope : Scope.values()) {
            whole = stated.getOrDefault(scope, Prescription.empty()).withDefaults(whole);
        }
        assertThat(ResolvedPrescription.resolve(stated).prescription()).isEqualTo(whole);
    }
}
