/**
 * The program: which exercises, in which order, in which dose, for what purpose and under which rules.
 *
 * <p>A {@link org.therex.program.Program} has sections, or {@linkplain org.therex.program.Phase phases} that follow one
 * another and have sections; a section has items, and an {@link org.therex.program.Item} names an exercise by its id. The
 * program carries the exercises it names, so that it can be read without anything else.
 *
 * <p>A dose may be given for the program, a phase, a section and an item; each field that an item leaves open it takes
 * from its section, else from its phase, else from the program, else from the entry of the source that it follows. {@link
 * org.therex.program.Program#resolve} does that and keeps, for each field, where it came from. What nobody gives stays
 * absent.
 *
 * <p>Around the exercises stand who gives the program and how ({@link org.therex.program.Contributor}, {@link
 * org.therex.program.Delivery}), what a person has for it ({@link org.therex.program.Resources}), how it is fitted to them
 * ({@link org.therex.program.Tailoring}) and kept to ({@link org.therex.program.Adherence}), and its rules and advice.
 *
 * <p>The builders do not stop at the first mistake: everything wrong with a program, down to a dose deep inside it, is
 * reported at once when it is built.
 */
@NullMarked
package org.therex.program;

import org.jspecify.annotations.NullMarked;
