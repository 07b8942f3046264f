package org.therex.json;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import org.therex.catalog.Catalog;
import org.therex.catalog.CatalogEdition;
import org.therex.check.InvalidValueException;
import org.therex.exercise.Exercise;
import org.therex.program.Program;
import org.therex.safety.RuleSet;
import org.therex.wire.Documents;

/**
 * The entry to JSON: reads and writes programs, sets of exercises and sets of screening rules.
 *
 * <p>The methods here are for texts. The formats {@link #programs()}, {@link #exercises()} and {@link #rules()} also
 * read bytes, streams and files, return a report instead of throwing, and take other limits.
 *
 * <p>To put values into documents of your own, register {@link TherexModule} with your {@code JsonMapper}.
 *
 * <p>Thread-safe. The same document gives the same value or report, and equal values give the same document.
 */
public final class TherexJson {

    private static final TherexFormat<Program> PROGRAMS = new TherexFormat<>(Documents::program);
    private static final TherexFormat<Catalog> EXERCISES = new TherexFormat<>(Documents::exercises);
    private static final TherexFormat<Exercise> EXERCISE = new TherexFormat<>(Documents::exercise);
    private static final TherexFormat<RuleSet> RULES = new TherexFormat<>(Documents::rules);

    private TherexJson() {}

    /** Returns the format of a program. */
    public static TherexFormat<Program> programs() {
        return PROGRAMS;
    }

    /**
     * Returns the format of a program that names the exercises of a catalog instead of carrying them. It also reads
     * programs with all their exercises. Keep and reuse it.
     *
     * <p>Writing leaves out each exercise that an item names and that equals the catalog's. Reading takes it from there; the
     * report lists every id that neither the document nor the catalog has. The document names id and edition of the
     * catalog, and is refused if the reader has another one or none.
     */
    public static TherexFormat<Program> programs(CatalogEdition catalog) {
        requireNonNull(catalog, "catalog");
        return new TherexFormat<>(Suppliers.memoize(() -> Documents.program(catalog)));
    }

    /** Returns the format of a set of exercises. */
    public static TherexFormat<Catalog> exercises() {
        return EXERCISES;
    }

    /** Returns the format of one exercise. */
    public static TherexFormat<Exercise> exercise() {
        return EXERCISE;
    }

    /** Returns the format of a set of screening rules. */
    public static TherexFormat<RuleSet> rules() {
        return RULES;
    }

    /** Returns the format of streams of exercises, whose records have no format and version. */
    public static RecordFormat<Exercise> exerciseRecords() {
        return new TherexFormat<>(Documents::bareExercise).records();
    }

    /**
     * Returns the format of streams of programs, whose records have no format and version; {@code programs().records()}
     * reads records with both.
     */
    public static RecordFormat<Program> programRecords() {
        return new TherexFormat<>(Documents::bareProgram).records();
    }

    /** Writes a program as a document. */
    public static String write(Program program) {
        return PROGRAMS.write(program);
    }

    /** Writes a set of exercises as a document. */
    public static String write(Catalog exercises) {
        return EXERCISES.write(exercises);
    }

    /** Writes an exercise as a document. */
    public static String write(Exercise exercise) {
        return EXERCISE.write(exercise);
    }

    /** Writes a set of screening rules as a document. */
    public static String write(RuleSet rules) {
        return RULES.write(rules);
    }

    /**
     * Reads a program.
     *
     * @throws InvalidValueException with the report of all faults, if the document has any
     */
    public static Program readProgram(String document) {
        return PROGRAMS.read(document).value();
    }

    /**
     * Reads an exercise.
     *
     * @throws InvalidValueException with the report of all faults, if the document has any
     */
    public static Exercise readExercise(String document) {
        return EXERCISE.read(document).value();
    }

    /**
     * Reads a set of exercises.
     *
     * @throws InvalidValueException with the report of all faults, if the document has any
     */
    public static Catalog readExercises(String document) {
        return EXERCISES.read(document).value();
    }

    /**
     * Reads a set of screening rules.
     *
     * @throws InvalidValueException with the report of all faults, if the document has any
     */
    public static RuleSet readRules(String document) {
        return RULES.read(document).value();
    }
}
