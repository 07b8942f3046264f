/**
 * The body as exercise sees it: its parts, their movements, its sides, and the positions it takes.
 *
 * <h2>Parts</h2>
 *
 * <p>A {@link org.therex.anatomy.BodyPart} is one of five kinds.
 *
 * <ul>
 *   <li>A {@link org.therex.anatomy.BodyRegion} is a place, such as the lower back. Pain has a place, a stretch is felt
 *       in one, and a clinician asks for "everything for the hip".
 *   <li>A {@link org.therex.anatomy.MuscleGroup} is what people name when they mean several muscles at once, for where
 *       they lie (gluteals) or what they do (hip flexors).
 *   <li>A {@link org.therex.anatomy.Muscle} has its own attachments, and so its own actions.
 *   <li>A {@link org.therex.anatomy.Joint} is what moves. The lumbar spine counts as one joint, although it is many:
 *       exercise instructions do not separate its segments.
 *   <li>A {@link org.therex.anatomy.Structure} is what is left and still matters: a disc, a nerve, the spine on which
 *       no massage ball belongs.
 * </ul>
 *
 * <p>They form one hierarchy from the {@linkplain org.therex.anatomy.BodyRegion#WHOLE_BODY whole body} down, and a part
 * may have several parents. A tree would force a choice that no two books make alike: whether the buttock belongs to
 * the pelvis or to the leg, or the rectus femoris to the quadriceps or to the hip flexors. So ask
 * {@code part.isWithin(region)} and never compare a part with a region for equality; whoever filters by
 * {@code TRUNK} then also gets what names only the transversus abdominis.
 *
 * <p>Left and right are no parts: a {@link org.therex.anatomy.Side} stands beside a part where one is meant, and a {@link
 * org.therex.anatomy.RelativeSide} where the side depends on that on which an exercise is done.
 *
 * <h2>Movements</h2>
 *
 * <p>A {@link org.therex.anatomy.JointAction} says which joint goes in which
 * {@link org.therex.anatomy.MovementDirection}, and if known on which side, with which
 * {@link org.therex.anatomy.Contraction} and in which {@link org.therex.anatomy.RangeBand}. What is not known is
 * absent. Each joint knows its {@linkplain org.therex.anatomy.Joint#directions() directions}; an action outside them,
 * such as pronation of the hip, cannot be made.
 *
 * <h2>Positions</h2>
 *
 * <p>A {@link org.therex.anatomy.Position} is how the body is arranged and what it rests on, before and while it moves.
 * It is not an exercise: the forearm plank as a position has no hold, breath or purpose. From its position follow what
 * a person needs for it: to get down to the floor, to bear weight on the wrists, to have the head below the heart.
 *
 * <h2>Codes</h2>
 *
 * <p>Parts carry the codes of the same concept in Uberon and in the Foundational Model of Anatomy (FMA), where one was
 * verified; a blank stays absent. They are cross-references and never our keys. They were taken from Uberon, which is
 * licensed CC BY 3.0 and credited here for it. No other vocabulary's codes are carried.
 */
@NullMarked
package org.therex.anatomy;

import org.jspecify.annotations.NullMarked;
