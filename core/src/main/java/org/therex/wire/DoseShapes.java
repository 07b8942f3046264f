package org.therex.wire;

import org.therex.anatomy.BodyPart;
import org.therex.anatomy.BodyRegion;
import org.therex.anatomy.Contraction;
import org.therex.anatomy.FloorLevel;
import org.therex.anatomy.HeadLevel;
import org.therex.anatomy.Joint;
import org.therex.anatomy.JointAction;
import org.therex.anatomy.MovementDirection;
import org.therex.anatomy.Muscle;
import org.therex.anatomy.MuscleGroup;
import org.therex.anatomy.Plane;
import org.therex.anatomy.Position;
import org.therex.anatomy.RangeBand;
import org.therex.anatomy.RelativeSide;
import org.therex.anatomy.Side;
import org.therex.anatomy.Structure;
import org.therex.anatomy.Support;
import org.therex.anatomy.fields.JointActionFields;
import org.therex.check.Issue;
import org.therex.check.IssueCode;
import org.therex.check.Location;
import org.therex.check.Path;
import org.therex.check.Report;
import org.therex.check.Severity;
import org.therex.demand.Demand;
import org.therex.demand.DemandGroup;
import org.therex.demand.DemandProfile;
import org.therex.demand.ExerciseDemand;
import org.therex.demand.Relief;
import org.therex.demand.TimedLevel;
import org.therex.demand.fields.DemandProfileFields;
import org.therex.prescription.Assumption;
import org.therex.prescription.Breathing;
import org.therex.prescription.Days;
import org.therex.prescription.Estimate;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Frequency;
import org.therex.prescription.Hold;
import org.therex.prescription.HoldScope;
import org.therex.prescription.Intensity;
import org.therex.prescription.Interval;
import org.therex.prescription.Limit;
import org.therex.prescription.Occasion;
import org.therex.prescription.Pacing;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.prescription.Rest;
import org.therex.prescription.RestPlace;
import org.therex.prescription.Sides;
import org.therex.prescription.Tempo;
import org.therex.prescription.UnknownTerm;
import org.therex.prescription.Workload;
import org.therex.prescription.WorkloadLine;
import org.therex.program.ItemWorkload;
import org.therex.program.ProgramWorkload;
import org.therex.program.SessionWorkload;
import org.therex.term.Code;

/** The shapes of bodies, doses and demands, and of what a check finds. */
final class DoseShapes {

    private DoseShapes() {}

    static void addTo(KnownShapes known) {
        addCheck(known);
        addAnatomy(known);
        addPrescription(known);
        addDemand(known);
        addWorkload(known);
    }

    private static void addCheck(KnownShapes known) {
        known.add(Issue.class, () -> CheckShapes.ISSUE);
        known.add(IssueCode.class, () -> CheckShapes.ISSUE_CODE);
        known.add(Location.class, () -> CheckShapes.LOCATION);
        known.add(Path.class, () -> CheckShapes.PATH);
        known.add(Report.class, () -> CheckShapes.REPORT);
        known.add(Severity.class, () -> CheckShapes.SEVERITY);
    }

    private static void addAnatomy(KnownShapes known) {
        known.add(Code.class, () -> AnatomyShapes.CODE);
        known.add(BodyPart.class, () -> AnatomyShapes.BODY_PART);
        known.words(BodyRegion.class, "A place of the body.");
        known.words(MuscleGroup.class, "What people name when they mean several muscles at once.");
        known.words(Muscle.class, "A muscle with attachments of its own.");
        known.words(Joint.class, "What moves.");
        known.words(Structure.class, "A part of the body that is no region, muscle or joint.");
        known.words(MovementDirection.class, "The direction in which a joint moves.");
        known.words(Plane.class, "A plane of movement.");
        known.add(Side.class, () -> AnatomyShapes.SIDE);
        known.words(Contraction.class, "How the muscles work during a movement.");
        known.words(RangeBand.class, "The part of a joint's range in which it moves.");
        known.add(Position.class, () -> AnatomyShapes.POSITION);
        known.words(Support.class, "What the body rests on.");
        known.words(FloorLevel.class, "How far down a position is.");
        known.words(HeadLevel.class, "The level of the head, compared with the heart.");
        known.add(JointAction.class, () -> FromTable.all(JointActionFields.TABLE));
    }

    private static void addPrescription(KnownShapes known) {
        known.add(Limit.class, () -> AmountShapes.LIMIT);
        known.add(Repetitions.class, () -> PrescriptionShapes.REPETITIONS);
        known.add(HoldScope.class, () -> PrescriptionShapes.HOLD_SCOPE);
        known.add(Hold.class, () -> PrescriptionShapes.HOLD);
        known.add(Sides.class, () -> PrescriptionShapes.SIDES);
        known.words(RestPlace.class, "Where a rest falls.");
        known.add(Rest.class, () -> PrescriptionShapes.REST);
        known.add(Tempo.class, () -> PrescriptionShapes.TEMPO);
        known.add(Intensity.class, () -> IntensityShapes.INTENSITY);
        known.add(Breathing.class, () -> PrescriptionShapes.BREATHING);
        known.add(Occasion.class, () -> FrequencyShapes.OCCASION);
        known.add(Exclusion.class, () -> FrequencyShapes.EXCLUSION);
        known.add(Interval.class, () -> FrequencyShapes.INTERVAL);
        known.add(Days.class, () -> FrequencyShapes.DAYS);
        known.add(Frequency.class, () -> FrequencyShapes.FREQUENCY);
        known.add(Prescription.class, () -> PrescriptionShapes.PRESCRIPTION);
    }

    private static void addDemand(KnownShapes known) {
        known.add(Demand.class, () -> DemandShapes.DEMAND);
        known.words(DemandGroup.class, "What a demand is about.");
        known.words(RelativeSide.class, "A side of the body, seen from the side on which an exercise is done.");
        known.add(TimedLevel.class, () -> DemandShapes.TIMED_LEVEL);
        known.add(ExerciseDemand.class, () -> DemandShapes.IMPOSED_DEMAND);
        known.add(
                DemandProfile.class,
                () -> FromTable.of(DemandProfileFields.TABLE)
                        .keyed("demands", "demand", "level")
                        .build());
        known.add(Relief.class, () -> DemandShapes.RELIEF);
    }

    private static void addWorkload(KnownShapes known) {
        known.add(Assumption.class, () -> EstimateShapes.ASSUMPTION);
        known.add(UnknownTerm.class, () -> EstimateShapes.GAP);
        known.add(Estimate.class, () -> EstimateShapes.ANY);
        known.add(Pacing.class, () -> EstimateShapes.PACING);
        known.add(
                WorkloadLine.Part.class,
                () -> Shapes.words(WorkloadLine.Part.class, "workload-part", "What a session is made of."));
        known.add(WorkloadLine.class, () -> WorkloadShapes.LINE);
        known.add(Workload.class, () -> WorkloadShapes.WORKLOAD);
        known.add(ItemWorkload.class, () -> WorkloadShapes.ITEM);
        known.add(SessionWorkload.class, () -> WorkloadShapes.SESSION_WORKLOAD);
        known.add(ProgramWorkload.class, () -> WorkloadShapes.PROGRAM_WORKLOAD);
    }
}
