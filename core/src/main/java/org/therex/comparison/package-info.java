/**
 * The difference between two revisions of a program.
 *
 * <p>A {@link org.therex.comparison.ProgramDifference} is a list of {@linkplain org.therex.comparison.Change changes}:
 * an added, removed or moved phase, section or item, or a changed field. It can be read as lines of text. Applied to
 * the program before, it gives the program after.
 *
 * <p>Phases, sections and items have no ids, so the parts of both programs are matched: items by their exercise and
 * order, sections and phases by their title or else by their exercises. Parts that keep their order do not change when
 * others are added or removed around them.
 */
@NullMarked
package org.therex.comparison;

import org.jspecify.annotations.NullMarked;
