package org.linkwright.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.sheet.Workbook;
import org.linkwright.sheet.Workbooks;
import org.linkwright.store.CaseFile;
import org.linkwright.store.CaseImport;
import org.linkwright.store.NewSource;
import org.linkwright.store.Source;
import org.linkwright.task.Progress;

/** The import of one file into a case: its first, or one that takes the place of another. */
final class FileImport {
    private static final Messages MESSAGES = Messages.of(FileImport.class);

    private final CaseFile target;
    private final IntakeOptions options;
    private final Progress progress;

    FileImport(CaseFile target, IntakeOptions options, Progress progress) throws LinkwrightException {
        this.target = target;
        this.options = options.withRemembered(Remembered.of(target));
        this.progress = progress;
    }

    /** Imports a file that was received. */
    ImportReport run(Path file) throws LinkwrightException {
        String name = Intake.name(file);
        Received received = Received.of(file);
        Optional<Source> before = target.source(received.sha256());
        if (before.isPresent()) {
            return ImportReport.of(target, before.get(), true);
        }
        progress.report(MESSAGES.text("progress.reading", name), -1);
        try (Workbook workbook = Workbooks.open(file, options.access())) {
            boolean first = target.sources().isEmpty();
            NewSource fresh = new NewSource(
                    name,
                    received.sha256(),
                    received.size(),
                    KeptOriginal.format(workbook, options.access()),
                    options.process(),
                    "");
            try (InputStream bytes = received.bytes();
                    CaseImport transaction = target.beginImport(fresh, bytes)) {
                FileReading reading = new FileReading(workbook, name, received.sha256(), options, progress);
                write(reading, transaction, fresh, first);
                received.checkUnchanged();
                return commit(reading, transaction);
            }
        } catch (UncheckedIOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_DAMAGED", name), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports the kept original of a source again. */
    ImportReport replay(String sha256, String reason) throws LinkwrightException {
        Source source = known(target, sha256);
        progress.report(MESSAGES.text("progress.reading", source.name()), -1);
        try (KeptOriginal original = KeptOriginal.of(target, source);
                Workbook workbook = original.open(options.access())) {
            boolean only = target.sources().size() == 1;
            NewSource fresh = new NewSource(
                    source.name(),
                    sha256,
                    source.size(),
                    format(workbook, source),
                    source.process(),
                    source.handling());
            try (InputStream bytes = original.bytes();
                    CaseImport transaction = target.beginImport(fresh, bytes, sha256, reason)) {
                FileReading reading = new FileReading(workbook, source.name(), sha256, options, progress);
                write(reading, transaction, fresh, only);
                return commit(reading, transaction);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An encoding that was stated before stays, unless another is stated now. */
    private String format(Workbook workbook, Source before) {
        return options.access().encoding().isPresent()
                ? KeptOriginal.format(workbook, options.access())
                : before.format();
    }

    /** @throws LinkwrightException where the case has no source of that hash */
    static Source known(CaseFile target, String sha256) throws LinkwrightException {
        return target.source(sha256).orElseThrow(() -> new LinkwrightException(MESSAGES.issue("NO_SOURCE", sha256)));
    }

    private void write(FileReading reading, CaseImport transaction, NewSource fresh, boolean first)
            throws LinkwrightException {
        try (DraftWriter writer = new DraftWriter(transaction, fresh.sha256(), first, Privileged.of(target))) {
            reading.importInto(transaction, writer);
            for (Map.Entry<Identifier, Draft.Standing> entry :
                    writer.categories().entrySet()) {
                Identifier person = entry.getKey();
                Draft.Standing standing = entry.getValue();
                transaction.categorise(
                        transaction.entity(person, person.key()),
                        standing.category().orElseThrow(),
                        MESSAGES.text("categorised", fresh.name(), standing.basis()));
            }
        }
    }

    private ImportReport commit(FileReading reading, CaseImport transaction) throws LinkwrightException {
        progress.check();
        Source source = transaction.commit();
        Remembered.add(target, reading.tables(), options);
        return ImportReport.of(target, source, false);
    }
}
