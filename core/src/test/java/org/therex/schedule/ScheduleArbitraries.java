package org.therex.schedule;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.therex.check.InvalidValueException;
import org.therex.prescription.Frequency;
import org.therex.prescription.Prescription;
import org.therex.prescription.PrescriptionArbitraries;
import org.therex.program.Program;

/** Generators for schedules; the tests of other modules use them too. */
public final class ScheduleArbitraries {

    private ScheduleArbitraries() {}

    /** Generates schedules of one or two weeks, of programs with and without phases, with items of any dose. */
    public static Arbitrary<Schedule> schedules() {
        Arbitrary<Timetable> timetables = TimetableArbitraries.timetables()
                .map(timetable -> timetable.toBuilder()
                        .weeks(Math.min(2, timetable.weeks().orElse(1)))
                        .build());
        Arbitrary<List<Prescription>> doses =
                PrescriptionArbitraries.prescriptions().list().ofMinSize(1).ofMaxSize(2);
        Arbitrary<Frequency> frequencies = PrescriptionArbitraries.frequencies();
        return Combinators.combine(doses, frequencies, timetables, Arbitraries.of(true, false))
                .as(ScheduleArbitraries::schedule)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static Optional<Schedule> schedule(
            List<Prescription> doses, Frequency often, Timetable timetable, boolean phases) {
        try {
            return Optional.of(Schedule.of(program(doses, often, phases), timetable));
        } catch (InvalidValueException e) {
            // Its doses contradict each other, or it is more often than a schedule can hold.
            return Optional.empty();
        }
    }

    private static Program program(List<Prescription> doses, Frequency often, boolean phases) {
        Prescription daily = Prescription.builder().frequency(often).build();
        if (phases) {
            return Program.builder("back", "A back")
                    .phase(
                            "Early",
                            phase -> phase.weeks(1)
                                    .prescription(daily)
                                    .item(Plans.SQUAT, item -> item.prescription(doses.get(0))))
                    .phase(
                            "Late",
                            phase -> phase.item(Plans.BRIDGE)
                                    .item(Plans.SQUAT, item -> item.prescription(doses.get(doses.size() - 1))))
                    .build();
        }
        return Program.builder("back", "A back")
                .section("One", section -> section.prescription(daily).item(Plans.SQUAT))
                .section(
                        "Two",
                        section -> doses.forEach(dose -> section.item(Plans.BRIDGE, item -> item.prescription(dose))))
                .build();
    }
}
