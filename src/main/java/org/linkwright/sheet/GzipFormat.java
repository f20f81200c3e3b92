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

    private final Opening opening;

    GzipFormat(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Optional<Workbook> open(Content content) throws IOException, LinkwrightException {
        if (!content.startsWith(0x1F, 0x8B, 8)) {
            return Optional.empty();
        }
        opening.checkDepth(content.name());
        Content.Opener<InputStream> bytes = () -> new GZIPInputStream(content.stream(), 1 << 16);
        long size;
        try (InputStream in = bytes.open()) {
            size = opening.measure(content.name(), content.size(), in);
        }
        Content inner = Content.within(content.name(), size, opening.limits().memory(), bytes);
        Workbook book = Workbooks.open(inner, opening.within());
        boolean told = !opening.access().limitsRaised() || opening.isWithinArchive();
        return Optional.of(told ? book : Book.telling(book, MESSAGES.issue("LIMITS_RAISED", content.name())));
    }
}
