package org.therex.wire;

/** A set of 64-bit fingerprints, eight to sixteen bytes each: enough to count things once without holding them. */
final class Fingerprints {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] slots = new long[16];
    private int size;
    private boolean zero;

    /** Adds a fingerprint; returns false if it was there. */
    boolean add(long fingerprint) {
        if (fingerprint == 0) {
            boolean added = !zero;
            zero = true;
            return added;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        return put(fingerprint);
    }

    boolean isEmpty() {
        return size == 0 && !zero;
    }

    boolean contains(long fingerprint) {
        if (fingerprint == 0) {
            return zero;
        }
        return slots[slot(fingerprint)] == fingerprint;
    }

    private boolean put(long fingerprint) {
        int slot = slot(fingerprint);
        if (slots[slot] == fingerprint) {
            return false;
        }
        slots[slot] = fingerprint;
        size++;
        return true;
    }

    private int slot(long fingerprint) {
        int slot = (int) ((fingerprint * MIX) >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != fingerprint) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        for (long fingerprint : old) {
            if (fingerprint != 0) {
                put(fingerprint);
            }
        }
    }
}
