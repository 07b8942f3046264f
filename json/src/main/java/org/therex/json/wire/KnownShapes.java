package org.therex.json.wire;

import com.google.common.collect.ImmutableMap;
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
import org.therex.anatomy.Side;
import org.therex.anatomy.Structure;
import org.therex.anatomy.Support;
import org.therex.prescription.Breathing;
import org.therex.prescription.Days;
import org.therex.prescription.Exclusion;
import org.therex.prescription.Frequency;
import org.therex.prescription.Hold;
import org.therex.prescription.HoldScope;
import org.therex.prescription.Intensity;
import org.therex.prescription.Interval;
import org.therex.prescription.Limit;
import org.therex.prescription.Occasion;
import org.therex.prescription.Prescription;
import org.therex.prescription.Repetitions;
import org.therex.prescription.Rest;
import org.therex.prescription.RestPlace;
import org.therex.prescription.Sides;
import org.therex.prescription.Tempo;
import org.therex.term.Code;

/** The shapes of our types by class, for whoever holds our values in documents of their own. */
public final class KnownShapes {

    private final ImmutableMap.Builder<Class<?>, Shape<?>> shapes = ImmutableMap.builder();

    private KnownShapes() {}

    /** Returns the shape of each type that can stand alone. */
    public static ImmutableMap<Class<?>, Shape<?>> all() {
        KnownShapes known = new KnownShapes();
        known.addAnatomy();
        known.addPrescription();
        return known.shapes.buildOrThrow();
    }

    private <T> void add(Class<T> type, Shape<T> shape) {
        shapes.put(type, shape);
    }

    private void addAnatomy() {
        add(Code.class, AnatomyShapes.CODE);
        add(BodyPart.class, AnatomyShapes.BODY_PART);
        add(BodyRegion.class, AnatomyShapes.BODY_REGION);
        add(MuscleGroup.class, AnatomyShapes.MUSCLE_GROUP);
        add(Muscle.class, AnatomyShapes.MUSCLE);
        add(Joint.class, AnatomyShapes.JOINT);
        add(Structure.class, AnatomyShapes.STRUCTURE);
        add(MovementDirection.class, AnatomyShapes.MOVEMENT_DIRECTION);
        add(Plane.class, AnatomyShapes.PLANE);
        add(Side.class, AnatomyShapes.SIDE);
        add(Contraction.class, AnatomyShapes.CONTRACTION);
        add(RangeBand.class, AnatomyShapes.RANGE_BAND);
        add(Position.class, AnatomyShapes.POSITION);
        add(Support.class, AnatomyShapes.SUPPORT);
        add(FloorLevel.class, AnatomyShapes.FLOOR_LEVEL);
        add(HeadLevel.class, AnatomyShapes.HEAD_LEVEL);
        add(JointAction.class, AnatomyShapes.JOINT_ACTION);
    }

    private void addPrescription() {
        add(Limit.class, AmountShapes.LIMIT);
        add(Repetitions.class, PrescriptionShapes.REPETITIONS);
        add(HoldScope.class, PrescriptionShapes.HOLD_SCOPE);
        add(Hold.class, PrescriptionShapes.HOLD);
        add(Sides.class, PrescriptionShapes.SIDES);
        add(RestPlace.class, PrescriptionShapes.REST_PLACE);
        add(Rest.class, PrescriptionShapes.REST);
        add(Tempo.class, PrescriptionShapes.TEMPO);
        add(Intensity.class, IntensityShapes.INTENSITY);
        add(Breathing.class, PrescriptionShapes.BREATHING);
        add(Occasion.class, FrequencyShapes.OCCASION);
        add(Exclusion.class, FrequencyShapes.EXCLUSION);
        add(Interval.class, FrequencyShapes.INTERVAL);
        add(Days.class, FrequencyShapes.DAYS);
        add(Frequency.class, FrequencyShapes.FREQUENCY);
        add(Prescription.class, PrescriptionShapes.PRESCRIPTION);
    }
}
