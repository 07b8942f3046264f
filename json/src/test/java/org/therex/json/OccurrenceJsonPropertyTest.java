package org.therex.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.therex.prescription.ResolvedPrescription;
import org.therex.program.PlacedItem;
import org.therex.schedule.AsNeededItem;
import org.therex.schedule.Occurrence;
import org.therex.schedule.PlannedItem;
import org.therex.schedule.Schedule;
import org.therex.schedule.ScheduleArbitraries;
import org.therex.schedule.Session;
import org.therex.schedule.Timetable;
import org.therex.schedule.Unscheduled;
import tools.jackson.databind.json.JsonMapper;

/** An app keeps what is planned, as a whole or each for itself, and reads it back as it was. */
class OccurrenceJsonPropertyTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new TherexModule()).build();

    private static final String PROGRAM = """
            {"id": "p", "title": "P", "sections": [{"items": [
              {"exercise": "dip", "prescription": {"frequency": {"timesPerDay": 1}}}]}],
             "exercises": [{"id": "dip", "name": "Dip", "setup": {"startPositions": [{"position": "standing"}]}}]}""";

    private static final String TIMETABLE = """
            {"start": "2026-10-05", "zone": "Europe/Vienna", "weeks": 1, "wakes": "07:00", "sleeps": "22:30"}""";

    private static final Timetable WEEK = MAPPER.readValue(TIMETABLE, Timetable.class);

    @Provide
    Arbitrary<Schedule> schedules() {
        return ScheduleArbitraries.schedules();
    }

    @Property
    void aScheduleReadsBackEqual(@ForAll("schedules") Schedule schedule) {
        String text = BothJacksons.readBackEqual(Schedule.class, schedule);

        Schedule read = MAPPER.readValue(text, Schedule.class);
        assertThat(read.occurrences()).isEqualTo(schedule.occurrences());
        assertThat(read.unscheduled()).isEqualTo(schedule.unscheduled());
        assertThat(read.report()).isEqualTo(schedule.report());
    }

    @Property
    void whatIsPlannedReadsBackByItself(@ForAll("schedules") Schedule schedule) {
        schedule.occurrences().stream().limit(3).forEach(it -> {
            BothJacksons.readBackEqual(Occurrence.class, it);
            BothJacksons.readBackEqual(PlannedItem.class, it.planned());
            BothJacksons.readBackEqual(PlacedItem.class, it.planned().place());
            BothJacksons.readBackEqual(ResolvedPrescription.class, it.planned().dose());
        });
        schedule.sessions().stream().limit(2).forEach(it -> BothJacksons.readBackEqual(Session.class, it));
        schedule.unscheduled().forEach(it -> BothJacksons.readBackEqual(Unscheduled.class, it));
        schedule.asNeededItems().forEach(it -> BothJacksons.readBackEqual(AsNeededItem.class, it));
    }

    private static String schedule(String more) {
        return "{\"program\": " + PROGRAM + ", \"timetable\": " + TIMETABLE + more + "}";
    }

    private static <T> List<String> faults(Class<T> type, String document) {
        return catchThrowableOfType(InvalidJsonException.class, () -> MAPPER.readValue(document, type))
                .report()
                .issues()
                .stream()
                .map(issue -> issue.code() + " at " + issue.path() + ": " + issue.message())
                .toList();
    }

    @Example
    void aScheduleIsMadeOfTheProgramAndTheTimetable() {
        Schedule read = MAPPER.readValue(schedule(""), Schedule.class);

        assertThat(read.timetable()).isEqualTo(WEEK);
        assertThat(read.occurrences()).hasSize(7);
        assertThat(read.occurrences().get(0).start())
                .contains(LocalDate.of(2026, 10, 5).atTime(LocalTime.of(14, 45)).atZone(ZoneId.of("Europe/Vienna")));
        assertThat(MAPPER.writeValueAsString(read)).contains("""
                {"id":"p.dip.1.2026-10-05.1","item":"/sections/0/items/0","week":1,"date":"2026-10-05",\
                "start":"2026-10-05T14:45+02:00[Europe/Vienna]"}""");
    }

    @Example
    void aScheduleMayCarryTheTextsOfAnotherVersion() throws IOException {
        String kept = Files.readString(Path.of("src/test/resources/golden/schedule.json"));
        String schedule = kept.substring(kept.indexOf('{'), kept.lastIndexOf('}') + 1);
        String reworded = schedule.replace("how often is not stated", "nothing states how often")
                .replace("must say when lunch is", "must give the time of lunch");

        assertThat(reworded).isNotEqualTo(schedule).contains("nothing states how often", "must give the time of lunch");
        assertThat(MAPPER.readValue(reworded, Schedule.class)).isEqualTo(MAPPER.readValue(schedule, Schedule.class));
        assertThat(faults(Schedule.class, reworded.replace("\"window-not-placed\"", "\"missing\"")))
                .containsExactly(
                        "conflict at /report: 'report' must be the 1 that the program and the timetable give, but"
                                + " were 1 that differ at position 0, counted from 0");
    }

    @Example
    void whatDoesNotFollowIsRefused() {
        assertThat(faults(Schedule.class, schedule("""
                        , "occurrences": [{"id": "p.dip.1.2026-10-05.1", "item": "/sections/0/items/0", "week": 1,
                          "date": "2026-10-05", "start": "2026-10-05T15:45+02:00[Europe/Vienna]"}],
                        "asNeeded": ["/sections/0/items/0"]""")))
                .containsExactly(
                        "conflict at /occurrences: 'occurrences' must be the 7 that the program and the timetable"
                                + " give, but"
                                + " were 1 that differ at position 0, counted from 0",
                        "conflict at /asNeeded: 'asNeeded' must be the 0 that the program and the timetable give, but were"
                                + " 1 that differ at position 0, counted from 0");
    }

    @Example
    void whatAScheduleLacksIsToldAtItsPlace() {
        String endless =
                "{\"program\": " + PROGRAM + ", \"timetable\": " + TIMETABLE.replace("\"weeks\": 1,", "") + "}";

        assertThat(faults(Schedule.class, endless))
                .singleElement()
                .asString()
                .startsWith("missing at /timetable/weeks: 'weeks' must be given");
    }

    @Example
    void aTimeHasTheOffsetOfItsZone() {
        String occurrence = """
                {"id": "p.dip.1.2026-10-05.1", "week": 1, "date": "2026-10-05", "start": "%s", "planned": {"ordinal": 1,
                 "place": {"path": "/sections/0/items/0", "section": {"items": [{"exercise": "dip"}]}},
                 "dose": {"prescription": {}}}}""";

        assertThat(MAPPER.readValue(occurrence.formatted("2026-10-05T14:45:00+02:00[Europe/Vienna]"), Occurrence.class)
                        .start())
                .isPresent();
        assertThat(faults(Occurrence.class, occurrence.formatted("2026-10-05T14:45+05:00[Europe/Vienna]")))
                .singleElement()
                .asString()
                .startsWith("bad-format at /start: ")
                .endsWith("must be a date, a time, an offset and a zone such as 2026-10-05T14:45+02:00[Europe/Vienna],"
                        + " but"
                        + " was \"2026-10-05T14:45+05:00[Europe/Vienna]\"");
        assertThat(faults(Occurrence.class, occurrence.formatted("2026-10-05T14:45")))
                .singleElement()
                .asString()
                .startsWith("bad-format at /start: ");
    }

    @Example
    void anItemThatIsNotThereIsAFault() {
        assertThat(faults(PlacedItem.class, """
                        {"path": "/sections/0/items/3", "section": {"items": [{"exercise": "dip"}]}}"""))
                .containsExactly(
                        "unknown-reference at /path: 'path' must be the path of an item that the section has, but was"
                                + " to position 3 of 1");
        assertThat(faults(ResolvedPrescription.class, """
                        {"prescription": {"sets": 3}, "origins": {"hold": "item"}}"""))
                .containsExactly(
                        "conflict at /origins: 'origins' must be given for each field that is stated: sets, but was"
                                + " given for hold");
    }
}
