/**
 * The words of the field: closed vocabularies of ours, and codes of other people's.
 *
 * <p>A {@link org.therex.term.Term} is a constant of one of our vocabularies. Its id, such as {@code hook-lying}, is
 * what documents hold; its label and synonyms are for people. A {@link org.therex.term.Code} points into a foreign
 * vocabulary; it is data that a term may carry, never a key.
 */
@NullMarked
package org.therex.term;

import org.jspecify.annotations.NullMarked;
