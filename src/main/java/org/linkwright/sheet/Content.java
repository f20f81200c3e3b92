package org.linkwright.sheet;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of one file, on disk, in memory or in an archive, and its beginning, by which formats recognise it. */
final class Content {
    /** Enough for the decisions about a text table to survive a long preamble. */
    private static final int HEAD = 256 * 1024;

    /** Opens the bytes, from the first; any number of times. */
    interface Opener<T> {
        T open() throws IOException;
    }

    private final String name;
    private final long size;
    private final byte[] head;
    private final Opener<InputStream> stream;
    private final Opener<SeekableByteChannel> channel;

    private Content(String name, long size, Opener<InputStream> stream, Opener<SeekableByteChannel> channel)
            throws IOException {
        this.name = name;
        this.size = size;
        this.stream = stream;
        this.channel = channel;
        try (InputStream in = stream.open()) {
            this.head = in.readNBytes(HEAD);
        }
    }

    static Content of(Path file) throws IOException {
        return new Content(
                file.getFileName().toString(),
                Files.size(file),
                () -> new BufferedInputStream(Files.newInputStream(file), 1 << 16),
                () -> Files.newByteChannel(file));
    }

    static Content of(String name, byte[] bytes) throws IOException {
        return new Content(
                name,
                bytes.length,
                () -> new ByteArrayInputStream(bytes),
                () -> new SeekableInMemoryByteChannel(bytes));
    }

    /**
     * A file within another, inflated anew for each reading.
     *
     * @param size bytes of it
     * @param most bytes up to which it may be held in memory, where a format does not read it from its first byte to its last
     */
    static Content within(String name, long size, int most, Opener<InputStream> bytes) throws IOException {
        return new Content(name, size, bytes, () -> {
            if (size > most) {
                throw new TooLarge(most);
            }
            try (InputStream in = bytes.open()) {
                return new SeekableInMemoryByteChannel(in.readNBytes(most));
            }
        });
    }

    /** A file would have to be held in memory and is larger than is allowed. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        private final int most;

        private TooLarge(int most) {
            super("more than " + most + " bytes in memory");
            this.most = most;
        }

        /** Bytes allowed. */
        int most() {
            return most;
        }
    }

    String name() {
        return name;
    }

    long size() {
        return size;
    }

    /** The first 256 KB, or all of a shorter file. Not to be changed. */
    byte[] head() {
        return head;
    }

    /** Whether {@link #head} is the whole file. */
    boolean isShort() {
        return size <= head.length;
    }

    boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    InputStream stream() throws IOException {
        return stream.open();
    }

    SeekableByteChannel channel() throws IOException {
        return channel.open();
    }
}
