package org.therex.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.therex.lowback.LowBack;
import org.therex.prescription.DayEvent;
import org.therex.prescription.Frequency;
import org.therex.prescription.Occasion;
import org.therex.program.Program;
import org.therex.schedule.Occurrence;
import org.therex.schedule.Schedule;
import org.therex.schedule.Timetable;

/**
 * An example that puts a program on the calendar, writes it as iCalendar, and reads it back.
 *
 * <p>The ids of the events are those of the occurrences, so that importing the file again duplicates no event.
 */
public final class CalendarFile {

    private CalendarFile() {}

    /** Runs the example. */
    public static void main(String... arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // Use the current time in your own program; the example writes the same file each time.
        String file = write(schedule(), Instant.parse("2026-10-01T08:00:00Z"));
        out.print(file);
        out.println(read(file).getComponents("VEVENT").size() + " events read back");
    }

    static Schedule schedule() {
        Program program = Program.builder("back-at-work", "A back at work")
                .prescription(dose -> dose.repetitions(10).holdSeconds(5))
                .item(
                        LowBack.WALL_SQUAT,
                        item -> item.prescription(
                                dose -> dose.frequency(Frequency.on(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))))
                .item(LowBack.SUPINE_PELVIC_TILT, item -> item.prescription(dose -> dose.timesPerDay(2)))
                .item(
                        LowBack.STANDING_TRUNK_ROTATION,
                        item -> item.prescription(dose -> dose.frequency(Frequency.builder()
                                .occasion(Occasion.after(DayEvent.SITTING))
                                .build())))
                .build();

        Schedule schedule = Schedule.of(
                program,
                Timetable.builder()
                        .start(LocalDate.of(2026, 10, 12))
                        .zone(ZoneId.of("Europe/Vienna"))
                        .wakes(LocalTime.of(7, 0))
                        .sleeps(LocalTime.of(22, 30))
                        .weeks(4)
                        .build());
        return schedule;
    }

    /**
     * Writes a schedule as iCalendar.
     *
     * @param stamp the time at which the file is written
     */
    static String write(Schedule schedule, Instant stamp) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Therex//Example//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        CalendarZone.find(schedule).ifPresent(calendar::add);
        for (Occurrence occurrence : schedule.occurrences()) {
            calendar.add(event(schedule.program(), occurrence, stamp));
        }
        StringWriter text = new StringWriter();
        try {
            // The library checks the calendar before it writes it.
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(Program program, Occurrence occurrence, Instant stamp) {
        VEvent event = new VEvent(false);
        event.add(new Uid(occurrence.id() + "@therex.org"));
        event.add(new DtStamp(stamp));
        occurrence
                .start()
                .ifPresentOrElse(
                        start -> addTimes(event, start.truncatedTo(ChronoUnit.SECONDS), occurrence),
                        () -> event.add(new DtStart<>(occurrence.date())));
        event.add(new Summary(occurrence
                .planned()
                .item()
                .name()
                .orElseGet(() -> program.findExercise(occurrence.exercise())
                        .orElseThrow()
                        .name())));
        event.add(new Description(occurrence.prescription().toString()));
        return event;
    }

    /** Adds the start and, if it is known, the longest duration. */
    private static void addTimes(VEvent event, ZonedDateTime start, Occurrence occurrence) {
        // If a local time occurs twice, iCalendar always means the first.
        boolean isSecond = !start.equals(start.withEarlierOffsetAtOverlap());
        boolean isNamed = CalendarZone.isNamed(start.getZone());
        event.add(isSecond || !isNamed ? new DtStart<>(start.toInstant()) : new DtStart<>(start));
        occurrence
                .duration()
                .findMost()
                .map(CalendarFile::wholeSeconds)
                .ifPresent(length -> event.add(new net.fortuna.ical4j.model.property.Duration(length)));
    }

    private static Duration wholeSeconds(Duration length) {
        return Duration.ofSeconds(length.plusNanos(999_999_999).toSeconds());
    }

    /** Reads an iCalendar file. */
    static Calendar read(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new IllegalArgumentException("The text must be iCalendar, but was not.", e);
        }
    }
}
