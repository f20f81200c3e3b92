package org.linkwright.store;

import org.linkwright.model.Fate;

/**
 * One imported file.
 *
 * @param id its number in the case file, from 1
 * @param name file name without folders
 * @param sha256 hash of its bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 * @param format what it was read as
 * @param importedAt UTC, ISO 8601
 * @param importedBy who imported it
 * @param process what obliged the provider to send it
 * @param handling sealed, victim-sensitive, …; empty where there is none
 * @param totals what became of its rows
 */
public record Source(
        long id,
        String name,
        String sha256,
        long size,
        String format,
        String importedAt,
        String importedBy,
        LegalProcess process,
        String handling,
        Totals totals) {
    /** The ledger's sums; {@code read} is always the sum of the other four. */
    public record Totals(long read, long accepted, long duplicate, long rejected, long ignored) {
        public static final Totals ZERO = new Totals(0, 0, 0, 0, 0);

        public Totals {
            if (read != accepted + duplicate + rejected + ignored) {
                throw new IllegalArgumentException("The ledger does not reconcile: " + read + " rows read, "
                        + (accepted + duplicate + rejected + ignored) + " accounted for");
            }
        }

        public Totals plus(Totals other) {
            return new Totals(
                    read + other.read,
                    accepted + other.accepted,
                    duplicate + other.duplicate,
                    rejected + other.rejected,
                    ignored + other.ignored);
        }

        public Totals plus(Fate fate, long rows) {
            return new Totals(
                    read + rows,
                    accepted + (fate == Fate.ACCEPTED ? rows : 0),
                    duplicate + (fate == Fate.DUPLICATE ? rows : 0),
                    rejected + (fate == Fate.REJECTED ? rows : 0),
                    ignored + (fate == Fate.IGNORED ? rows : 0));
        }
    }
}
