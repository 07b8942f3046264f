/**
 * The words of the field: vocabularies of ours, and codes of other people's.
 *
 * <p>A {@link org.therex.term.Term} is a constant of one of our vocabularies. Its id, such as {@code hook-lying}, is
 * what documents hold; its label and synonyms are for people. Most vocabularies are closed, and enums; those of
 * which a newer version may have more words are {@linkplain org.therex.term.OpenTerm open}. A {@link org.therex.term.Code} points into a foreign
 * vocabulary; it is data that a term may carry, never a key.
 */
@NullMarked
package org.therex.term;

import org.jspecify.annotations.NullMarked;
