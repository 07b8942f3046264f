/**
 * Sets of exercises that can be looked up and asked.
 *
 * <p>A {@link org.therex.catalog.Catalog} holds each exercise once, by its id, and is whole: what its exercises link to is
 * there. It finds exercises by any of their names with all that the name may mean, answers a
 * {@link org.therex.catalog.Query} put together with {@code and}, {@code or} and {@code not}, and tells what has to be learned
 * before an exercise and what is easier or harder. Everything that is wrong with a set is told at once by {@link
 * org.therex.catalog.Catalog#check}.
 */
@NullMarked
package org.therex.catalog;

import org.jspecify.annotations.NullMarked;
