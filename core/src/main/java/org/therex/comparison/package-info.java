/**
 * The difference between two revisions of a program.
 *
 * <p>A {@link org.therex.comparison.ProgramDifference} is a list of {@linkplain org.therex.comparison.Change changes}: a
 * phase, a section or an item was added, removed or moved; a field of a dose, or another field, was changed. It can be read
 * as lines of text. Applied to the program before, it gives the program after.
 *
 * <p>Phases, sections and items have no ids, so the parts of the one program are matched with those of the other: items
 * by their exercise and their order, sections and phases by their title or else by their exercises. Parts that keep their
 * order do not change when others are added or removed around them.
 */
@NullMarked
package org.therex.comparison;

import org.jspecify.annotations.NullMarked;
