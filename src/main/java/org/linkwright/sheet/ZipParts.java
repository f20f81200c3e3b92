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
import org.linkwright.model.LinkwrightException;

/** The parts of an Office package or another ZIP, by name. Nothing is ever unpacked to disk. */
final class ZipParts implements Closeable {
    /** More than this out of one part is taken for a bomb; a sheet of a million full rows stays below. */
    static final long LARGEST_PART = 8L << 30;

    private static final int MOST_PARTS = 100_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

    /** @throws LinkwrightException where a part says of itself that it is a bomb, and the limits are not raised */
    ZipParts(Content content, Opening opening) throws IOException, LinkwrightException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(content.channel())
                .setIgnoreLocalFileHeader(true)
                .get();
        try {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    opening.checkRatio(entry.getName(), entry.getCompressedSize(), entry.getSize());
                    parts.putIfAbsent(key(entry.getName()), entry);
                }
                if (parts.size() > MOST_PARTS) {
                    throw new IOException("more than " + MOST_PARTS + " parts");
                }
            }
        } catch (IOException | LinkwrightException e) {
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

    /**
     * A part's bytes, inflated as they are read; empty where there is no such part. There are never more than the archive said:
     * what it said was looked at.
     */
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
                .setMaxCount(Math.clamp(entry.getSize() + 1, 1, LARGEST_PART))
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
