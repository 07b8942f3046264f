/**
 * Our values for those whose documents are read by Jackson 2, its databind 2.18 or later.
 *
 * <p>{@code therex-json} does not bring Jackson 2: who uses this package has it. What is read and written is the same as with
 * {@code org.therex.json}, to the letter, and so are reports; only the classes of the mapper differ.
 */
@NullMarked
package org.therex.json.jackson2;

import org.jspecify.annotations.NullMarked;
