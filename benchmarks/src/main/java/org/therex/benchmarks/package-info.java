/** How long things take. */
@NullMarked
package org.therex.benchmarks;

import org.jspecify.annotations.NullMarked;
