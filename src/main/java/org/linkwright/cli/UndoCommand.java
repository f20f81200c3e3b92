package org.linkwright.cli;

import java.util.concurrent.Callable;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.operation.UndoImport;
import org.linkwright.store.CaseFile;
import org.linkwright.store.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a whole import out of a case. */
@Command(name = "undo", mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    private final Surroundings around;

    @Mixin
    private Output output;

    @Mixin
    private CaseArgument target;

    @Parameters(index = "1", paramLabel = "SOURCE", descriptionKey = "undo.source")
    private String source;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, descriptionKey = "undo.reason")
    private String reason;

    UndoCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        Source undone;
        try (CaseFile open = CaseFile.open(target.path(), around.clock(), around.author())) {
            undone = FilterOptions.sourceNamed(open, source);
            new UndoImport(open).run(undone.sha256(), reason);
        }
        if (output.isJson()) {
            output.json(
                    around.out(),
                    new Fields()
                            .with("undone", undone.name())
                            .with("sha256", undone.sha256())
                            .with("rows", undone.totals().read())
                            .map());
        } else {
            around.out()
                    .println(MESSAGES.text(
                            "undo.done",
                            undone.name(),
                            String.valueOf(undone.totals().read())));
        }
        return Cli.DONE;
    }
}
