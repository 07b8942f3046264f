/**
 * The root of the library; it holds no types, only the style in which every value class below it is generated.
 *
 * <p>The generated classes stay package-private and each value type is a sealed abstract class, so that what a caller
 * sees is exactly what stands in the hand-written file.
 */
@NullMarked
@ValueStyle
package org.therex;

import org.jspecify.annotations.NullMarked;
