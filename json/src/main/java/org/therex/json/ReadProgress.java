package org.therex.json;

/**
 * The progress of reading a stream.
 *
 * @param records the number of records read, including those with faults
 * @param bytes the number of bytes read
 * @param faults the number of faults found
 */
public record ReadProgress(long records, long bytes, long faults) {}
