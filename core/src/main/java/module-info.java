/**
 * Therapeutic exercise for Java: exercises, positions, body regions, prescriptions, contraindications and programs
 * as immutable values.
 *
 * <p>Start with {@code org.therex.program} to build a program, or with {@code org.therex.lowback} for the exercises
 * that come with the library. It is educational software: it does not diagnose, treat, or clear anybody to exercise.
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
    exports org.therex.lowback;
    exports org.therex.monitoring;
    exports org.therex.prescription;
    exports org.therex.program;
    exports org.therex.progression;
    exports org.therex.reporting;
    exports org.therex.review;
    exports org.therex.safety;
    exports org.therex.schedule;
    exports org.therex.term;

    // Made by the build from our value types, for our own modules.
    exports org.therex.field to
            org.therex.json;
    exports org.therex.anatomy.fields to
            org.therex.json;
    exports org.therex.check.fields to
            org.therex.json;
    exports org.therex.comparison.fields to
            org.therex.json;
    exports org.therex.demand.fields to
            org.therex.json;
    exports org.therex.exercise.fields to
            org.therex.json;
    exports org.therex.monitoring.fields to
            org.therex.json;
    exports org.therex.prescription.fields to
            org.therex.json;
    exports org.therex.program.fields to
            org.therex.json;
    exports org.therex.progression.fields to
            org.therex.json;
    exports org.therex.reporting.fields to
            org.therex.json;
    exports org.therex.review.fields to
            org.therex.json;
    exports org.therex.safety.fields to
            org.therex.json;
    exports org.therex.schedule.fields to
            org.therex.json;
    exports org.therex.source.fields to
            org.therex.json;
    exports org.therex.term.fields to
            org.therex.json;
}
