/**
 * Content for {@code org.therex.core}: exercises, programs and screening rules for the lower back.
 *
 * <p>It is educational material: it does not diagnose, treat, or clear anybody to exercise.
 */
module org.therex.content {
    requires transitive org.therex.core;

    exports org.therex.lowback;
}
