package org.therex.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Uid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.therex.lowback.LowBack;
import org.therex.prescription.Prescription;
import org.therex.program.Program;
import org.therex.schedule.Schedule;
import org.therex.schedule.Timetable;

class CalendarFileTest {

    private static final Instant STAMP = Instant.parse("2026-10-01T08:00:00Z");
    private static final String FILE = CalendarFile.write(CalendarFile.schedule(), STAMP);

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static List<String> uids(String file) {
        return events(CalendarFile.read(file)).stream()
                .map(event -> event.getRequiredProperty("UID").getValue())
                .toList();
    }

    /** The start as the library has it after reading, in its own zone of the file. */
    private static String start(VEvent event) {
        DtStart<Temporal> start = event.getRequiredProperty("DTSTART");
        return start.getDate() instanceof ZonedDateTime time
                ? time.toOffsetDateTime().toString()
                : start.getDate().toString();
    }

    private static Schedule schedule(String dose, String zone, LocalDate date, LocalTime wakes, LocalTime sleeps) {
        Program program = Program.builder("back", "A back")
                .prescription(Prescription.parse(dose))
                .item(LowBack.WALL_SQUAT)
                .build();
        return Schedule.of(
                program,
                Timetable.builder()
                        .start(date)
                        .zone(ZoneId.of(zone))
                        .wakes(wakes)
                        .sleeps(sleeps)
                        .weeks(4)
                        .build());
    }

    private static List<String> starts(Schedule schedule) {
        return events(CalendarFile.read(CalendarFile.write(schedule, STAMP))).stream()
                .map(CalendarFileTest::start)
                .toList();
    }

    @Test
    void theLibraryAcceptsWhatItWrote() {
        Calendar calendar = CalendarFile.read(FILE);

        assertThat(calendar.validate(true).getEntries()).isEmpty();
        // Mondays and Thursdays, twice a day, and one a day after sitting, for four weeks.
        assertThat(events(calendar)).hasSize(8 + 56 + 28);
    }

    @Test
    void twoExportsAreEqualAndALaterOneHasTheSameUids() {
        assertThat(CalendarFile.write(CalendarFile.schedule(), STAMP)).isEqualTo(FILE);

        String later = CalendarFile.write(CalendarFile.schedule(), STAMP.plus(Duration.ofDays(1)));
        assertThat(later).isNotEqualTo(FILE);
        assertThat(uids(later)).isEqualTo(uids(FILE)).doesNotHaveDuplicates();
        assertThat(uids(FILE))
                .startsWith("back-at-work.supine-pelvic-tilt.1.2026-10-12.1@therex.org")
                .endsWith("back-at-work.standing-trunk-rotation.1.2026-11-08.1@therex.org");
    }

    @Test
    void theEventsOfADay() {
        // 10 times 5 s and 10 movements of 6 s at the most.
        assertThat(FILE)
                .contains(String.join(
                        "\r\n",
                        "BEGIN:VEVENT",
                        "UID:back-at-work.wall-squat.1.2026-10-26.1@therex.org",
                        "DTSTAMP:20261001T080000Z",
                        "DTSTART;TZID=Europe/Vienna:20261026T144500",
                        "DURATION:PT1M50S",
                        "SUMMARY:Wall squat",
                        "DESCRIPTION:10 repetitions\\, hold 5 s\\, on Monday and Thursday",
                        "END:VEVENT"))
                .contains(String.join(
                        "\r\n",
                        "BEGIN:VEVENT",
                        "UID:back-at-work.standing-trunk-rotation.1.2026-10-26.1@therex.org",
                        "DTSTAMP:20261001T080000Z",
                        "DTSTART;VALUE=DATE:20261026",
                        "SUMMARY:Standing trunk rotation",
                        "DESCRIPTION:10 repetitions\\, hold 5 s\\, after sitting",
                        "END:VEVENT"));
    }

    @Test
    void localTimesStayAcrossTheChangeInVienna() {
        List<String> tilts = new ArrayList<>();
        for (VEvent event : events(CalendarFile.read(FILE))) {
            Uid uid = event.getRequiredProperty("UID");
            if (uid.getValue().matches(".*tilt.*-10-2[456].*")) {
                tilts.add(start(event));
            }
        }

        // The middle of each half of 07:00 to 22:30.
        assertThat(tilts)
                .containsExactly(
                        "2026-10-24T10:52+02:00",
                        "2026-10-24T18:37+02:00",
                        "2026-10-25T10:52+01:00",
                        "2026-10-25T18:37+01:00",
                        "2026-10-26T10:52+01:00",
                        "2026-10-26T18:37+01:00");
    }

    @ParameterizedTest
    @CsvSource({"Z, 20261020T063000Z", "UTC, 20261020T063000Z", "+02:00, 20261020T043000Z"})
    void aZoneThatIsOnlyAnOffsetIsWrittenAsUniversalTime(String zone, String expected) {
        String file = CalendarFile.write(
                schedule(
                        "10 repetitions, at 06:30, every 4 days",
                        zone,
                        LocalDate.of(2026, 10, 20),
                        LocalTime.of(6, 0),
                        LocalTime.of(22, 0)),
                STAMP);

        assertThat(file).contains("DTSTART:" + expected + "\r\n").doesNotContain("TZID");
        assertThat(CalendarFile.read(file).validate(true).getEntries()).isEmpty();
    }

    @Test
    void localTimesStayAcrossTheChangeInNewYork() {
        Schedule schedule = schedule(
                "10 repetitions, at 06:30, every 4 days",
                "America/New_York",
                LocalDate.of(2026, 10, 20),
                LocalTime.of(6, 0),
                LocalTime.of(22, 0));

        assertThat(starts(schedule))
                .containsExactly(
                        "2026-10-20T06:30-04:00",
                        "2026-10-24T06:30-04:00",
                        "2026-10-28T06:30-04:00",
                        "2026-11-01T06:30-05:00",
                        "2026-11-05T06:30-05:00",
                        "2026-11-09T06:30-05:00",
                        "2026-11-13T06:30-05:00");
    }

    @Test
    void bothTimesThatComeTwiceAreTold() {
        Schedule night = schedule(
                "10 repetitions, every 1 h while awake",
                "Europe/Vienna",
                LocalDate.of(2026, 10, 24),
                LocalTime.of(22, 30),
                LocalTime.of(6, 0));

        // From 22:30: 23:30, 00:30, 01:30, 02:30 and again 02:30, which is 01:30 in UTC.
        assertThat(starts(night).subList(4, 7))
                .containsExactly("2026-10-25T02:30+02:00", "2026-10-25T01:30Z", "2026-10-25T03:30+01:00");
    }

    @Test
    void aZoneWithoutChangesIsToldToo() {
        Schedule schedule = schedule(
                "10 repetitions, at 06:30, on Mon",
                "Africa/Nairobi",
                LocalDate.of(2026, 10, 19),
                LocalTime.of(6, 0),
                LocalTime.of(22, 0));

        assertThat(starts(schedule)).startsWith("2026-10-19T06:30+03:00").hasSize(4);
    }

    @Test
    void printsTheFile() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        CalendarFile.run(new PrintStream(printed, true, UTF_8));

        assertThat(printed.toString(UTF_8))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n92 events read back" + System.lineSeparator());
    }
}
