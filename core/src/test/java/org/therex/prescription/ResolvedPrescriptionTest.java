package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.therex.check.InvalidValueException;

class ResolvedPrescriptionTest {

    private static final Prescription PROGRAM = Prescription.parse("10 repetitions, hold 5-10 s, 4 times a day");

    @Test
    void theNarrowestScopeHasTheLastWordFieldByField() {
        ResolvedPrescription resolved = ResolvedPrescription.resolve(Map.of(
                Scope.PROGRAM,
                PROGRAM,
                Scope.SECTION,
                Prescription.parse("hold 30 s, each side"),
                Scope.ITEM,
                Prescription.parse("hold until fatigue")));

        assertThat(resolved.prescription()).hasToString("10 repetitions, hold until fatigue, each side, 4 times a day");
        assertThat(resolved.origins())
                .containsExactly(
                        Map.entry(DoseField.REPETITIONS, Scope.PROGRAM),
                        Map.entry(DoseField.HOLD, Scope.ITEM),
                        Map.entry(DoseField.SIDES, Scope.SECTION),
                        Map.entry(DoseField.FREQUENCY, Scope.PROGRAM));
        assertThat(resolved.findOrigin(DoseField.HOLD)).contains(Scope.ITEM);
        assertThat(resolved.findOrigin(DoseField.SETS)).isEmpty();
        assertThat(resolved)
                .hasToString("10 repetitions, hold until fatigue, each side, 4 times a day "
                        + "[repetitions from program, hold from item, sides from section, frequency from program]");
    }

    @Test
    void whatTheSourceSaysHoldsOnlyWhereTheProgramIsSilent() {
        ResolvedPrescription resolved = ResolvedPrescription.resolve(
                Map.of(Scope.SOURCE, Prescription.parse("hold 20 s, each side"), Scope.PROGRAM, PROGRAM));

        assertThat(resolved.prescription()).hasToString("10 repetitions, hold 5-10 s, each side, 4 times a day");
        assertThat(resolved.findOrigin(DoseField.SIDES)).contains(Scope.SOURCE);
    }

    @Test
    void whatNobodyStatesIsAbsent() {
        ResolvedPrescription nothing = ResolvedPrescription.resolve(Map.of());

        assertThat(nothing.prescription()).isEqualTo(Prescription.empty());
        assertThat(nothing.origins()).isEmpty();
        assertThat(nothing.alternatives()).isEmpty();
    }

    @Test
    void alternativesOfTheNarrowScopeEachInherit() {
        ResolvedPrescription resolved = ResolvedPrescription.resolve(
                Map.of(Scope.PROGRAM, PROGRAM, Scope.ITEM, Prescription.parse("3 sets; or hold 30 s")));

        assertThat(resolved.prescription())
                .hasToString("3 x 10, hold 5-10 s, 4 times a day; or 10 repetitions, hold 30 s, 4 times a day");
        assertThat(resolved.findOrigin(DoseField.ALTERNATIVES)).contains(Scope.ITEM);
        assertThat(resolved.alternatives()).hasSize(1);
        assertThat(resolved.alternatives().get(0).origins())
                .containsExactly(
                        Map.entry(DoseField.REPETITIONS, Scope.PROGRAM),
                        Map.entry(DoseField.HOLD, Scope.ITEM),
                        Map.entry(DoseField.FREQUENCY, Scope.PROGRAM));
    }

    @Test
    void whatTheNarrowScopeStatesHoldsInEachAlternativeOfTheWider() {
        ResolvedPrescription resolved = ResolvedPrescription.resolve(ImmutableMap.of(
                Scope.PROGRAM,
                Prescription.parse("3 sets; or bouts of 1-5"),
                Scope.ITEM,
                Prescription.parse("hold 5 s")));

        assertThat(resolved.prescription()).hasToString("3 sets, hold 5 s; or hold 5 s, bouts of 1-5");
        assertThat(resolved.findOrigin(DoseField.ALTERNATIVES)).contains(Scope.PROGRAM);
    }

    @Test
    void aContradictionBetweenScopesIsRefused() {
        Map<Scope, Prescription> stated = Map.of(
                Scope.PROGRAM, Prescription.parse("3 sets"), Scope.ITEM, Prescription.parse("6/4/2/1 repetitions"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ResolvedPrescription.resolve(stated))
                .withMessage("'repetitions' must be for as many sets as 'sets' says, 3, but was for 4");
    }

    @Test
    void aContradictionThatANarrowerScopeOverridesIsNone() {
        Map<Scope, Prescription> stated = Map.of(
                Scope.PROGRAM,
                Prescription.parse("3 sets"),
                Scope.SECTION,
                Prescription.parse("6/4/2/1 repetitions"),
                Scope.ITEM,
                Prescription.parse("4 sets"));

        assertThat(ResolvedPrescription.resolve(stated).prescription()).hasToString("4 x 6/4/2/1");
    }

    @Test
    void equalByContent() {
        new EqualsTester()
                .addEqualityGroup(
                        ResolvedPrescription.resolve(Map.of(Scope.ITEM, PROGRAM)),
                        ResolvedPrescription.resolve(Map.of(Scope.ITEM, PROGRAM, Scope.PROGRAM, Prescription.empty())))
                .addEqualityGroup(ResolvedPrescription.resolve(Map.of(Scope.PROGRAM, PROGRAM)))
                .addEqualityGroup(ResolvedPrescription.resolve(Map.of()))
                .testEquals();
    }

    @Test
    void whatWasKeptIsMadeAgain() {
        Prescription choice = Prescription.parse("3 sets").toBuilder()
                .alternative(Prescription.parse("30 repetitions"))
                .build();
        ResolvedPrescription resolved =
                ResolvedPrescription.resolve(Map.of(Scope.PROGRAM, PROGRAM, Scope.ITEM, choice));

        assertThat(resolved.alternatives()).hasSize(1);
        assertThat(ResolvedPrescription.of(resolved.prescription(), resolved.origins(), resolved.alternatives()))
                .isEqualTo(resolved)
                .hasToString(resolved.toString());
    }

    @Test
    void whatWasKeptIsChecked() {
        Prescription choice = Prescription.parse("3 sets").toBuilder()
                .alternative(Prescription.parse("30 repetitions"))
                .build();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ResolvedPrescription.of(
                        Prescription.parse("3 sets"), Map.of(DoseField.HOLD, Scope.ITEM), ImmutableList.of()))
                .withMessageContaining(
                        "'origins' must be given for each field that is stated: sets, but was given for hold");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ResolvedPrescription.of(
                        choice,
                        Map.of(DoseField.SETS, Scope.ITEM, DoseField.ALTERNATIVES, Scope.ITEM),
                        ImmutableList.of()))
                .withMessageContaining("'alternatives' must be those of the prescription: 1, but was 0");
    }
}
