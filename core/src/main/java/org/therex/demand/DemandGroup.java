package org.therex.demand;

import org.therex.term.Term;

/** A group of demands, by the part or ability that they concern. */
public enum DemandGroup implements Term {
    /** The spine: how far and under what load it moves. */
    SPINE,
    /** The effort: pressure in the belly and holding still. */
    EFFORT,
    /** The hip and pelvis. */
    HIP,
    /** The knee. */
    KNEE,
    /** The wrist, arm and shoulder. */
    ARM,
    /** The neck. */
    NECK,
    /** The position: lying, kneeling, turning. */
    POSITION,
    /** Balance. */
    BALANCE,
    /** Pressure on tissue and pull on nerves. */
    TISSUE
}
