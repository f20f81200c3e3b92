package org.linkwright.cli;

import java.util.List;
import java.util.Map;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.Source;
import picocli.CommandLine.Command;

/** Lists the files of a case. */
@Command(name = "sources", mixinStandardHelpOptions = true)
final class SourcesCommand extends CaseQuery {
    SourcesCommand(Surroundings around) {
        super(around);
    }

    @Override
    List<Map<String, Object>> answers(CaseFile open) throws LinkwrightException {
        return open.sources().stream().map(SourcesCommand::answer).toList();
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
