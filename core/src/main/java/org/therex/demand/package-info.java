/**
 * Demands of an exercise on the body, in a form that a machine can compare with the limits of a person.
 *
 * <p>A {@link org.therex.demand.Demand} is one thing that can be asked: to bend the low back, to kneel, to lie on the
 * back, to hold still and strain. Each has three levels, which the demand defines; level 0 is not asked at all. An
 * exercise has a {@link org.therex.demand.DemandProfile}: every demand that it makes with its level, the side of the body
 * on which it falls, and how the level follows from the dose. A modification lowers demands by a {@link
 * org.therex.demand.Relief}. Profile, dose, side and reliefs together give the {@link org.therex.demand.DemandLevels},
 * which are packed so that a large catalog can be compared quickly.
 *
 * <p>The demands and their levels are proposed; clinicians have not reviewed them yet. An exercise without a profile was not
 * assessed, which does not mean that it demands nothing.
 */
@NullMarked
package org.therex.demand;

import org.jspecify.annotations.NullMarked;
