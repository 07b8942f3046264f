package org.therex.wire;

import org.therex.catalog.Catalog;
import org.therex.comparison.Change;
import org.therex.comparison.ProgramDifference;
import org.therex.prescription.DoseField;
import org.therex.prescription.ResolvedPrescription;
import org.therex.prescription.Scope;
import org.therex.program.Adaptation;
import org.therex.program.Adherence;
import org.therex.program.Advice;
import org.therex.program.AdviceTopic;
import org.therex.program.Arrangement;
import org.therex.program.Contributor;
import org.therex.program.ContributorRole;
import org.therex.program.Delivery;
import org.therex.program.DeliveryMode;
import org.therex.program.Grouping;
import org.therex.program.Item;
import org.therex.program.OrderRule;
import org.therex.program.Phase;
import org.therex.program.PlacedItem;
import org.therex.program.Program;
import org.therex.program.ProgramId;
import org.therex.program.Resources;
import org.therex.program.Revision;
import org.therex.program.Rule;
import org.therex.program.RuleKind;
import org.therex.program.Section;
import org.therex.program.Setting;
import org.therex.program.StartingRule;
import org.therex.program.Supervision;
import org.therex.program.Tailoring;
import org.therex.program.TailoringKind;
import org.therex.program.fields.AdaptationFields;
import org.therex.program.fields.AdherenceFields;
import org.therex.program.fields.AdviceFields;
import org.therex.program.fields.DeliveryFields;
import org.therex.program.fields.RuleFields;
import org.therex.program.fields.TailoringFields;
import org.therex.progression.OccurrenceId;
import org.therex.reporting.AnswerKind;
import org.therex.reporting.CertQuestion;
import org.therex.reporting.CertReport;
import org.therex.reporting.FittVp;
import org.therex.reporting.TidierQuestion;
import org.therex.reporting.TidierReport;
import org.therex.review.ReviewContext;
import org.therex.review.fields.ReviewContextFields;
import org.therex.schedule.AsNeededItem;
import org.therex.schedule.DayPartTime;
import org.therex.schedule.EventTime;
import org.therex.schedule.Occurrence;
import org.therex.schedule.PlannedItem;
import org.therex.schedule.RangeEnd;
import org.therex.schedule.Schedule;
import org.therex.schedule.Session;
import org.therex.schedule.Timetable;
import org.therex.schedule.Unscheduled;
import org.therex.schedule.fields.AsNeededItemFields;
import org.therex.schedule.fields.UnscheduledFields;

/** The shapes of programs, of their schedules and comparisons, and of reports about them. */
final class ProgramTypeShapes {

    private ProgramTypeShapes() {}

    static void addTo(KnownShapes known) {
        addProgram(known);
        addProgramParts(known);
        addSchedule(known);
        addPlan(known);
        addComparison(known);
        addReporting(known);
        addReview(known);
    }

    private static void addProgram(KnownShapes known) {
        known.add(ProgramId.class, () -> ProgramShapes.PROGRAM_ID);
        known.words(RuleKind.class, "What a rule of a program is about.");
        known.words(AdviceTopic.class, "What a piece of advice is about.");
        known.add(Rule.class, () -> FromTable.all(RuleFields.TABLE));
        known.add(Advice.class, () -> FromTable.all(AdviceFields.TABLE));
        known.add(Item.class, () -> ProgramShapes.ITEM);
        known.add(Section.class, () -> ProgramShapes.SECTION);
        known.add(Phase.class, () -> ProgramShapes.PHASE);
        known.add(Program.class, () -> ProgramShapes.PROGRAM);
        known.add(Catalog.class, () -> Documents.EXERCISES);
    }

    private static void addProgramParts(KnownShapes known) {
        known.words(ContributorRole.class, "The part of a person in a program.");
        known.words(Setting.class, "Where a program is done.");
        known.words(Grouping.class, "The group size of a program.");
        known.words(Supervision.class, "The degree of supervision of a program.");
        known.words(DeliveryMode.class, "How a program reaches the person.");
        known.words(TailoringKind.class, "How far a program is made for one person.");
        known.words(Arrangement.class, "How the items of a section follow one another.");
        known.add(Contributor.class, () -> ProgramPartShapes.CONTRIBUTOR);
        known.add(Revision.class, () -> ProgramPartShapes.REVISION);
        known.add(Delivery.class, () -> FromTable.all(DeliveryFields.TABLE));
        known.add(Resources.class, () -> ProgramPartShapes.RESOURCES);
        known.add(Adaptation.class, () -> FromTable.all(AdaptationFields.TABLE));
        known.add(StartingRule.class, () -> ProgramPartShapes.STARTING_RULE);
        known.add(Tailoring.class, () -> FromTable.all(TailoringFields.TABLE));
        known.add(Adherence.class, () -> FromTable.all(AdherenceFields.TABLE));
        known.add(OrderRule.class, () -> ProgramPartShapes.ORDER_RULE);
    }

    private static void addSchedule(KnownShapes known) {
        known.words(RangeEnd.class, "Which end of a range is scheduled.");
        known.add(EventTime.class, () -> ScheduleShapes.EVENT_TIME);
        known.add(DayPartTime.class, () -> ScheduleShapes.DAY_PART_TIME);
        known.add(Timetable.class, () -> ScheduleShapes.TIMETABLE);
        known.add(OccurrenceId.class, () -> ScheduleShapes.OCCURRENCE_ID);
    }

    private static void addPlan(KnownShapes known) {
        known.add(DoseField.class, () -> ResolvedShapes.DOSE_FIELD);
        known.add(Scope.class, () -> ResolvedShapes.SCOPE);
        known.add(ResolvedPrescription.class, () -> ResolvedShapes.RESOLVED);
        known.add(PlacedItem.class, () -> OccurrenceShapes.PLACED_ITEM);
        known.add(PlannedItem.class, () -> OccurrenceShapes.PLANNED_ITEM);
        known.add(Occurrence.class, () -> OccurrenceShapes.OCCURRENCE);
        known.add(Session.class, () -> OccurrenceShapes.SESSION);
        known.add(Unscheduled.class, () -> FromTable.all(UnscheduledFields.TABLE));
        known.add(Unscheduled.Reason.class, () -> OccurrenceShapes.REASON);
        known.add(AsNeededItem.class, () -> FromTable.all(AsNeededItemFields.TABLE));
        known.add(Schedule.class, () -> CalendarShapes.SCHEDULE);
    }

    private static void addComparison(KnownShapes known) {
        known.add(org.therex.comparison.ProgramPart.class, () -> ComparisonShapes.PART);
        known.add(Change.class, () -> ComparisonShapes.CHANGE);
        known.add(ProgramDifference.class, () -> ComparisonShapes.DIFFERENCE);
    }

    private static void addReporting(KnownShapes known) {
        known.add(AnswerKind.class, () -> ReportingShapes.ANSWER_KIND);
        known.add(CertQuestion.class, () -> ReportingShapes.CERT_QUESTION);
        known.add(TidierQuestion.class, () -> ReportingShapes.TIDIER_QUESTION);
        known.add(CertReport.class, () -> ReportingShapes.CERT_REPORT);
        known.add(TidierReport.class, () -> ReportingShapes.TIDIER_REPORT);
        known.add(FittVp.class, () -> ReportingShapes.FITT_VP);
    }

    private static void addReview(KnownShapes known) {
        known.add(ReviewContext.class, () -> FromTable.all(ReviewContextFields.TABLE));
    }
}
