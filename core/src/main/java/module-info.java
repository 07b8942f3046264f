/**
 * Therapeutic exercise for Java: exercises, positions, body regions, prescriptions, contraindications and programs
 * as immutable values.
 *
 * <p>Start with {@code org.therex.program} to build a program; the module {@code org.therex.content} has exercises to build it
 * of. It is educational software: it does not diagnose, treat, or clear anybody to exercise.
 */
@SuppressWarnings("module") // The modules that see the tables are built later.
module org.therex.core {
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.therex.anatomy;
    exports org.therex.catalog;
    exports org.therex.check;
    exports org.therex.comparison;
    exports org.therex.demand;
    exports org.therex.source;
    exports org.therex.exercise;
    exports org.therex.monitoring;
    exports org.therex.pack;
    exports org.therex.prescription;
    exports org.therex.program;
    exports org.therex.progression;
    exports org.therex.reporting;
    exports org.therex.review;
    exports org.therex.safety;
    exports org.therex.schedule;
    exports org.therex.term;

    // Hints, and how values look in JSON, for our own modules.
    exports org.therex.hint to
            org.therex.json;
    exports org.therex.field to
            org.therex.json;
    exports org.therex.wire to
            org.therex.json;
}
