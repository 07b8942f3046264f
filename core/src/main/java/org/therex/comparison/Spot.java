package org.therex.comparison;

import org.therex.check.Path;

/**
 * The place of a part in both programs.
 *
 * @param before its path in the program before
 * @param after its path in the program after
 * @param subject the name of the part in text
 */
record Spot(Path before, Path after, String subject) {}
