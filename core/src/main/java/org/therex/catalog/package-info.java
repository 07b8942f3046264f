/**
 * Sets of exercises, with search and queries.
 *
 * <p>A {@link org.therex.catalog.Catalog} holds each exercise once, by its id. It finds exercises by any of their names,
 * answers a {@link org.therex.catalog.Query} combined with {@code and}, {@code or} and {@code not}, and finds the
 * prerequisites and the easier and harder forms of an exercise. {@link org.therex.catalog.Catalog#check} reports all issues
 * of a set at once.
 */
@NullMarked
package org.therex.catalog;

import org.jspecify.annotations.NullMarked;
