package com.example.clinic;

import org.therex.check.InvalidValueException;
import org.therex.check.Path;
import org.therex.check.Require;
import org.therex.term.Code;

/** Uses Therex from outside, and fails if it does not do what it says. */
public final class Main {

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments where this is run: {@code class-path} or {@code module-path}
     */
    public static void main(String... arguments) {
        equal(arguments[0], Main.class.getModule().isNamed() ? "module-path" : "class-path");

        equal("0001370", Code.parse("UBERON:0001370").value());
        equal("/sections/0", Path.of("sections").resolve(0).toString());
        try {
            Require.atLeast("sets", 0, 1);
            throw new AssertionError("0 sets passed");
        } catch (InvalidValueException e) {
            equal("'sets' must be at least 1, but was 0", e.report().issues().get(0).message());
        }
    }

    private static void equal(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
