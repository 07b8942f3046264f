/**
 * The body for the purposes of exercise: its parts, movements, sides and positions.
 *
 * <h2>Parts</h2>
 *
 * <p>A {@link org.therex.anatomy.BodyPart} is one of five kinds.
 *
 * <ul>
 *   <li>A {@link org.therex.anatomy.BodyRegion} is a place, such as the lower back. Pain and stretch are felt in a
 *       region, and a clinician asks for "everything for the hip".
 *   <li>A {@link org.therex.anatomy.MuscleGroup} is several muscles with one name, by their place (gluteals) or their
 *       action (hip flexors).
 *   <li>A {@link org.therex.anatomy.Muscle} has its own attachments, and so its own actions.
 *   <li>A {@link org.therex.anatomy.Joint} moves. The lumbar spine counts as one joint, because exercise instructions
 *       do not separate its segments.
 *   <li>A {@link org.therex.anatomy.Structure} is any other part that matters: a disc, a nerve, the spine, which must
 *       not be massaged with a ball.
 * </ul>
 *
 * <p>They form one hierarchy from the {@linkplain org.therex.anatomy.BodyRegion#WHOLE_BODY whole body} down, and a part
 * may have several parents. In a tree, the buttock would belong either to the pelvis or to the leg, and books differ
 * about that. So ask {@code part.isWithin(region)}, and do not compare a part with a region for equality. A filter by
 * {@code TRUNK} then also finds exercises that name only the transversus abdominis.
 *
 * <p>Left and right are not parts. A {@link org.therex.anatomy.Side} accompanies a part if needed, or a {@link
 * org.therex.anatomy.RelativeSide} if the side depends on the side of the exercise.
 *
 * <h2>Movements</h2>
 *
 * <p>A {@link org.therex.anatomy.JointAction} is the movement of a joint in a {@link
 * org.therex.anatomy.MovementDirection}. It may also have a side, a {@link org.therex.anatomy.Contraction} and a {@link
 * org.therex.anatomy.RangeBand}; these are absent if unknown. Each joint knows its {@linkplain
 * org.therex.anatomy.Joint#directions() directions}; an action outside them, such as pronation of the hip, cannot be
 * made.
 *
 * <h2>Positions</h2>
 *
 * <p>A {@link org.therex.anatomy.Position} is the arrangement of the body and its supports, before and during movement.
 * It is not an exercise: the forearm plank as a position has no hold, breath or purpose. A position determines what it
 * demands of a person: to get down to the floor, to bear weight on the wrists, to have the head below the heart.
 *
 * <h2>Codes</h2>
 *
 * <p>Parts carry the codes of the same concept in Uberon and in the Foundational Model of Anatomy (FMA), where a code
 * was verified. Codes are cross-references and never identify a part. They were taken from Uberon, which is licensed
 * under CC BY 3.0 and credited here. No codes of other vocabularies are included.
 */
@NullMarked
package org.therex.anatomy;

import org.jspecify.annotations.NullMarked;
