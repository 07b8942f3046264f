package org.therex.json;

import org.therex.catalog.Catalog;
import org.therex.check.InvalidValueException;
import org.therex.exercise.Exercise;
import org.therex.json.wire.Documents;
import org.therex.program.Program;
import org.therex.safety.RuleSet;

/**
 * Reads and writes programs, sets of exercises and sets of screening rules as JSON.
 *
 * <p>The methods here are for texts. {@link #programs()}, {@link #exercises()} and {@link #rules()} return the formats
 * themselves, which also read bytes, streams and files, return a report instead of throwing, and can be given other limits.
 *
 * <p>To have our types inside documents of your own, register {@link TherexModule} with your {@code JsonMapper}.
 */
public final class TherexJson {

    private static final TherexFormat<Program> PROGRAMS = new TherexFormat<>(Documents::program);
    private static final TherexFormat<Catalog> EXERCISES = new TherexFormat<>(Documents::exercises);

    private static final TherexFormat<RuleSet> RULES = new TherexFormat<>(Documents::rules);

    private TherexJson() {}

    /** Returns the format of documents that hold a program. */
    public static TherexFormat<Program> programs() {
        return PROGRAMS;
    }

    /** Returns the format of documents that hold a set of exercises. */
    public static TherexFormat<Catalog> exercises() {
        return EXERCISES;
    }

    /** Returns the format of documents that hold a set of screening rules. */
    public static TherexFormat<RuleSet> rules() {
        return RULES;
    }

    /** Returns the format of streams of exercises, each a record without format and version. */
    public static JsonRecords<Exercise> exerciseRecords() {
        return new TherexFormat<>(Documents::exercise).records();
    }

    /**
     * Returns the format of streams of programs, each a record without format and version; those with them are read by
     * {@code programs().records()}.
     */
    public static JsonRecords<Program> programRecords() {
        return new TherexFormat<>(Documents::bareProgram).records();
    }

    /** Returns the document that holds a program. */
    public static String write(Program program) {
        return PROGRAMS.write(program);
    }

    /** Returns the document that holds a set of exercises. */
    public static String write(Catalog exercises) {
        return EXERCISES.write(exercises);
    }

    /** Returns the document that holds a set of screening rules. */
    public static String write(RuleSet rules) {
        return RULES.write(rules);
    }

    /**
     * Reads a program.
     *
     * @throws InvalidValueException if anything is wrong with the document; it carries everything that is
     */
    public static Program readProgram(String document) {
        return PROGRAMS.read(document).value();
    }

    /**
     * Reads a set of exercises.
     *
     * @throws InvalidValueException if anything is wrong with the document; it carries everything that is
     */
    public static Catalog readExercises(String document) {
        return EXERCISES.read(document).value();
    }

    /**
     * Reads a set of screening rules.
     *
     * @throws InvalidValueException if anything is wrong with the document; it carries everything that is
     */
    public static RuleSet readRules(String document) {
        return RULES.read(document).value();
    }
}
