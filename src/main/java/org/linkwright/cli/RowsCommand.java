package org.linkwright.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.LedgerEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what became of every row, in runs of rows with the same fate. */
@Command(name = "rows", mixinStandardHelpOptions = true)
final class RowsCommand extends CaseQuery {
    @Option(names = "--source", paramLabel = "FILE", descriptionKey = "filter.source")
    private String source;

    @Option(names = "--fate", paramLabel = "FATE", descriptionKey = "rows.fate")
    private Fate fate;

    @Option(names = "--csv", descriptionKey = "rows.csv")
    private boolean csv;

    RowsCommand(Surroundings around) {
        super(around);
    }

    @Override
    List<Map<String, Object>> answers(CaseFile open) throws LinkwrightException {
        long number =
                source == null ? 0 : FilterOptions.sourceNamed(open, source).id();
        return open.ledger(number).stream()
                .filter(entry -> fate == null || entry.fate() == fate)
                .map(RowsCommand::answer)
                .toList();
    }

    @Override
    void print(List<Map<String, Object>> answers) {
        if (csv) {
            csv(around().out(), answers);
        } else {
            super.print(answers);
        }
    }

    private static void csv(PrintStream out, List<Map<String, Object>> answers) {
        for (int i = 0; i < answers.size(); i++) {
            if (i == 0) {
                out.print(String.join(",", answers.getFirst().keySet()) + "\r\n");
            }
            out.print(answers.get(i).values().stream()
                            .map(value -> SheetCommand.quoted(value.toString()))
                            .collect(Collectors.joining(","))
                    + "\r\n");
        }
    }

    private static Map<String, Object> answer(LedgerEntry entry) {
        return new Fields()
                .with("source", entry.source())
                .with("sheet", entry.sheet())
                .with("firstRow", entry.firstRow())
                .with("lastRow", entry.lastRow())
                .with("fate", entry.fate().id())
                .with("code", entry.code())
                .with("message", entry.message())
                .with("column", entry.column())
                .with("raw", entry.raw())
                .map();
    }
}
