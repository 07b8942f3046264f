package org.therex.wire;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.therex.check.Path;
import org.therex.prescription.DayPart;
import org.therex.prescription.Occasion;
import org.therex.progression.OccurrenceId;
import org.therex.schedule.Occurrence;
import org.therex.schedule.PlannedItem;

/** What is read of an occurrence: of one by itself, or of one in a schedule, which states the way to its item only. */
final class OccurrenceParts {

    static final String ID_DOC = "Its id.";
    static final String WEEK_DOC = "The week of the program, from 1.";
    static final String DATE_DOC = "The date of the day that it belongs to.";
    static final String START_DOC = "When it begins, if that is known.";
    static final String OCCASION_DOC = "The event of the day that it is tied to.";
    static final String DAY_PART_DOC = "The part of the day that it is tied to.";

    /**
     * An occurrence in a schedule.
     *
     * @param id what identifies it
     * @param item the way to its item in the program
     * @param week the week of the program
     * @param date the date
     * @param start when it begins
     * @param occasion the event that it is tied to
     * @param dayPart the part of the day that it is tied to
     */
    record Entry(
            OccurrenceId id,
            Path item,
            int week,
            LocalDate date,
            @Nullable ZonedDateTime start,
            @Nullable Occasion occasion,
            @Nullable DayPart dayPart) {

        static Entry of(Occurrence occurrence) {
            return new Entry(
                    occurrence.id(),
                    occurrence.planned().place().path(),
                    occurrence.week(),
                    occurrence.date(),
                    occurrence.start().orElse(null),
                    occurrence.occasion().orElse(null),
                    occurrence.dayPart().orElse(null));
        }
    }

    private @Nullable OccurrenceId id;
    private @Nullable PlannedItem planned;
    private @Nullable Path item;
    private int week;
    private @Nullable LocalDate date;
    private @Nullable ZonedDateTime start;
    private @Nullable Occasion occasion;
    private @Nullable DayPart dayPart;

    void id(OccurrenceId value) {
        id = value;
    }

    void planned(PlannedItem value) {
        planned = value;
    }

    void item(Path value) {
        item = value;
    }

    void week(int value) {
        week = value;
    }

    void date(LocalDate value) {
        date = value;
    }

    void start(ZonedDateTime value) {
        start = value;
    }

    void occasion(Occasion value) {
        occasion = value;
    }

    void dayPart(DayPart value) {
        dayPart = value;
    }

    Occurrence occurrence() {
        Occurrence occurrence = Occurrence.of(
                Objects.requireNonNull(id), Objects.requireNonNull(planned), week, Objects.requireNonNull(date));
        if (start != null) {
            occurrence = occurrence.withStart(start);
        }
        if (occasion != null) {
            occurrence = occurrence.withOccasion(occasion);
        }
        return dayPart == null ? occurrence : occurrence.withDayPart(dayPart);
    }

    Entry entry() {
        return new Entry(
                Objects.requireNonNull(id),
                Objects.requireNonNull(item),
                week,
                Objects.requireNonNull(date),
                start,
                occasion,
                dayPart);
    }
}
