package org.therex.anatomy;

import org.therex.term.Term;

/** A part of the body's surface that can bear its weight. */
public enum Support implements Term {
    /** The back of the head. */
    HEAD,
    /** The back. */
    BACK,
    /** The rear of the pelvis. */
    SACRUM,
    /** The chest. */
    CHEST,
    /** The abdomen. */
    ABDOMEN,
    /** The front of the pelvis. */
    PELVIS,
    /** One side of the body. */
    SIDE,
    /** The sitting bones. */
    ISCHIA,
    /** The front of the thighs. */
    THIGHS,
    /** One or both knees. */
    KNEES,
    /** One or both shins. */
    SHINS,
    /** The outside of the lower leg in side lying. */
    LEG,
    /** The heels, with the leg raised or straight. */
    HEELS,
    /** The soles of one or both feet. */
    FEET,
    /** The toes, with the heel in the air. */
    TOES,
    /** One or both forearms. */
    FOREARMS,
    /** One or both palms, with the wrist bent back. */
    PALMS
}
