package org.linkwright.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/** The parts of an Office package or another ZIP, by name. Nothing is ever unpacked to disk. */
final class ZipParts implements Closeable {
    /** More than this out of one part is taken for a bomb; a sheet of a million full rows stays below. */
    static final long LARGEST_PART = 8L << 30;

    private static final int MOST_PARTS = 100_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

    ZipParts(Content content) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(content.channel())
                .setIgnoreLocalFileHeader(true)
                .get();
        try {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    parts.putIfAbsent(key(entry.getName()), entry);
                }
                if (parts.size() > MOST_PARTS) {
                    throw new IOException("more than " + MOST_PARTS + " parts");
                }
            }
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    /** Names as {@link #open} knows them: lower case, forward slashes, none at the start. */
    Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** Names as the archive has them, in its order. */
    List<String> entries() {
        return parts.values().stream().map(ZipArchiveEntry::getName).toList();
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** A part's bytes, inflated as they are read; empty where there is no such part. */
    Optional<InputStream> open(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        if (!zip.canReadEntryData(entry)) {
            throw new IOException("unsupported compression or encryption of " + name);
        }
        return Optional.of(BoundedInputStream.builder()
                .setInputStream(zip.getInputStream(entry))
                .setMaxCount(LARGEST_PART)
                .setOnMaxCount((max, count) -> {
                    throw new IOException(name + " inflates to more than " + max + " bytes");
                })
                .get());
    }

    private static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
