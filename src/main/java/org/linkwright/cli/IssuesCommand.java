package org.linkwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linkwright.model.Fate;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;
import org.linkwright.store.CaseFile;
import org.linkwright.store.LedgerEntry;
import org.linkwright.store.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists every rejected row with its reason, and everything else there is to tell about the files. */
@Command(name = "issues", mixinStandardHelpOptions = true)
final class IssuesCommand extends CaseQuery {
    @Option(names = "--source", paramLabel = "FILE", descriptionKey = "filter.source")
    private String source;

    IssuesCommand(Surroundings around) {
        super(around);
    }

    @Override
    List<Map<String, Object>> answers(CaseFile open) throws LinkwrightException {
        List<Source> sources = source == null ? open.sources() : List.of(FilterOptions.sourceNamed(open, source));
        Map<String, String> names = sources.stream().collect(Collectors.toMap(Source::sha256, Source::name));
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Source each : sources) {
            open.ledger(each.id()).stream()
                    .filter(entry -> entry.fate() == Fate.REJECTED)
                    .map(IssuesCommand::answer)
                    .forEach(answers::add);
            open.issues(each.id()).stream().map(issue -> answer(issue, names)).forEach(answers::add);
        }
        return answers;
    }

    private static Map<String, Object> answer(LedgerEntry entry) {
        return answer(
                entry.code(),
                entry.message(),
                entry.source(),
                entry.sheet(),
                entry.firstRow(),
                entry.column(),
                entry.raw());
    }

    private static Map<String, Object> answer(Issue issue, Map<String, String> names) {
        return answer(
                issue.code(),
                issue.message(),
                issue.where().map(SourceRef::sha256).map(names::get).orElse(null),
                issue.where().map(SourceRef::sheet).orElse(null),
                issue.where().map(SourceRef::row).orElse(0L),
                issue.where().map(SourceRef::column).orElse(0),
                issue.raw());
    }

    private static Map<String, Object> answer(
            String code, String message, String file, String sheet, long row, int column, String raw) {
        return new Fields()
                .with("code", code)
                .with("message", message)
                .with("source", file)
                .with("sheet", sheet)
                .with("row", row == 0 ? null : row)
                .with("column", column == 0 ? null : column)
                .with("raw", raw)
                .map();
    }
}
