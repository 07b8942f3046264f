package org.therex.lowback;

import org.therex.anatomy.Position;
import org.therex.demand.Demand;
import org.therex.demand.Relief;
import org.therex.exercise.Equipment;
import org.therex.exercise.EquipmentNeed;
import org.therex.exercise.Modification;
import org.therex.exercise.ModificationDirection;
import org.therex.exercise.ModificationId;
import org.therex.exercise.ProgressionAxis;

/** Modifications that no article names and several exercises share; they and what they relieve are proposed by us. */
final class Modifications {

    static final EquipmentNeed UNDER_HANDS =
            EquipmentNeed.optional(Equipment.MAT, Equipment.FOLDED_BLANKET).with("under the heels of the hands");
    static final EquipmentNeed UNDER_FOREARMS =
            EquipmentNeed.optional(Equipment.STEP, Equipment.CUSHION).with("under the forearms");
    static final EquipmentNeed UNDER_KNEES =
            EquipmentNeed.optional(Equipment.FOLDED_BLANKET, Equipment.CUSHION).with("under the knees");
    static final EquipmentNeed UNDER_BELLY =
            EquipmentNeed.optional(Equipment.PILLOW).with("under the belly");
    static final EquipmentNeed BED = EquipmentNeed.optional(Equipment.BED).with("in place of the floor");
    static final EquipmentNeed SEAT = EquipmentNeed.optional(Equipment.CHAIR).with("to do it sitting");
    static final EquipmentNeed TO_LEAN_ON =
            EquipmentNeed.optional(Equipment.CHAIR).with("to lean on");
    static final EquipmentNeed WALL = EquipmentNeed.optional(Equipment.WALL).with("to lean on");

    private Modifications() {}

    /** Returns a builder of a modification of ours that makes an exercise easier. */
    static Modification.Builder easier(String id, String text) {
        return own(id, ModificationDirection.EASIER, text);
    }

    /** Returns a builder of a modification of ours that makes an exercise more comfortable. */
    static Modification.Builder comfort(String id, String text) {
        return own(id, ModificationDirection.COMFORT, text);
    }

    private static Modification.Builder own(String id, ModificationDirection direction, String text) {
        return Modification.builder()
                .id(ModificationId.of(id))
                .direction(direction)
                .text(text);
    }

    /** The weight on the fists, for wrists that hurt when they are bent back. */
    static Modification onFists() {
        return comfort("on-fists", "Put your fists down in place of your palms, so that your wrists stay straight.")
                .trigger("your wrists hurt")
                .relief(Relief.to(Demand.WRIST_EXTENSION_LOAD, 1))
                .build();
    }

    /** The heels of the hands raised, so that the wrists bend back less. */
    static Modification handsOnWedge() {
        return comfort("hands-on-wedge", "Raise the heels of your hands on a rolled mat or a folded blanket.")
                .trigger("your wrists hurt")
                .equipment(UNDER_HANDS.anyOf())
                .relief(Relief.by(Demand.WRIST_EXTENSION_LOAD, 1))
                .build();
    }

    /**
     * The weight on forearms that lie high enough to keep the head from sinking below the heart; the shoulders then bear
     * no more than they do above the hands.
     */
    static Modification forearmsOnBench() {
        return comfort("forearms-on-bench", "Rest your forearms on a step or firm cushions that keep your back level.")
                .trigger("your wrists hurt")
                .equipment(UNDER_FOREARMS.anyOf())
                .relief(Relief.from(Demand.WRIST_EXTENSION_LOAD))
                .build();
    }

    /** Something soft under both knees; kneeling on it is still kneeling, which is the lowest level of it. */
    static Modification kneePad() {
        return kneePad(Relief.to(Demand.KNEELING_PRESSURE, 1));
    }

    /** Something soft under the one knee that bears the weight. */
    static Modification padUnderOneKnee() {
        return kneePad(Relief.by(Demand.KNEELING_PRESSURE, 1));
    }

    private static Modification kneePad(Relief relief) {
        return comfort("knee-pad", "Put a folded blanket or a cushion under whichever knee bears weight.")
                .trigger("kneeling hurts")
                .equipment(UNDER_KNEES.anyOf())
                .relief(relief)
                .build();
    }

    /** A bed in place of the floor. */
    static Modification onBed() {
        return comfort("on-bed", "Do it on a firm, wide bed.")
                .trigger("you cannot get down to the floor")
                .equipment(BED.anyOf())
                .relief(Relief.to(Demand.FLOOR_TRANSFER, 1))
                .build();
    }

    /** The arms help to balance and to carry weight; they pull on a backrest, so that no wrist is bent back under it. */
    static Modification handsOnChair() {
        return easier(
                        "hands-on-chair",
                        "Hold the backrest of a steady chair with both hands, your wrists straight, so that your arms carry part of you.")
                .trigger("you lose your balance or kneeling hurts")
                .axis(ProgressionAxis.SUPPORT)
                .equipment(TO_LEAN_ON.anyOf())
                .relief(Relief.by(Demand.BALANCE_CHALLENGE, 1))
                .relief(Relief.by(Demand.KNEELING_PRESSURE, 1))
                .build();
    }

    /** Lying on the side in place of the back. */
    static Modification onSide() {
        return comfort("on-side", "Do it lying on your side with both knees bent.")
                .trigger("you cannot lie on your back")
                .position(Position.SIDE_LYING)
                .relief(Relief.from(Demand.SUPINE_LYING))
                .build();
    }

    /** Short times on the back, as long as the lowest level of lying on it. */
    static Modification turnBetween() {
        return comfort("turn-between", "After two minutes on your back turn to one side for a while, then go on.")
                .trigger("lying on your back for long does not suit you")
                .relief(Relief.to(Demand.SUPINE_LYING, 1))
                .build();
    }

    /** Something under the belly that keeps the low back from arching. */
    static Modification pillowUnderBelly() {
        return comfort("pillow-under-belly", "Lay a pillow under your belly.")
                .trigger("your lower back arches")
                .equipment(UNDER_BELLY.anyOf())
                .relief(Relief.by(Demand.LUMBAR_EXTENSION_RANGE, 1))
                .build();
    }
}
