package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** One file, compressed with gzip: read as the file it holds. */
final class GzipFormat implements Format {
    private static final Messages MESSAGES = Messages.of(GzipFormat.class);
    private static final int LARGEST = 128 << 20;

    private final int levels;

    /** Opens archives within as deep as {@code levels}. */
    GzipFormat(int levels) {
        this.levels = levels;
    }

    @Override
    public Optional<Workbook> open(Content content) throws IOException, LinkwrightException {
        if (!content.startsWith(0x1F, 0x8B, 8)) {
            return Optional.empty();
        }
        if (levels == 0) {
            throw new LinkwrightException(MESSAGES.issue("FORMAT_ARCHIVE", content.name()));
        }
        try (InputStream in = new GZIPInputStream(content.stream())) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new LinkwrightException(MESSAGES.issue("FILE_TOO_LARGE", content.name(), LARGEST >> 20));
            }
            return Optional.of(Workbooks.open(Content.of(content.name(), bytes), levels - 1));
        }
    }
}
