package org.therex.wire;

import java.util.function.UnaryOperator;

/**
 * How documents of one version become documents of a later one.
 *
 * @param from the last version with the older form; documents of the same major and an earlier minor version are
 *     migrated too
 * @param to the version that results
 * @param change makes the newer document of the older, which was not checked: what it does not find as it expects it, it
 *     leaves as it is, and reading says what is wrong with it
 */
record Migration(Version from, Version to, UnaryOperator<Tree.Fields> change) {

    Migration {
        if (to.compareTo(from) <= 0) {
            throw new IllegalArgumentException("a migration from " + from + " to " + to + " does not lead on");
        }
    }

    boolean applies(Version version) {
        return version.hasMajorOf(from) && version.compareTo(from) <= 0;
    }
}
