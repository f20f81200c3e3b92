package org.linkwright.sheet;

/**
 * How much is read out of archives. What is larger is refused, and a person may raise the limits once.
 *
 * @param levels archives within archives
 * @param entries files in an archive and in those within it
 * @param entry bytes of one of them, inflated
 * @param sum bytes of all of them, inflated
 * @param ratio times that an entry may inflate; looked at only where it is larger than {@link #SMALL}
 * @param memory bytes of a file in an archive that must be held in memory: a workbook, another archive
 */
record Limits(int levels, int entries, long entry, long sum, int ratio, int memory) {
    static final long SMALL = 32L << 20;

    /** A provider's ZIP may hold a ZIP for each account, with gzipped tables in it. */
    static final Limits USUAL = new Limits(3, 20_000, 2L << 30, 4L << 30, 200, 128 << 20);

    static final Limits RAISED = new Limits(6, 1_000_000, 64L << 30, 256L << 30, Integer.MAX_VALUE, 1 << 30);

    static Limits of(Access access) {
        return access.limitsRaised() ? RAISED : USUAL;
    }
}
