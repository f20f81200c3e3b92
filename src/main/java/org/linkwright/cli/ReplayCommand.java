package org.linkwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.linkwright.model.LinkwrightException;
import org.linkwright.operation.ImportFiles;
import org.linkwright.store.CaseFile;
import org.linkwright.store.Source;
import org.linkwright.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports the original of a source again, in place of its import. */
@Command(name = "replay", mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Output output;

    @Mixin
    private CaseArgument target;

    @Parameters(index = "1", paramLabel = "SOURCE", descriptionKey = "undo.source")
    private String source;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "undo.reason")
    private String reason;

    @Mixin
    private IntakeArguments said;

    ReplayCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        try (CaseFile open = CaseFile.open(target.path(), around.clock(), around.author())) {
            Source known = FilterOptions.sourceNamed(open, source);
            ImportFiles.Outcome outcome = new ImportFiles(open, said.options())
                    .replay(Path.of(known.name()), known.sha256(), reason, Progress.NONE);
            return new ImportAnswer(around, output).give(List.of(outcome));
        }
    }
}
