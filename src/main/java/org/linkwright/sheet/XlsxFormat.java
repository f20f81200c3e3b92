package org.linkwright.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** Office packages: workbooks are read, other documents are named. */
final class XlsxFormat implements Format {
    private static final Messages MESSAGES = Messages.of(XlsxFormat.class);

    private static final int NAME_AT = 30;
    private static final int BEGINNING = 64;
    private static final List<String> PARTS =
            List.of("[Content_Types].xml", "_rels/", "docProps/", "xl/", "word/", "ppt/", "mimetype");

    private final Opening opening;

    XlsxFormat(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Optional<Workbook> open(Content content) throws IOException, LinkwrightException {
        if (!content.startsWith('P', 'K', 3, 4)) {
            return Optional.empty();
        }
        ZipParts parts;
        try {
            parts = new ZipParts(content, opening);
        } catch (IOException e) {
            if (startsAsPackage(content)) {
                throw e;
            }
            return Optional.empty();
        }
        try {
            Optional<String> refusal = refusal(parts);
            if (refusal.isPresent()) {
                throw new LinkwrightException(MESSAGES.issue(refusal.get(), content.name()));
            }
            if (parts.has("xl/workbook.bin")) {
                return Optional.of(new XlsbPackage(content.name(), parts).workbook());
            }
            if (!parts.has("[Content_Types].xml") && !parts.has("xl/workbook.xml")) {
                parts.close();
                return Optional.empty();
            }
            return Optional.of(new XlsxPackage(content.name(), parts).workbook());
        } catch (IOException | LinkwrightException e) {
            parts.close();
            throw e;
        }
    }

    /** By the name of its first part, which stands at byte 30. */
    private static boolean startsAsPackage(Content content) {
        String start =
                new String(content.head(), 0, Math.min(content.head().length, BEGINNING), StandardCharsets.ISO_8859_1);
        return PARTS.stream().anyMatch(part -> start.startsWith(part, NAME_AT));
    }

    private static Optional<String> refusal(ZipParts parts) {
        if (parts.has("mimetype") && parts.has("content.xml")) {
            return Optional.of("FORMAT_NO_TABLE");
        }
        if (parts.has("word/document.xml") || parts.has("ppt/presentation.xml") || parts.has("visio/document.xml")) {
            return Optional.of("FORMAT_NO_TABLE");
        }
        return Optional.empty();
    }
}
