/**
 * Sets of exercises that can be looked up and asked.
 *
 * <p>A {@link org.therex.catalog.Catalog} holds each exercise once, by its id.
 */
@NullMarked
package org.therex.catalog;

import org.jspecify.annotations.NullMarked;
