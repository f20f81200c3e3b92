package org.linkwright.sheet;

/** How large a file may be that is read as a whole. A refusal with a way out is better than a program without memory. */
final class Memory {
    /** Bytes that the tree and the rows of a page or a document take for each byte of the file, where it is all tags. */
    private static final int TIMES = 40;

    private static final long LARGEST = 64L << 20;

    private Memory() {}

    /** Bytes of the largest page or document that this program can hold. */
    static long largestTree() {
        return Math.min(LARGEST, Runtime.getRuntime().maxMemory() / TIMES);
    }
}
