/**
 * Therapeutic exercise as JSON.
 *
 * <p>Start with {@link org.therex.json.TherexJson}. It reads and writes programs, sets of exercises and sets of screening rules,
 * each in a {@link org.therex.json.TherexFormat}, and streams of records in a {@link org.therex.json.RecordFormat}. Reading gives
 * a {@link org.therex.json.ReadResult}: the value, or all faults with JSON Pointer, line and column. {@link
 * org.therex.json.TherexModule} puts values into documents of your own.
 *
 * <p>A value has one canonical document, which reads as an equal value. See {@link org.therex.json.JsonLimits} for size limits.
 */
@NullMarked
package org.therex.json;

import org.jspecify.annotations.NullMarked;
