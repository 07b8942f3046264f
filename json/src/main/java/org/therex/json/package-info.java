/**
 * Therapeutic exercise as JSON.
 *
 * <p>{@link org.therex.json.TherexJson} is where to begin: it reads and writes documents of one program, one set of exercises or
 * one set of screening rules, each a {@link org.therex.json.TherexFormat}, and streams of records of any length, as {@link
 * org.therex.json.JsonRecords}. ReadResult gives a {@link org.therex.json.ReadResult}: the value, or everything that is wrong with the
 * document, each fault with its JSON Pointer, line and column. For our values inside documents of your own there is {@link
 * org.therex.json.TherexModule}.
 *
 * <p>A document is written in one form only, and read back equal. What a document may hold at the most says {@link
 * org.therex.json.JsonLimits}.
 */
@NullMarked
package org.therex.json;

import org.jspecify.annotations.NullMarked;
