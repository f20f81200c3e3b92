package org.linkwright.operation;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;
import org.linkwright.store.LegalProcess;
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
        Path returns = folder.resolve("returns");
        List<Return> sent = sent();
        copy(sent, returns);
        Path unfinished = folder.resolve("unfinished-" + NAME);
        build(unfinished, sent, returns, progress);
        try {
            Files.move(unfinished, file);
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_NOT_WRITTEN", file, e.getMessage()), e);
        }
        return CaseFile.open(file, clock, author);
    }

    /** Builds under another name first: a run that is cut short leaves nothing that looks like the sample case. */
    private void build(Path unfinished, List<Return> sent, Path returns, Progress progress) throws LinkwrightException {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_NOT_WRITTEN", unfinished, e.getMessage()), e);
        }
        try (CaseFile made = CaseFile.create(unfinished, clock, author)) {
            made.setSetting("title", "Operation Lantern");
            made.setSetting("zone", "America/Chicago");
            for (Return each : sent) {
                List<Path> file = List.of(returns.resolve(each.file()));
                ImportFiles.Outcome outcome = new ImportFiles(made, each.options())
                        .run(file, progress)
                        .getFirst();
                if (outcome instanceof ImportFiles.Outcome.Refused refused) {
                    throw new LinkwrightException(MESSAGES.issue(
                            "SAMPLE_DAMAGED",
                            each.file() + ": " + refused.reason().message()));
                }
            }
        }
    }

    /** A file of the sample, and what the analyst says about it. */
    private record Return(
            String file,
            String region,
            String zone,
            String kind,
            String number,
            String authority,
            String provider,
            String served,
            String jurisdiction) {
        IntakeOptions options() {
            return new IntakeOptions(
                    region, zone, "", new LegalProcess(kind, number, authority, provider, served, jurisdiction), "");
        }
    }

    private static List<Return> sent() throws LinkwrightException {
        String list = new String(read("returns.json"), StandardCharsets.UTF_8);
        return List.of(new Gson().fromJson(list, Return[].class));
    }

    private static void copy(List<Return> sent, Path folder) throws LinkwrightException {
        try {
            Files.createDirectories(folder);
            for (Return each : sent) {
                Files.write(folder.resolve(each.file()), read(each.file()));
            }
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_NOT_WRITTEN", folder, e.getMessage()), e);
        }
    }

    private static byte[] read(String name) throws LinkwrightException {
        try (InputStream resource = SampleCase.class.getResourceAsStream(FILES + name)) {
            if (resource != null) {
                return resource.readAllBytes();
            }
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("SAMPLE_DAMAGED", name), e);
        }
        throw new LinkwrightException(MESSAGES.issue("SAMPLE_DAMAGED", name));
    }
}
