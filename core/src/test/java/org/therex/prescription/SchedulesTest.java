package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchedulesTest {

    @Test
    void aDoseWithoutAlternativesIsItsOnlySchedule() {
        Prescription dose = Prescription.parse("hold 10 s");

        assertThat(dose.schedules()).containsExactly(dose);
        assertThat(Prescription.empty().schedules()).containsExactly(Prescription.empty());
    }

    @Test
    void theFirstScheduleIsTheDoseWithoutItsAlternatives() {
        assertThat(Prescription.parse("hold 10 s; or 3 x 10; or hold 40 s, left side only")
                        .schedules())
                .containsExactly(
                        Prescription.parse("hold 10 s"),
                        Prescription.parse("3 x 10"),
                        Prescription.parse("hold 40 s, left side only"));
    }
}
