package org.linkwright.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** Opens a file by its content. */
public final class Workbooks {
    private static final Messages MESSAGES = Messages.of(Workbooks.class);

    /** Archives in archives are opened so deep: a provider's ZIP may hold a ZIP for each account. */
    private static final int ARCHIVE_LEVELS = 2;

    private Workbooks() {}

    /** All formats. The first that knows the content opens it: the narrow ones before the wide, text last. */
    private static List<Format> formats(int archiveLevels) {
        return List.of(
                new Refusals(),
                new XlsxFormat(),
                new XlsFormat(),
                new ZipFormat(archiveLevels),
                new GzipFormat(archiveLevels),
                new XmlSpreadsheetFormat(),
                new HtmlFormat(),
                new JsonFormat(),
                new TextFormat());
    }

    /**
     * Opens a file. It is only read.
     *
     * @throws LinkwrightException where it can't be read: {@code FILE_MISSING}, {@code FILE_EMPTY}, {@code FILE_ENCRYPTED},
     *     {@code FILE_DAMAGED}, {@code FORMAT_UNKNOWN} …, each with a way out
     */
    public static Workbook open(Path file) throws LinkwrightException {
        if (Files.isDirectory(file)) {
            throw refusal("FILE_IS_FOLDER", file.toString());
        }
        try {
            return open(Content.of(file), ARCHIVE_LEVELS);
        } catch (NoSuchFileException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_MISSING", file.toString()), e);
        } catch (AccessDeniedException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_UNREADABLE", file.toString()), e);
        } catch (IOException | UncheckedIOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_DAMAGED", file.toString()), e);
        }
    }

    /** Opens the bytes of a file that was called {@code name}: an original kept in a case file. */
    public static Workbook open(String name, byte[] content) throws LinkwrightException {
        try {
            return open(Content.of(name, content), ARCHIVE_LEVELS);
        } catch (IOException | UncheckedIOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_DAMAGED", name), e);
        }
    }

    static Workbook open(Content content, int archiveLevels) throws IOException, LinkwrightException {
        for (Format format : formats(archiveLevels)) {
            Optional<Workbook> opened = format.open(content);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        throw refusal("FORMAT_UNKNOWN", content.name());
    }

    private static LinkwrightException refusal(String code, String name) {
        return new LinkwrightException(MESSAGES.issue(code, name));
    }
}
