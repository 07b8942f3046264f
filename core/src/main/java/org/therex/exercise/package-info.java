/**
 * Exercises: names, set-up, movement, technique, purpose, modifications and sources.
 *
 * <p>An {@link org.therex.exercise.Exercise} consists of values: its names and classification, its {@linkplain
 * org.therex.exercise.Setup set-up}, its {@linkplain org.therex.exercise.Target targets} in the body, its {@linkplain
 * org.therex.exercise.Movement movement}, its {@linkplain org.therex.exercise.Laterality laterality}, its {@linkplain
 * org.therex.exercise.Technique technique}, its {@linkplain org.therex.exercise.Modification modifications}, its
 * {@linkplain org.therex.exercise.Link links} to other exercises, {@linkplain org.therex.exercise.Caution cautions} and
 * {@linkplain org.therex.source.Claim claims}.
 *
 * <p>Sources differ. Every fact carries an {@link org.therex.source.Attribution}: the entries that state it and those
 * from which it was inferred. Where two sources disagree, both facts stand side by side. The name, number, dose and
 * defects of one entry are in a {@link org.therex.exercise.SourceEntry}. A fact that no source states is absent; an
 * absent fact is never zero or a default.
 *
 * <p>An {@link org.therex.exercise.ExerciseId} identifies an exercise; a name does not.
 */
@NullMarked
package org.therex.exercise;

import org.jspecify.annotations.NullMarked;
