package org.therex.comparison;

import org.therex.check.Path;

/**
 * Where a part stands in both programs.
 *
 * @param before its path in the program before
 * @param after its path in the program after
 * @param subject what a line of text calls it
 */
record Spot(Path before, Path after, String subject) {}
