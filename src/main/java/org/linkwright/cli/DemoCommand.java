package org.linkwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwright.exhibit.Exhibit;
import org.linkwright.exhibit.ExhibitSettings;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.operation.ExportExhibit;
import org.linkwright.operation.SampleCase;
import org.linkwright.store.CaseFile;
import org.linkwright.store.Source;
import org.linkwright.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the sample case, exports its exhibit and opens it where there is a display. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    private final Surroundings around;

    @Mixin
    private Output output;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "linkwright-demo", descriptionKey = "demo.out")
    private Path folder;

    DemoCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        Path exhibit = folder.resolve("operation-lantern.pdf");
        Path file;
        try (CaseFile sample = new SampleCase(around.clock(), around.author()).run(folder, Progress.NONE)) {
            file = sample.path();
            Exhibit written = new ExportExhibit(sample).run(exhibit, ExhibitSettings.DEFAULT, Progress.NONE);
            answer(sample, exhibit, written);
        }
        if (around.hasDisplay()) {
            around.desktop().accept(Optional.of(file));
        }
        return Cli.DONE;
    }

    private void answer(CaseFile sample, Path exhibit, Exhibit written) throws LinkwrightException {
        Source.Totals totals =
                sample.sources().stream().map(Source::totals).reduce(Source.Totals.ZERO, Source.Totals::plus);
        if (output.isJson()) {
            output.json(
                    around.out(),
                    new Fields()
                            .with("case", sample.path().toString())
                            .with("exhibit", exhibit.toString())
                            .with("hash", written.hash())
                            .with("sources", sample.sources().size())
                            .with("rows", totals.read())
                            .with("accepted", totals.accepted())
                            .with("duplicate", totals.duplicate())
                            .with("rejected", totals.rejected())
                            .with("ignored", totals.ignored())
                            .map());
            return;
        }
        List.of(
                        MESSAGES.text(
                                "demo.case",
                                sample.path().toAbsolutePath(),
                                sample.sources().size()),
                        MESSAGES.text(
                                "demo.rows",
                                totals.read(),
                                totals.accepted(),
                                totals.duplicate(),
                                totals.rejected(),
                                totals.ignored()),
                        MESSAGES.text("demo.exhibit", exhibit.toAbsolutePath(), written.hash()))
                .forEach(around.out()::println);
    }
}
