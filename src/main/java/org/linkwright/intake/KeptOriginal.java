package org.linkwright.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Access;
import org.linkwright.sheet.Workbook;
import org.linkwright.sheet.Workbooks;
import org.linkwright.store.CaseFile;
import org.linkwright.store.Source;

/**
 * The original that the case keeps of a source: a small one in memory, a large one in a temporary file that only its owner
 * may read and that is gone when this is closed.
 */
final class KeptOriginal implements AutoCloseable {
    private static final int SMALL = 8 << 20;

    private static final String STATED = "; charset=";

    private final String name;
    private final String format;
    private final byte[] bytes;
    private final Optional<Path> copy;

    private KeptOriginal(String name, String format, byte[] bytes, Optional<Path> copy) {
        this.name = name;
        this.format = format;
        this.bytes = bytes;
        this.copy = copy;
    }

    /** @throws LinkwrightException where the case does not keep it, or not as it was */
    static KeptOriginal of(CaseFile keeper, Source source) throws LinkwrightException {
        if (source.size() <= SMALL) {
            return new KeptOriginal(source.name(), source.format(), keeper.original(source.sha256()), Optional.empty());
        }
        Path copy = empty();
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(copy)) {
            keeper.copyOriginal(source.sha256(), out);
            whole = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!whole) {
                copy.toFile().delete();
            }
        }
        return new KeptOriginal(source.name(), source.format(), new byte[0], Optional.of(copy));
    }

    private static Path empty() {
        try {
            return Files.createTempFile("linkwright", ".original");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file was read as, with an encoding that was stated or guessed: its rows must read the same ever after. */
    static String format(Workbook workbook, Access access) {
        boolean guessed = workbook.notices().stream().anyMatch(n -> n.code().equals("ENCODING_GUESSED"));
        String encoding = access.encoding().map(Charset::name).orElse(guessed ? workbook.encoding() : "");
        return encoding.isEmpty() ? workbook.format() : workbook.format() + STATED + encoding;
    }

    /** Opens it as it was opened for its import: in the encoding stated then and within the limits that let it in. */
    Workbook open(Access access) throws LinkwrightException {
        int stated = format.indexOf(STATED);
        Optional<Charset> before = stated < 0
                ? Optional.empty()
                : Optional.of(Charset.forName(format.substring(stated + STATED.length())));
        Access same = new Access(access.passwords(), true, access.encoding().or(() -> before));
        return copy.isPresent() ? Workbooks.open(copy.get(), same) : Workbooks.open(name, bytes, same);
    }

    InputStream bytes() throws IOException {
        return copy.isPresent() ? Files.newInputStream(copy.get()) : new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() {
        copy.ifPresent(file -> file.toFile().delete());
    }
}
