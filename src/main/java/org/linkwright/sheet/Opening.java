package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/**
 * How a file is opened: what the person gave for it, and how much may still be read out of archives. The archives within
 * an archive share its sums.
 */
final class Opening {
    private static final Messages MESSAGES = Messages.of(Opening.class);

    /** What was inflated so far. */
    private static final class Sums {
        private int entries;
        private long bytes;
    }

    private final Access access;
    private final Limits limits;
    private final int level;
    private final Sums sums;

    private Opening(Access access, int level, Sums sums) {
        this.access = access;
        this.limits = Limits.of(access);
        this.level = level;
        this.sums = sums;
    }

    static Opening of(Access access) {
        return new Opening(access, 0, new Sums());
    }

    /** For what lies in the archive that is being opened. */
    Opening within() {
        return new Opening(access, level + 1, sums);
    }

    /** For opening once more what was opened before: nothing counts twice. */
    Opening again() {
        return new Opening(access, level, new Sums());
    }

    Access access() {
        return access;
    }

    Limits limits() {
        return limits;
    }

    boolean isWithinArchive() {
        return level > 0;
    }

    /** @throws LinkwrightException where the archive lies too deep in others */
    void checkDepth(String name) throws LinkwrightException {
        if (level >= limits.levels()) {
            throw refusal("ARCHIVE_DEEP", name, limits.levels());
        }
    }

    /**
     * Reads a stream to its end, and answers its length.
     *
     * @param compressed bytes it is inflated from
     * @throws LinkwrightException where it passes a limit; {@code name} is then named
     */
    long measure(String name, long compressed, InputStream in) throws IOException, LinkwrightException {
        if (++sums.entries > limits.entries()) {
            throw refusal("ARCHIVE_MANY", name, limits.entries());
        }
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            length += n;
            sums.bytes += n;
            if (length > limits.entry() || sums.bytes > limits.sum()) {
                throw refusal("ARCHIVE_LARGE", name, limits.entry() >> 20, limits.sum() >> 20);
            }
            checkRatio(name, compressed, length);
        }
        return length;
    }

    /** @throws LinkwrightException where so many bytes out of so few are no honest file */
    void checkRatio(String name, long compressed, long inflated) throws LinkwrightException {
        if (inflated > Limits.SMALL && inflated / limits.ratio() > Math.max(1, compressed)) {
            throw refusal("ARCHIVE_BOMB", name, limits.ratio());
        }
    }

    private static LinkwrightException refusal(String code, Object... parts) {
        return new LinkwrightException(MESSAGES.issue(code, parts));
    }
}
