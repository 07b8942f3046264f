/**
 * What both Jacksons share: the text of a document with its lines and columns, streams cut into records, and the shapes that a
 * mapper asks for by type.
 *
 * <p>A {@link org.therex.json.binding.Binding} is all that a JSON library has to do. What the documents look like is said in
 * {@code org.therex.wire} of core.
 */
@NullMarked
package org.therex.json.binding;

import org.jspecify.annotations.NullMarked;
