/**
 * Programs of exercises: their order, doses, goals and rules.
 *
 * <p>A {@link org.therex.program.Program} has sections, or {@linkplain org.therex.program.Phase phases} that follow one
 * another and have sections; a section has items, and an {@link org.therex.program.Item} names an exercise by its id.
 * The program carries the exercises it names, so it is complete in itself.
 *
 * <p>A dose may be given for the program, a phase, a section and an item. An item inherits each absent field from its
 * section, else from its phase, else from the program, else from the source entry that it follows. {@link
 * org.therex.program.Program#resolve} does that and keeps the origin of each field. A field that is stated nowhere
 * stays absent.
 *
 * <p>A program also states its contributors and delivery ({@link org.therex.program.Contributor}, {@link
 * org.therex.program.Delivery}), the resources of the person ({@link org.therex.program.Resources}), adaptations
 * ({@link org.therex.program.Tailoring}), adherence ({@link org.therex.program.Adherence}), rules and advice.
 *
 * <p>The builders do not stop at the first mistake: all problems of a program, down to the doses of its items, are
 * reported together when it is built.
 */
@NullMarked
package org.therex.program;

import org.jspecify.annotations.NullMarked;
