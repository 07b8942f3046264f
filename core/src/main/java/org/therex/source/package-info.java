/**
 * Where facts come from: sources, citations, attributions, claims, defects of sources, and the evidence for a rule.
 *
 * <p>A fact that a source states is attributed to an entry of the source; a fact that was worked out from it is inferred from
 * that entry:
 *
 * <pre>{@code
 * Attribution stated = Attribution.statedBy(Citation.of("000", "1"));
 * }</pre>
 */
@NullMarked
package org.therex.source;

import org.jspecify.annotations.NullMarked;
