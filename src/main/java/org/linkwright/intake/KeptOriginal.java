package org.linkwright.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    private final String name;
    private final byte[] bytes;
    private final Optional<Path> copy;

    private KeptOriginal(String name, byte[] bytes, Optional<Path> copy) {
        this.name = name;
        this.bytes = bytes;
        this.copy = copy;
    }

    /** @throws LinkwrightException where the case does not keep it, or not as it was */
    static KeptOriginal of(CaseFile keeper, Source source) throws LinkwrightException {
        if (source.size() <= SMALL) {
            return new KeptOriginal(source.name(), keeper.original(source.sha256()), Optional.empty());
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
        return new KeptOriginal(source.name(), new byte[0], Optional.of(copy));
    }

    private static Path empty() {
        try {
            return Files.createTempFile("linkwright", ".original");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workbook open(Access access) throws LinkwrightException {
        return copy.isPresent() ? Workbooks.open(copy.get(), access) : Workbooks.open(name, bytes, access);
    }

    InputStream bytes() throws IOException {
        return copy.isPresent() ? Files.newInputStream(copy.get()) : new ByteArrayInputStream(bytes);
    }

    @Override
    public void close() {
        copy.ifPresent(file -> file.toFile().delete());
    }
}
