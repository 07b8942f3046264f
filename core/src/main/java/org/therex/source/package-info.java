/**
 * Sources of facts: citations, attributions, claims, defects of sources, and the evidence for a rule.
 *
 * <p>A fact that a source states is attributed to an entry of the source; a fact that the entry only implies is inferred
 * from it:
 *
 * <pre>{@code
 * Attribution stated = Attribution.statedBy(Citation.of("000", "1"));
 * }</pre>
 */
@NullMarked
package org.therex.source;

import org.jspecify.annotations.NullMarked;
