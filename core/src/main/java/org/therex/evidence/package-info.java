/**
 * How sure a thing is: what a rule rests on, and whether something is known to be there.
 *
 * <p>Every rule of screening and of monitoring has an {@link org.therex.evidence.Evidence}: how strong it is, by one scale
 * for all of them, its sources, the day on which it was last held against them, and what else must be said of it. What a
 * person is asked is known to be there, known not to be there, or unknown: that is a {@link
 * org.therex.evidence.Presence}, and unknown is never taken for a no.
 */
@NullMarked
package org.therex.evidence;

import org.jspecify.annotations.NullMarked;
