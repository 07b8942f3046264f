package org.therex.wire;

/**
 * How a document is read.
 *
 * @param deepest how deep objects and lists may be nested
 * @param mostFaults how many faults are listed, and how many pieces of information
 * @param tolerant whether fields and words that are not known are kept rather than faults
 */
public record ReadMode(int deepest, int mostFaults, boolean tolerant) {}
