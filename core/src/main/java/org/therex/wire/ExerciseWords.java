package org.therex.wire;

import com.google.common.collect.ImmutableList;
import org.therex.anatomy.RelativeSide;
import org.therex.exercise.Category;
import org.therex.exercise.Equipment;
import org.therex.exercise.Goal;
import org.therex.exercise.Surface;
import org.therex.exercise.Tradition;
import org.therex.term.Term;

/** The words of the exercise vocabularies. */
final class ExerciseWords {

    static final TextualShape<Category> CATEGORY = Shapes.openWords(
            "category",
            "What kind of work an exercise is; one exercise may be several.",
            Category.vocabulary(),
            Category::of);

    static final TextualShape<Goal> GOAL =
            Shapes.openWords("goal", "What a person wants from an exercise or a program.", Goal.vocabulary(), Goal::of);

    static final TextualShape<Tradition> TRADITION = Shapes.openWords(
            "tradition", "The practice that an exercise comes from.", Tradition.vocabulary(), Tradition::of);

    static final TextualShape<Equipment> EQUIPMENT =
            Shapes.openWords("equipment", "A thing that an exercise uses.", Equipment.vocabulary(), Equipment::of);

    static final TextualShape<Surface> SURFACE =
            Shapes.openWords("surface", "What carries the body.", Surface.vocabulary(), Surface::of);

    static final TextualShape<RelativeSide> SAME_OR_OPPOSITE = Shapes.words(
            "same-or-opposite",
            "The side of the moving limb, or the other one.",
            ImmutableList.of(RelativeSide.SAME, RelativeSide.OPPOSITE),
            Term::id,
            Term::label);

    private ExerciseWords() {}
}
