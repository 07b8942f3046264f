package org.therex.json;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.prescription.Breathing;
import org.therex.prescription.Frequency;
import org.therex.prescription.Hold;
import org.therex.prescription.Intensity;
import org.therex.prescription.Prescription;
import org.therex.prescription.PrescriptionArbitraries;
import org.therex.prescription.Repetitions;
import org.therex.prescription.Rest;
import org.therex.prescription.Sides;
import org.therex.prescription.Tempo;

/** Every dose reads as it was written. */
class PrescriptionJsonPropertyTest {

    private static <T> void roundTrip(Class<T> type, T value) {
        BothJacksons.readBackEqual(type, value);
    }

    @Provide
    Arbitrary<Prescription> prescriptions() {
        return PrescriptionArbitraries.prescriptions();
    }

    @Provide
    Arbitrary<Frequency> frequencies() {
        return PrescriptionArbitraries.frequencies();
    }

    @Provide
    Arbitrary<Intensity> intensities() {
        return PrescriptionArbitraries.intensities();
    }

    @Provide
    Arbitrary<Breathing> breathings() {
        return PrescriptionArbitraries.breathings();
    }

    @Provide
    Arbitrary<Tempo> tempos() {
        return PrescriptionArbitraries.tempos();
    }

    @Provide
    Arbitrary<Hold> holds() {
        return PrescriptionArbitraries.holds();
    }

    @Provide
    Arbitrary<Rest> rests() {
        return PrescriptionArbitraries.rests();
    }

    @Provide
    Arbitrary<Sides> sides() {
        return PrescriptionArbitraries.sides();
    }

    @Provide
    Arbitrary<Repetitions> repetitions() {
        return PrescriptionArbitraries.repetitions();
    }

    @Property
    void prescriptionsReadAsWritten(@ForAll("prescriptions") Prescription value) {
        roundTrip(Prescription.class, value);
    }

    @Property
    void frequenciesReadAsWritten(@ForAll("frequencies") Frequency value) {
        roundTrip(Frequency.class, value);
    }

    @Property
    void intensitiesReadAsWritten(@ForAll("intensities") Intensity value) {
        roundTrip(Intensity.class, value);
    }

    @Property
    void breathingsReadAsWritten(@ForAll("breathings") Breathing value) {
        roundTrip(Breathing.class, value);
    }

    @Property
    void temposReadAsWritten(@ForAll("tempos") Tempo value) {
        roundTrip(Tempo.class, value);
    }

    @Property
    void holdsReadAsWritten(@ForAll("holds") Hold value) {
        roundTrip(Hold.class, value);
    }

    @Property
    void restsReadAsWritten(@ForAll("rests") Rest value) {
        roundTrip(Rest.class, value);
    }

    @Property
    void sidesReadAsWritten(@ForAll("sides") Sides value) {
        roundTrip(Sides.class, value);
    }

    @Property
    void repetitionsReadAsWritten(@ForAll("repetitions") Repetitions value) {
        roundTrip(Repetitions.class, value);
    }
}
