package org.therex.json;

import org.therex.check.Location;

/**
 * One record of a stream.
 *
 * @param position its position among the records, counted from 0; blank lines are none
 * @param location where in the stream it starts
 * @param reading what reading it led to; lines and columns in its report are those of the stream
 */
public record JsonRecord<T>(long position, Location location, ReadResult<T> reading) {}
