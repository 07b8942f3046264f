/**
 * Demands of exercises on the body, which can be compared with the limits of a person.
 *
 * <p>A {@link org.therex.demand.Demand} is an action or position: bending the low back, kneeling, lying on the back,
 * holding still with effort. Each demand defines three levels; level 0 is none. An exercise has a {@link
 * org.therex.demand.DemandProfile}: its demands with their levels, the sides of the body on which they fall, and the
 * effect of the dose on the levels. A modification lowers demands by a {@link org.therex.demand.Relief}. Profile, dose,
 * side and reliefs together give the {@link org.therex.demand.DemandLevels}, which are packed so that a large catalog
 * can be compared quickly.
 *
 * <p>The demands and their levels are proposed; clinicians have not reviewed them yet. An exercise without a profile was not
 * assessed, which does not mean that it demands nothing.
 */
@NullMarked
package org.therex.demand;

import org.jspecify.annotations.NullMarked;
