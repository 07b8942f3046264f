/** Example programs to copy, each with a {@code main} method. */
@NullMarked
package org.therex.examples;

import org.jspecify.annotations.NullMarked;
