package org.linkwright.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** OpenDocument spreadsheets (ISO/IEC 26300), in their package ({@code .ods}) and as one XML file ({@code .fods}). */
final class OdsFormat implements Format {
    private static final Messages MESSAGES = Messages.of(OdsFormat.class);
    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String CONTENT = "content.xml";
    private static final int BEGINNING = 4096;

    private final Opening opening;

    OdsFormat(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Optional<Workbook> open(Content content) throws IOException, LinkwrightException {
        if (content.startsWith('P', 'K', 3, 4)) {
            return packaged(content);
        }
        byte[] head = content.head();
        String start = new String(head, 0, Math.min(head.length, BEGINNING), StandardCharsets.ISO_8859_1);
        boolean flat = start.contains("<?xml") && start.contains(NAMESPACE) && start.contains(":document");
        return flat ? Optional.of(book(content.name(), content::stream, List.of(), () -> {})) : Optional.empty();
    }

    private Optional<Workbook> packaged(Content content) throws IOException, LinkwrightException {
        if (!isPackage(content)) {
            return Optional.empty();
        }
        ZipParts parts = new ZipParts(content, opening);
        try {
            if (!parts.has("META-INF/manifest.xml")) {
                return Optional.of(book(content.name(), () -> part(parts, CONTENT), notices(content, parts), parts));
            }
            Optional<OdsSecret> secret;
            try (Xml manifest = new Xml(part(parts, "META-INF/manifest.xml"))) {
                secret = OdsSecret.of(content.name(), manifest, CONTENT);
            }
            List<Issue> notices = notices(content, parts);
            if (secret.isEmpty()) {
                return Optional.of(book(content.name(), () -> part(parts, CONTENT), notices, parts));
            }
            byte[] key = secret.get().key(() -> part(parts, CONTENT), opening.access());
            notices.add(MESSAGES.issue("PASSWORD_USED", content.name()));
            return Optional.of(book(
                    content.name(), () -> secret.get().decrypted(part(parts, CONTENT), key), notices, parts));
        } catch (IOException | LinkwrightException e) {
            parts.close();
            throw e;
        }
    }

    /** Its first part is called {@code mimetype} and is stored as it is. */
    private static boolean isPackage(Content content) {
        byte[] head = content.head();
        String start = new String(head, 0, Math.min(head.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return start.contains("mimetype") && start.contains("application/vnd.oasis.opendocument.");
    }

    private static List<Issue> notices(Content content, ZipParts parts) {
        List<Issue> notices = new ArrayList<>();
        if (parts.names().stream().anyMatch(name -> name.startsWith("basic/") || name.startsWith("scripts/"))) {
            notices.add(MESSAGES.issue("MACROS_IGNORED", content.name()));
        }
        return notices;
    }

    private static InputStream part(ZipParts parts, String name) throws IOException {
        return parts.open(name).orElseThrow(() -> new IOException("the part " + name + " is missing"));
    }

    private static Workbook book(String name, Content.Opener<InputStream> xml, List<Issue> told, Closeable resource)
            throws IOException, LinkwrightException {
        OdsTables tables;
        try (Xml content = new Xml(xml.open())) {
            tables = new OdsTables(content);
        }
        if (!tables.isSpreadsheet()) {
            throw new LinkwrightException(MESSAGES.issue("FORMAT_NO_TABLE", name));
        }
        List<Issue> notices = new ArrayList<>(told);
        List<String> hidden = tables.sheets().stream()
                .filter(SheetInfo::hidden)
                .map(SheetInfo::name)
                .toList();
        if (!hidden.isEmpty()) {
            notices.add(MESSAGES.issue("SHEETS_HIDDEN", name, String.join(", ", hidden)));
        }
        for (String sheet : tables.hidingColumns()) {
            notices.add(MESSAGES.issue("COLUMNS_HIDDEN", name, sheet));
        }
        if (!tables.hasValues()) {
            notices.add(MESSAGES.issue("NO_CELLS", name));
        }
        if (tables.refersToFiles()) {
            notices.add(MESSAGES.issue("LINKS_IGNORED", name));
        }
        Book.Facts facts = Book.Facts.of("ods", tables.sheets(), notices);
        return new Book(
                facts,
                sheet -> {
                    Merges merges = new Merges();
                    return new MergedRows(new OdsRows(new Xml(xml.open()), sheet.index(), merges), merges);
                },
                resource);
    }
}
