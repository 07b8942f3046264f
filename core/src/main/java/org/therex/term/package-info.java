/**
 * The vocabularies of the library, and codes of foreign vocabularies.
 *
 * <p>A {@link org.therex.term.Term} is a word of a vocabulary. Documents hold its id, such as {@code hook-lying}; its
 * label and synonyms are for people. Most vocabularies are closed and are enums. A vocabulary to which a newer version
 * may add words is {@linkplain org.therex.term.OpenTerm open}. A {@link org.therex.term.Code} names a concept of a
 * foreign vocabulary. A term may carry codes, but they never identify it.
 */
@NullMarked
package org.therex.term;

import org.jspecify.annotations.NullMarked;
