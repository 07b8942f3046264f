package org.therex.wire;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.therex.catalog.Catalog;
import org.therex.catalog.CatalogEdition;
import org.therex.exercise.Exercise;
import org.therex.program.Program;
import org.therex.safety.RuleSet;

/** The documents that can be read and written. */
public final class Documents {

    private static final String VERSION = "1.0";

    /** A set of exercises without format and version. */
    static final ObjectShape<Catalog, List<Exercise>> EXERCISES = ObjectShape.<Catalog, List<Exercise>>of(
                    "exercises", "A set of exercises that go together.", ArrayList::new, Catalog::of)
            .list(
                    "exercises",
                    "The exercises, each with an id of its own.",
                    ExerciseShapes.EXERCISE,
                    catalog -> ImmutableList.copyOf(catalog.exercises()),
                    List::addAll)
            .build();

    private Documents() {}

    /** Returns the document that holds one exercise. */
    public static Document<Exercise> exercise() {
        return OfExercise.DOCUMENT;
    }

    /** Returns the document that is one exercise, without format and version. */
    public static Document<Exercise> bareExercise() {
        return OfBareExercise.DOCUMENT;
    }

    /** Returns the document that is one program, without format and version. */
    public static Document<Program> bareProgram() {
        return OfBareProgram.DOCUMENT;
    }

    /** Returns the document that holds a program. */
    public static Document<Program> program() {
        return OfProgram.DOCUMENT;
    }

    /** Returns the document that holds a program without the exercises of a catalog. */
    public static Document<Program> program(CatalogEdition edition) {
        return Document.of(OfProgram.FORMAT, VERSION, ProgramShapes.program(edition));
    }

    /** Returns the document that holds a set of exercises. */
    public static Document<Catalog> exercises() {
        return OfExercises.DOCUMENT;
    }

    /** Returns the document that holds a set of screening rules. */
    public static Document<RuleSet> rules() {
        return OfRules.DOCUMENT;
    }

    /** Loaded when the first program is read or written, and not before. */
    private static final class OfProgram {
        static final String FORMAT = "therex-program";
        static final Document<Program> DOCUMENT = Document.of(FORMAT, VERSION, ProgramShapes.PROGRAM);
    }

    /** Loaded when the first set of rules is read or written, and not before. */
    private static final class OfRules {
        static final Document<RuleSet> DOCUMENT = Document.of("therex-rules", VERSION, SafetyShapes.RULE_SET);
    }

    /** Loaded when the first exercise is read or written, and not before. */
    private static final class OfExercise {
        static final Document<Exercise> DOCUMENT = Document.of("therex-exercise", VERSION, ExerciseShapes.EXERCISE);
    }

    /** Loaded when the first exercise without a header is read or written, and not before. */
    private static final class OfBareExercise {
        static final Document<Exercise> DOCUMENT = Document.bare("therex-exercise", ExerciseShapes.EXERCISE);
    }

    /** Loaded when the first program without a header is read or written, and not before. */
    private static final class OfBareProgram {
        static final Document<Program> DOCUMENT = Document.bare("therex-program", ProgramShapes.PROGRAM);
    }

    /** Loaded when the first set of exercises is read or written, and not before. */
    private static final class OfExercises {
        static final Document<Catalog> DOCUMENT = Document.of("therex-exercises", VERSION, EXERCISES);
    }
}
