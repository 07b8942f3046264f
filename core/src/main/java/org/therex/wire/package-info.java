/**
 * How each type of ours looks in JSON, apart from any JSON library.
 *
 * <p>A {@link org.therex.wire.Shape} says it once for a type; reading, writing, the JSON Schema and the field
 * reference all follow from it. Shapes read from {@link org.therex.wire.Tokens} and write to a
 * {@link org.therex.wire.WireSink}, which {@code org.therex.json} implements with Jackson.
 *
 * <p>A document is read fast first, without noting where anything stands. Only if something is wrong with it is it read
 * once more, thoroughly, so that everything wrong is found; and what is still without a place is then looked up.
 */
@NullMarked
package org.therex.wire;

import org.jspecify.annotations.NullMarked;
