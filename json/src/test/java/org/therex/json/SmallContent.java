package org.therex.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.therex.catalog.Catalog;
import org.therex.program.Program;
import org.therex.safety.RuleSet;

/** A program of four exercises, three exercises more, and a few rules, as real ones are, from documents of their own. */
final class SmallContent {

    private static final Program PROGRAM = read(TherexJson.programs(), "program.json");
    private static final Catalog CATALOG =
            Catalog.of(PROGRAM.exercises()).plus(read(TherexJson.exercises(), "exercises.json"));
    private static final RuleSet RULES = read(TherexJson.rules(), "rules.json");

    private SmallContent() {}

    private static <T> T read(TherexFormat<T> format, String file) {
        try (InputStream in = SmallContent.class.getResourceAsStream("/content/" + file)) {
            return format.read(in).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Program program() {
        return PROGRAM;
    }

    /** Returns the exercises of the program and three more, which bend the back or rest on the wrists. */
    static Catalog catalog() {
        return CATALOG;
    }

    static RuleSet rules() {
        return RULES;
    }
}
