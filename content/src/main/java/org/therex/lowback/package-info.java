/**
 * Exercises, programs and screening rules for the lower back.
 *
 * <p>{@link org.therex.lowback.LowBack} has a constant for each exercise and {@link org.therex.lowback.LowBackProgram} one for
 * each program; a constant reads its exercise or program when it is first asked for, and no other. The facts come from articles
 * for the public; each fact says from which entry of which article, and the words are ours.
 *
 * <p>The content itself stands in documents, one for each exercise, which {@code mvn} checks and packs into the jar.
 *
 * <p>This is educational material, not medical advice.
 */
@NullMarked
package org.therex.lowback;

import org.jspecify.annotations.NullMarked;
