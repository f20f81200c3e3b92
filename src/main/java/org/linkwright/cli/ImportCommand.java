package org.linkwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.model.LinkwrightException;
import org.linkwright.operation.ImportFiles;
import org.linkwright.operation.ImportFiles.Outcome;
import org.linkwright.operation.NewCase;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Imports files into a case, which is created where there is none. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Output output;

    @Mixin
    private CaseArgument target;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
    private List<Path> files;

    @Mixin
    private IntakeArguments said;

    ImportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        IntakeOptions options = said.options();
        List<Outcome> outcomes;
        if (Files.exists(target.path())) {
            try (CaseFile open = CaseFile.open(target.path(), around.clock(), around.author())) {
                outcomes = new ImportFiles(open, options).run(files, Progress.NONE);
            }
        } else {
            outcomes = new NewCase(around.clock(), around.author())
                    .run(target.path(), open -> new ImportFiles(open, options).run(files, Progress.NONE));
        }
        return new ImportAnswer(around, output).give(outcomes);
    }
}
