package org.linkwright.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Zeroed memory outside the Java heap. Much of it is a temporary file without a name in the address space, so that the system
 * may put it out of memory; that file is written once as a whole at the beginning: a full disk is found then, as an exception.
 * For one thread at a time.
 */
final class RoomOutside implements AutoCloseable {
    private static final int STEP = 1 << 20;
    private static final long LONGEST_WITHOUT_FILE = 64 << 20;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment memory;

    RoomOutside(long bytes) {
        boolean made = false;
        try {
            // Java grants as much memory outside the heap as inside it
            boolean small =
                    bytes <= Math.min(LONGEST_WITHOUT_FILE, Runtime.getRuntime().maxMemory() / 8);
            memory = small ? arena.allocate(bytes, Long.BYTES) : inFile(arena, bytes);
            made = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!made) {
                arena.close();
            }
        }
    }

    private static MemorySegment inFile(Arena arena, long bytes) throws IOException {
        Path file = Files.createTempFile("linkwright", ".rows");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            fill(channel, bytes);
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, arena);
        }
    }

    private static void fill(FileChannel channel, long bytes) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocateDirect(STEP);
        for (long at = 0; at < bytes; ) {
            zeros.clear().limit((int) Math.min(STEP, bytes - at));
            at += channel.write(zeros, at);
        }
    }

    MemorySegment memory() {
        return memory;
    }

    @Override
    public void close() {
        arena.close();
    }
}
