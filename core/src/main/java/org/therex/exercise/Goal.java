package org.therex.exercise;

import org.therex.term.Term;

/** What a person wants from an exercise or a program. */
public enum Goal implements Term {
    /** Less pain. */
    PAIN_RELIEF,
    /** More movement at the joints. */
    MOBILITY,
    /** Longer muscles. */
    FLEXIBILITY,
    /** Stronger muscles. */
    STRENGTH,
    /** Muscles that last longer. */
    ENDURANCE,
    /** Better control of movement. */
    MOTOR_CONTROL,
    /** A steadier trunk or joint. */
    STABILITY,
    /** Better balance, fewer falls. */
    BALANCE,
    /** A better held body. */
    POSTURE,
    /** The activities of daily life. */
    FUNCTION,
    /** Going back to work. */
    RETURN_TO_WORK,
    /** Going back to sport. */
    RETURN_TO_SPORT,
    /** No injury, or none again. */
    PREVENTION,
    /** Less tension. */
    RELAXATION,
    /** A fitter heart and lungs. */
    AEROBIC_FITNESS,
    /** Staying healthy; getting into shape. */
    GENERAL_HEALTH
}
