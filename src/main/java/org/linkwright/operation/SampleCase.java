package org.linkwright.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Builds the made-up case "Operation Lantern" from the sample files that ship with the product. */
public final class SampleCase {
    private static final Messages MESSAGES = Messages.of(SampleCase.class);
    private static final String FILES = "/org/linkwright/samples/";
    private static final String NAME = "operation-lantern.lwcase";

    private final InstantSource clock;
    private final String author;

    public SampleCase(InstantSource clock, String author) {
        this.clock = clock;
        this.author = author;
    }

    /** Builds it in {@code folder}, or opens it where it is there already. The caller closes it. */
    public CaseFile run(Path folder, Progress progress) throws LinkwrightException {
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            return CaseFile.open(file, clock, author);
        }
        List<Path> returns = copyReturns(folder.resolve("returns"));
        Path unfinished = folder.resolve("unfinished-" + NAME);
        build(unfinished, returns, progress);
        try {
            Files.move(unfinished, file);
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_NOT_WRITTEN", file, e.getMessage()), e);
        }
        return CaseFile.open(file, clock, author);
    }

    /** Builds under another name first: a run that is cut short leaves nothing that looks like the sample case. */
    private void build(Path unfinished, List<Path> returns, Progress progress) throws LinkwrightException {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_NOT_WRITTEN", unfinished, e.getMessage()), e);
        }
        try (CaseFile made = CaseFile.create(unfinished, clock, author)) {
            made.setSetting("title", "Operation Lantern");
            made.setSetting("zone", "America/Chicago");
            for (ImportFiles.Outcome outcome : new ImportFiles(made, IntakeOptions.NONE).run(returns, progress)) {
                if (outcome instanceof ImportFiles.Outcome.Refused(var file, var reason)) {
                    throw new LinkwrightException(MESSAGES.issue("SAMPLE_DAMAGED", file + ": " + reason.message()));
                }
            }
        }
    }

    private static List<Path> copyReturns(Path folder) throws LinkwrightException {
        try {
            Files.createDirectories(folder);
            List<Path> copies = new ArrayList<>();
            for (String name :
                    new String(read("FILES"), StandardCharsets.UTF_8).lines().toList()) {
                Path copy = folder.resolve(name);
                Files.write(copy, read(name));
                copies.add(copy);
            }
            return copies;
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_NOT_WRITTEN", folder, e.getMessage()), e);
        }
    }

    private static byte[] read(String name) throws IOException, LinkwrightException {
        try (InputStream resource = SampleCase.class.getResourceAsStream(FILES + name)) {
            if (resource == null) {
                throw new LinkwrightException(MESSAGES.issue("SAMPLE_DAMAGED", name));
            }
            return resource.readAllBytes();
        }
    }
}
