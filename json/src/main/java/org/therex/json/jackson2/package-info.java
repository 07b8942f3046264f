/**
 * Reading and writing with Jackson 2, version 2.18 or later.
 *
 * <p>{@code therex-json} does not bring Jackson 2: add {@code jackson-databind} to your dependencies. Documents and reports are
 * the same as with {@code org.therex.json}; only the classes of the mapper differ.
 */
@NullMarked
package org.therex.json.jackson2;

import org.jspecify.annotations.NullMarked;
