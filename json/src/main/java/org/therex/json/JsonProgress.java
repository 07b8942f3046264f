package org.therex.json;

/**
 * How far the reading of a stream has come.
 *
 * @param records how many records were read, with those that have faults
 * @param bytes how many bytes were read
 * @param faults how many faults were found
 */
public record JsonProgress(long records, long bytes, long faults) {}
