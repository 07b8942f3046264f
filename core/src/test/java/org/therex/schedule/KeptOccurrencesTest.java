package org.therex.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.prescription.DayEvent;
import org.therex.prescription.DayPart;
import org.therex.prescription.Occasion;
import org.therex.prescription.ResolvedPrescription;
import org.therex.program.PlacedItem;
import org.therex.program.Section;
import org.therex.progression.OccurrenceId;

/** What was kept of a schedule is made again as it was, and checked. */
class KeptOccurrencesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final ZonedDateTime NOON = MONDAY.atTime(12, 0).atZone(ZoneId.of("Africa/Nairobi"));
    private static final Occurrence FIRST = Schedule.of(
                    Plans.program(dose -> dose.repetitions(10).timesPerDay(1)), Plans.WEEK)
            .occurrences()
            .get(0);

    @Provide
    Arbitrary<Schedule> schedules() {
        return ScheduleArbitraries.schedules();
    }

    private static PlannedItem again(PlannedItem planned) {
        PlacedItem place = planned.place();
        PlacedItem placed = place.phase()
                .map(phase -> PlacedItem.of(place.path(), phase))
                .orElseGet(() -> PlacedItem.of(place.path(), place.section()));
        return PlannedItem.of(placed, planned.ordinal(), again(planned.dose()));
    }

    private static ResolvedPrescription again(ResolvedPrescription dose) {
        return ResolvedPrescription.of(dose.prescription(), dose.origins(), dose.alternatives());
    }

    private static Occurrence again(Occurrence occurrence) {
        Occurrence bare =
                Occurrence.of(occurrence.id(), again(occurrence.planned()), occurrence.week(), occurrence.date());
        Occurrence timed = occurrence.start().map(bare::withStart).orElse(bare);
        Occurrence tied = occurrence.occasion().map(timed::withOccasion).orElse(timed);
        return occurrence.dayPart().map(tied::withDayPart).orElse(tied);
    }

    @Property
    void eachOccurrenceIsMadeAgain(@ForAll("schedules") Schedule schedule) {
        assertThat(schedule.occurrences())
                .allSatisfy(occurrence ->
                        assertThat(again(occurrence)).isEqualTo(occurrence).hasToString(occurrence.toString()));
        assertThat(schedule.unscheduled())
                .allSatisfy(item -> assertThat(again(item.planned())).isEqualTo(item.planned()));
    }

    private static String message(ThrowingCallable made) {
        return catchThrowableOfType(InvalidValueException.class, made).getMessage();
    }

    @Example
    void theIdIsThatOfTheItemOnTheDate() {
        assertThat(message(() ->
                        Occurrence.of(OccurrenceId.of("back.wall-squat.2.2026-10-05.1"), FIRST.planned(), 1, MONDAY)))
                .contains("'id' must be that of item 1 of wall-squat on 2026-10-05, but was"
                        + " \"back.wall-squat.2.2026-10-05.1\"");
        assertThat(message(() -> Occurrence.of(FIRST.id(), FIRST.planned(), 1, MONDAY.plusDays(1))))
                .contains("'id' must be that of item 1 of wall-squat on 2026-10-06");
        assertThat(message(() -> Occurrence.of(FIRST.id(), FIRST.planned(), 0, MONDAY)))
                .contains("'week' must be at least 1, but was 0");
    }

    @Example
    void itBeginsOnItsDateOrLater() {
        Occurrence bare = Occurrence.of(FIRST.id(), FIRST.planned(), 1, MONDAY);

        assertThat(bare.start()).isEmpty();
        assertThat(bare.withStart(NOON).start()).contains(NOON);
        assertThat(message(() -> bare.withStart(NOON.minusDays(1))))
                .contains("'start' must be on 2026-10-05 or later, but was 2026-10-04T12:00+03:00[Africa/Nairobi]");
    }

    @Example
    void itIsTiedToOneThing() {
        Occurrence bare = Occurrence.of(FIRST.id(), FIRST.planned(), 1, MONDAY);
        Occasion lunch = Occasion.after(DayEvent.LUNCH);

        assertThat(bare.withOccasion(lunch).withStart(NOON).occasion()).contains(lunch);
        assertThat(bare.withStart(NOON).withDayPart(DayPart.EVENING).start()).contains(NOON);
        assertThat(message(() -> bare.withOccasion(lunch).withDayPart(DayPart.EVENING)))
                .contains("'dayPart' must be left out where it is tied to something else, but was given beside after"
                        + " lunch");
        assertThat(message(() -> bare.withDayPart(DayPart.EVENING).withOccasion(lunch)))
                .contains("'occasion' must be left out where it is tied to something else");
    }

    @Example
    void anItemStandsWhereItsSectionHasIt() {
        Section section = FIRST.planned().place().section();

        assertThat(PlacedItem.of(Path.parse("/sections/4/items/0"), section).item())
                .isEqualTo(section.items().get(0));
        assertThat(message(() -> PlacedItem.of(Path.parse("/sections/4/items/1"), section)))
                .contains("'path' must be the path of an item that the section has, but was to position 1 of 1");
        assertThat(message(() -> PlacedItem.of(Path.parse("/phases/0/sections/4/items/1"), section)))
                .contains("'path' must be the path of an item of a section, but was \"/phases/0/sections/4/items/1\"");
        assertThat(message(() -> PlannedItem.of(
                        FIRST.planned().place(), 0, FIRST.planned().dose())))
                .contains("'ordinal' must be at least 1, but was 0");
    }
}
