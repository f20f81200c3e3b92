package org.linkwright.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the files of a case. */
@Command(name = "sources", mixinStandardHelpOptions = true, resourceBundle = "org.linkwright.cli.help")
final class SourcesCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Output output;

    @Mixin
    private CaseArgument target;

    SourcesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        try (CaseFile open = target.openToRead()) {
            output.records(
                    around.out(),
                    open.sources().stream().map(SourcesCommand::answer).toList());
        }
        return Cli.DONE;
    }

    private static Map<String, Object> answer(Source source) {
        return new Fields()
                .with("file", source.name())
                .with("sha256", source.sha256())
                .with("size", source.size())
                .with("format", source.format())
                .with("importedAt", source.importedAt())
                .with("importedBy", source.importedBy())
                .with("process", source.process().number())
                .with("rows", source.totals().read())
                .with("accepted", source.totals().accepted())
                .with("duplicate", source.totals().duplicate())
                .with("rejected", source.totals().rejected())
                .with("ignored", source.totals().ignored())
                .map();
    }
}
