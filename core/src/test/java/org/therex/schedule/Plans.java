package org.therex.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.therex.anatomy.Position;
import org.therex.exercise.Exercise;
import org.therex.exercise.Setup;
import org.therex.prescription.Frequency;
import org.therex.prescription.Prescription;
import org.therex.program.Program;

/** Programs and timetables that the tests of this package use. */
final class Plans {

    static final Exercise SQUAT = exercise("wall-squat", "Wall squat", Position.STANDING);
    static final Exercise BRIDGE = exercise("glute-bridge", "Glute bridge", Position.HOOK_LYING);

    /** A Monday; from 07:00 to 22:30 in a zone whose clock does not change. */
    static final Timetable WEEK = Timetable.builder()
            .start(LocalDate.of(2026, 10, 5))
            .zone(ZoneId.of("Africa/Nairobi"))
            .wakes(LocalTime.of(7, 0))
            .sleeps(LocalTime.of(22, 30))
            .weeks(1)
            .build();

    private Plans() {}

    private static Exercise exercise(String id, String name, Position position) {
        return Exercise.builder(id, name).setup(Setup.of(position)).build();
    }

    static Program program(Consumer<Prescription.Builder> dose) {
        return Program.builder("back", "A back").prescription(dose).item(SQUAT).build();
    }

    static Schedule schedule(Frequency frequency, Timetable timetable) {
        return Schedule.of(program(dose -> dose.repetitions(10).frequency(frequency)), timetable);
    }

    static Schedule schedule(Frequency frequency) {
        return schedule(frequency, WEEK);
    }

    /** The dates and times of a schedule, such as {@code 2026-10-05 07:00}. */
    static List<String> times(Schedule schedule) {
        return schedule.occurrences().stream()
                .map(occurrence -> occurrence.date() + " " + occurrence.moment())
                .toList();
    }

    /** The times of the first day. */
    static List<String> firstDay(Schedule schedule) {
        return schedule.on(schedule.timetable().start()).stream()
                .map(occurrence -> occurrence.moment().toString())
                .toList();
    }

    /** The days of the month on which something is. */
    static List<Integer> days(Schedule schedule) {
        return schedule.occurrences().stream()
                .map(occurrence -> occurrence.date().getDayOfMonth())
                .distinct()
                .toList();
    }
}
