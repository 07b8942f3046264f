package org.therex.json;

import org.therex.check.Location;

/**
 * One record of a stream.
 *
 * @param position its position among the records, counted from 0 without blank lines
 * @param location its start in the stream
 * @param result its value or report; lines and columns in the report are those of the stream
 */
public record JsonRecord<T>(long position, Location location, ReadResult<T> result) {}
