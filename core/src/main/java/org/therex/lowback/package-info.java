/**
 * The exercises and programs for the lower back that come with the library.
 *
 * <p>{@link org.therex.lowback.LowBack} has a constant for each exercise and {@link
 * org.therex.lowback.LowBackProgram} one for each program; a constant makes its exercise or program when it is first
 * asked for, and no other. The facts come from articles for the public; each fact says from which entry of which
 * article, and the words are ours.
 *
 * <p>This is educational material, not medical advice.
 */
@NullMarked
package org.therex.lowback;

import org.jspecify.annotations.NullMarked;
