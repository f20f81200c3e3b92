package org.linkwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.operation.ExportRejected;
import org.linkwright.store.CaseFile;
import org.linkwright.store.Source;
import org.linkwright.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the rejected rows of a case as a spreadsheet. */
@Command(name = "rejected", mixinStandardHelpOptions = true)
final class RejectedCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    private final Surroundings around;

    @Mixin
    private CaseArgument target;

    @Option(names = "--source", paramLabel = "FILE", descriptionKey = "filter.source")
    private Optional<String> source;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "rejected.out")
    private Path out;

    @Mixin
    private AccessOptions access;

    RejectedCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        try (CaseFile open = target.openToRead()) {
            List<Source> sources =
                    source.isPresent() ? List.of(FilterOptions.sourceNamed(open, source.get())) : open.sources();
            int rows = new ExportRejected(open, access.access()).run(sources, out, Progress.NONE);
            around.out().println(MESSAGES.text("rejected.done", rows, out));
        }
        return Cli.DONE;
    }
}
