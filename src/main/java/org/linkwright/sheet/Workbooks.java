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

    private Workbooks() {}

    /** All formats. The first that knows the content opens it: the narrow ones before the wide, text last. */
    private static List<Format> formats(Opening opening) {
        return List.of(
                new Refusals(),
                new OdsFormat(opening),
                new XlsxFormat(opening),
                new XlsFormat(opening),
                new ZipFormat(opening),
                new GzipFormat(opening),
                new TarFormat(opening),
                new CamtFormat(),
                new XmlSpreadsheetFormat(),
                new HtmlFormat(),
                new JsonFormat(),
                new Mt940Format(opening.access()),
                new TextFormat(opening.access()));
    }

    /** Opens a file for which nobody gave a password. */
    public static Workbook open(Path file) throws LinkwrightException {
        return open(file, Access.NONE);
    }

    /**
     * Opens a file. It is only read.
     *
     * @throws LinkwrightException where it can't be read: {@code FILE_MISSING}, {@code FILE_EMPTY}, {@code PASSWORD_NEEDED},
     *     {@code FILE_DAMAGED}, {@code FORMAT_UNKNOWN} …, each with a way out
     */
    public static Workbook open(Path file, Access access) throws LinkwrightException {
        if (Files.isDirectory(file)) {
            throw refusal("FILE_IS_FOLDER", file.toString());
        }
        try {
            return open(Content.of(file), Opening.of(access));
        } catch (NoSuchFileException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_MISSING", file.toString()), e);
        } catch (AccessDeniedException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_UNREADABLE", file.toString()), e);
        } catch (IOException | UncheckedIOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_DAMAGED", file.toString()), e);
        }
    }

    /** Opens bytes for which nobody gave a password. */
    public static Workbook open(String name, byte[] content) throws LinkwrightException {
        return open(name, content, Access.NONE);
    }

    /** Opens the bytes of a file that was called {@code name}: an original kept in a case file. */
    public static Workbook open(String name, byte[] content, Access access) throws LinkwrightException {
        try {
            return open(Content.of(name, content), Opening.of(access));
        } catch (IOException | UncheckedIOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_DAMAGED", name), e);
        }
    }

    static Workbook open(Content content, Opening opening) throws IOException, LinkwrightException {
        for (Format format : formats(opening)) {
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
