package org.therex.prescription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

    @Test
    void aScheduleSaysHowMuchByRepetitionsATimeAHoldOrABout() {
        assertThat(Prescription.parse("3 x 10").statesVolume()).isTrue();
        assertThat(Prescription.parse("hold 10 s").statesVolume()).isTrue();
        assertThat(Prescription.builder()
                        .sessionLength(Amount.exactly(Duration.ofMinutes(30)))
                        .build()
                        .statesVolume())
                .isTrue();
        assertThat(Prescription.builder()
                        .frequency(Frequency.smallBouts(1, 5))
                        .build()
                        .statesVolume())
                .isTrue();
    }

    @Test
    void aScheduleThatOnlySaysHowOftenOrThatItIsHeldDoesNotSayHowMuch() {
        assertThat(Prescription.empty().statesVolume()).isFalse();
        assertThat(Prescription.builder()
                        .hold(Hold.unsaid())
                        .timesPerDay(2)
                        .build()
                        .statesVolume())
                .isFalse();
        // The other schedule has to say it for itself.
        assertThat(Prescription.builder()
                        .timesPerDay(2)
                        .alternative(Prescription.parse("3 x 10"))
                        .build()
                        .statesVolume())
                .isFalse();
    }
}
