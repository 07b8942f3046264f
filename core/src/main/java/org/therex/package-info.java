/**
 * The root of the library. It has no types, only the style of the generated value classes.
 *
 * <p>The generated classes are package-private, and each value type is a sealed abstract class. So callers see only the
 * hand-written types.
 */
@NullMarked
@ValueStyle
package org.therex;

import org.jspecify.annotations.NullMarked;
