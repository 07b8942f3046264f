package org.therex.wire;

import com.google.common.collect.ImmutableList;
import org.therex.prescription.Pacing;
import org.therex.prescription.Prescription;
import org.therex.prescription.Workload;
import org.therex.prescription.WorkloadLine;
import org.therex.prescription.fields.WorkloadLineFields;
import org.therex.program.ItemWorkload;
import org.therex.program.PlacedItem;
import org.therex.program.ProgramWorkload;
import org.therex.program.SessionWorkload;

/** How much time a dose, an item and a program take. */
final class WorkloadShapes {

    private static final String SESSION = "How long a session takes.";
    private static final String DAY = "How long a day takes, without the time between sessions.";
    private static final String WEEK = "How long a week takes.";
    private static final String ASSUMED = "What was assumed.";

    static final Shape<WorkloadLine> LINE = FromTable.of(WorkloadLineFields.TABLE)
            .with("count", EstimateShapes.NUMBER_QUANTITY)
            .with("each", EstimateShapes.TIME_QUANTITY)
            .build();

    static final ObjectShape<Workload, FieldDocs> WORKLOAD = FieldDocs.<Workload>of(
                    "workload",
                    "How much time and how many repetitions a prescription comes to.",
                    fields -> new Workload(
                            fields.get(Prescription.class, "prescription"), fields.get(Pacing.class, "pacing")))
            .given("prescription", "What is counted.", PrescriptionShapes.PRESCRIPTION, Workload::prescription)
            .given("pacing", "How long the things take that it does not time.", EstimateShapes.PACING, Workload::pacing)
            .follows("repetition", "How long one repetition takes.", EstimateShapes.TIME, Workload::repetition)
            .follows("set", "How long one set takes.", EstimateShapes.TIME, Workload::set)
            .follows("session", SESSION, EstimateShapes.TIME, Workload::session)
            .follows("day", DAY, EstimateShapes.TIME, Workload::day)
            .follows("week", WEEK, EstimateShapes.TIME, Workload::week)
            .follows("timesPerDay", "How many times a day it is done.", EstimateShapes.NUMBER, Workload::timesPerDay)
            .follows(
                    "daysPerWeek",
                    "On how many of seven days it is done.",
                    EstimateShapes.NUMBER,
                    Workload::daysPerWeek)
            .follows(
                    "repetitionsPerSession",
                    "How many repetitions a session has.",
                    EstimateShapes.NUMBER,
                    Workload::repetitionsPerSession)
            .follows(
                    "repetitionsPerDay",
                    "How many repetitions a day has.",
                    EstimateShapes.NUMBER,
                    Workload::repetitionsPerDay)
            .follows(
                    "repetitionsPerWeek",
                    "How many repetitions a week has.",
                    EstimateShapes.NUMBER,
                    Workload::repetitionsPerWeek)
            .follows(
                    "timeUnderTension",
                    "How much of a session is moving and holding.",
                    EstimateShapes.TIME,
                    Workload::timeUnderTension)
            .follows(
                    "timeUnderTensionPerDay",
                    "How much of a day is moving and holding.",
                    EstimateShapes.TIME,
                    Workload::timeUnderTensionPerDay)
            .follows(
                    "timeUnderTensionPerWeek",
                    "How much of a week is moving and holding.",
                    EstimateShapes.TIME,
                    Workload::timeUnderTensionPerWeek)
            .followsAll("breakdown", "What a session is made of.", LINE, Workload::breakdown)
            .followsEach("assumptions", ASSUMED, EstimateShapes.ASSUMPTION, Workload::assumptions)
            .followsAll(
                    "alternatives",
                    "The workloads of the alternative schedules.",
                    Shapes.lazy(WorkloadShapes::workload),
                    Workload::alternatives)
            .build();

    static final ObjectShape<ItemWorkload, FieldDocs> ITEM = FieldDocs.<ItemWorkload>of(
                    "item-workload",
                    "How much time one item of a program takes.",
                    fields -> new ItemWorkload(
                            fields.get(PlacedItem.class, "placed"), fields.get(Workload.class, "workload")))
            .given("placed", "The item and where it stands.", OccurrenceShapes.PLACED_ITEM, ItemWorkload::placed)
            .given("workload", "The workload of its dose.", WORKLOAD, ItemWorkload::workload)
            .follows("session", SESSION, EstimateShapes.TIME, ItemWorkload::session)
            .follows("day", DAY, EstimateShapes.TIME, ItemWorkload::day)
            .follows(
                    "week",
                    "How long a week takes, where days do not alternate.",
                    EstimateShapes.TIME,
                    ItemWorkload::week)
            .build();

    static final ObjectShape<SessionWorkload, FieldDocs> SESSION_WORKLOAD = FieldDocs.<SessionWorkload>of(
                    "session-workload", "How much time the items take that are done together.", WorkloadShapes::session)
            .givenIfAny(
                    "alternateDay",
                    "The alternate day on which they are done.",
                    Shapes.name(),
                    SessionWorkload::alternateDay)
            .given("pacing", "How long the changes take.", EstimateShapes.PACING, SessionWorkload::pacing)
            .givenAll("items", "What each item takes.", ITEM, SessionWorkload::items)
            .follows(
                    "change",
                    "How long one change between exercises takes.",
                    EstimateShapes.TIME,
                    SessionWorkload::change)
            .follows("changes", "How long all changes take.", EstimateShapes.TIME, SessionWorkload::changes)
            .follows("session", SESSION, EstimateShapes.TIME, SessionWorkload::session)
            .follows("day", DAY, EstimateShapes.TIME, SessionWorkload::day)
            .followsIfAny(
                    "statedSession",
                    "How long a session lasts by what is prescribed for it.",
                    EstimateShapes.TIME,
                    SessionWorkload::findStatedSession)
            .followsIfAny(
                    "statedWeek",
                    "How long the sessions of a week last by what is prescribed for them.",
                    EstimateShapes.TIME,
                    SessionWorkload::findStatedWeek)
            .followsEach("assumptions", ASSUMED, EstimateShapes.ASSUMPTION, SessionWorkload::assumptions)
            .build();

    static final ObjectShape<ProgramWorkload, FieldDocs> PROGRAM_WORKLOAD = FieldDocs.<ProgramWorkload>of(
                    "program-workload",
                    "How much time a program takes, or a phase or section of it.",
                    fields -> ProgramWorkload.of(
                            fields.getAll(ItemWorkload.class, "items"), fields.get(Pacing.class, "pacing")))
            .given("pacing", "How long the changes take.", EstimateShapes.PACING, ProgramWorkload::pacing)
            .givenAll("items", "What each item takes.", ITEM, ProgramWorkload::items)
            .follows("session", SESSION, EstimateShapes.TIME, ProgramWorkload::session)
            .follows("day", DAY, EstimateShapes.TIME, ProgramWorkload::day)
            .follows("week", WEEK, EstimateShapes.TIME, ProgramWorkload::week)
            .followsEach("assumptions", ASSUMED, EstimateShapes.ASSUMPTION, ProgramWorkload::assumptions)
            .build();

    private WorkloadShapes() {}

    private static Shape<Workload> workload() {
        return WORKLOAD;
    }

    private static SessionWorkload session(FieldDocs fields) {
        ImmutableList<ItemWorkload> items = fields.getAll(ItemWorkload.class, "items");
        Pacing pacing = fields.get(Pacing.class, "pacing");
        return fields.find(String.class, "alternateDay")
                .map(day -> SessionWorkload.ofDay(day, items, pacing))
                .orElseGet(() -> SessionWorkload.of(items, pacing));
    }
}
