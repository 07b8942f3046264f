/** Therapeutic exercise as JSON documents. */
@NullMarked
package org.therex.json;

import org.jspecify.annotations.NullMarked;
