/** How much of an exercise is to be done. */
@NullMarked
package org.therex.prescription;

import org.jspecify.annotations.NullMarked;
