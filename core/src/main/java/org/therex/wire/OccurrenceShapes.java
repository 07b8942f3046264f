package org.therex.wire;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.therex.check.IssueCode;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.program.PlacedItem;
import org.therex.schedule.Occurrence;
import org.therex.schedule.PlannedItem;
import org.therex.schedule.Session;
import org.therex.schedule.Unscheduled;
import org.therex.schedule.fields.SessionFields;

/** What stands on a calendar, each by itself with all that it says of its item. */
final class OccurrenceShapes {

    private static final String TIME_RULE =
            "a date, a time, an offset and a zone such as" + " 2026-10-05T14:45+02:00[Europe/Vienna]";

    static final TextualShape<ZonedDateTime> ZONED_TIME = Shapes.form(
            TIME_RULE, OccurrenceShapes::zonedTime, ZonedDateTime::toString, "2026-10-05T14:45+02:00[Europe/Vienna]");

    static final TextualShape<Unscheduled.Reason> REASON =
            Shapes.words(Unscheduled.Reason.class, "unscheduled-reason", "Why an item has no occurrences.");

    private static final Part<PlacedItem, Path> PATH_OF_ITEM =
            Part.of("path", "The way to it in its program.", CheckShapes.PATH, PlacedItem::path);

    static final ChoiceShape<PlacedItem> PLACED_ITEM = ChoiceShape.<PlacedItem>of(
                    "resolved-item", "An item where it stands in a program, with the section or phase around it.")
            .when(
                    PlacedItem.class,
                    placed -> placed.phase().isPresent(),
                    ObjectShape.record(
                            "item-of-phase",
                            "An item of a program with phases.",
                            PATH_OF_ITEM,
                            Part.of(
                                    "phase",
                                    "The phase it stands in, with all its sections and items.",
                                    ProgramShapes.PHASE.apart(),
                                    (PlacedItem placed) -> placed.phase().orElseThrow()),
                            PlacedItem::of))
            .when(
                    PlacedItem.class,
                    placed -> placed.phase().isEmpty(),
                    ObjectShape.record(
                            "item-of-section",
                            "An item of a program without phases.",
                            PATH_OF_ITEM,
                            Part.of(
                                    "section",
                                    "The section it stands in, with all its items.",
                                    ProgramShapes.SECTION.apart(),
                                    PlacedItem::section),
                            PlacedItem::of))
            .build();

    static final Shape<PlannedItem> PLANNED_ITEM = ObjectShape.record(
            "planned-item",
            "An item of a program where it stands, with the dose that is scheduled.",
            Part.of("place", "The item where it stands.", PLACED_ITEM, PlannedItem::place),
            Part.of(
                    "ordinal",
                    "Its number among the items of the same exercise, from 1; each phase counts by itself.",
                    Shapes.integer(Limits.atLeast(1)),
                    PlannedItem::ordinal),
            Part.of("dose", "The dose that is scheduled.", ResolvedShapes.RESOLVED, PlannedItem::dose),
            PlannedItem::of);

    static final ObjectShape<Occurrence, OccurrenceParts> OCCURRENCE = ObjectShape.of(
                    "occurrence",
                    "One exercise done on one date: what, when, and how much.",
                    OccurrenceParts::new,
                    OccurrenceParts::occurrence)
            .required("id", OccurrenceParts.ID_DOC, ScheduleShapes.OCCURRENCE_ID, Occurrence::id, OccurrenceParts::id)
            .required(
                    "planned",
                    "The item of the program, where it stands there and its dose.",
                    PLANNED_ITEM,
                    Occurrence::planned,
                    OccurrenceParts::planned)
            .required(
                    "week",
                    OccurrenceParts.WEEK_DOC,
                    Shapes.integer(Limits.atLeast(1)),
                    Occurrence::week,
                    OccurrenceParts::week)
            .required("date", OccurrenceParts.DATE_DOC, FactShapes.LOCAL_DATE, Occurrence::date, OccurrenceParts::date)
            .optional("start", OccurrenceParts.START_DOC, ZONED_TIME, Occurrence::start, OccurrenceParts::start)
            .optional(
                    "occasion",
                    OccurrenceParts.OCCASION_DOC,
                    FrequencyShapes.OCCASION,
                    Occurrence::occasion,
                    OccurrenceParts::occasion)
            .optional(
                    "dayPart",
                    OccurrenceParts.DAY_PART_DOC,
                    FrequencyShapes.DAY_PART,
                    Occurrence::dayPart,
                    OccurrenceParts::dayPart)
            .build();

    static final Shape<Session> SESSION =
            FromTable.of(SessionFields.TABLE).filled("occurrences").build();

    private OccurrenceShapes() {}

    private static ZonedDateTime zonedTime(String text) {
        try {
            TemporalAccessor parsed = DateTimeFormatter.ISO_ZONED_DATE_TIME.parse(text);
            ZonedDateTime time = ZonedDateTime.from(parsed);
            // With an offset that the zone does not have then, it would become another time.
            boolean sameTime = time.toLocalDateTime().equals(LocalDateTime.from(parsed));
            String unused = Require.matches("time", text, sameTime, TIME_RULE);
            return time;
        } catch (DateTimeException e) {
            throw Require.invalid(IssueCode.BAD_FORMAT, "time", TIME_RULE, Require.quoted(text));
        }
    }
}
