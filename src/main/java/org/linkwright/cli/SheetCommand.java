package org.linkwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.Rows;
import org.linkwright.sheet.SheetInfo;
import org.linkwright.sheet.Workbook;
import org.linkwright.sheet.Workbooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how a file is read, before any mapping. */
@Command(name = "sheet", mixinStandardHelpOptions = true)
final class SheetCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    private final Surroundings around;

    @Mixin
    private Output output;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "sheet.file")
    private Path file;

    @Option(names = "--sheet", paramLabel = "N", defaultValue = "0", descriptionKey = "sheet.number")
    private int number;

    @Option(names = "--csv", descriptionKey = "sheet.csv")
    private boolean csv;

    @Mixin
    private AccessOptions access;

    SheetCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        try (Workbook book = Workbooks.open(file, access.access())) {
            List<SheetInfo> chosen = chosen(book.sheets());
            if (output.isJson()) {
                output.json(around.out(), json(book, chosen));
            } else if (csv) {
                for (Row row : rows(book, chosen.getFirst())) {
                    around.out().print(csv(row) + "\r\n");
                }
            } else {
                print(book, chosen);
            }
        }
        return Cli.DONE;
    }

    private List<SheetInfo> chosen(List<SheetInfo> sheets) throws LinkwrightException {
        if (number == 0 && !csv) {
            return sheets;
        }
        int wanted = number == 0 ? 1 : number;
        if (number < 0 || wanted > sheets.size()) {
            throw new LinkwrightException(MESSAGES.issue("SHEET_MISSING", wanted, sheets.size()));
        }
        return sheets.subList(wanted - 1, wanted);
    }

    private static List<Row> rows(Workbook book, SheetInfo sheet) throws LinkwrightException {
        List<Row> all = new ArrayList<>();
        try (Rows rows = book.rows(sheet)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    private Map<String, Object> json(Workbook book, List<SheetInfo> chosen) throws LinkwrightException {
        List<Map<String, Object>> sheets = new ArrayList<>();
        for (SheetInfo sheet : chosen) {
            sheets.add(new Fields()
                    .with("name", sheet.name())
                    .with("hidden", sheet.hidden())
                    .with(
                            "rows",
                            rows(book, sheet).stream().map(SheetCommand::texts).toList())
                    .map());
        }
        return new Fields()
                .with("file", file.toString())
                .with("format", book.format())
                .with("encoding", book.encoding())
                .with("delimiter", book.delimiter())
                .with("sheets", sheets)
                .map();
    }

    private void print(Workbook book, List<SheetInfo> chosen) throws LinkwrightException {
        around.out()
                .println(MESSAGES.text("sheet.read", file, book.format(), book.encoding(), book.delimiter())
                        .strip());
        book.notices().forEach(notice -> around.out().println(notice.code() + ": " + notice.message()));
        for (SheetInfo sheet : chosen) {
            around.out().println(MESSAGES.text(sheet.hidden() ? "sheet.hidden" : "sheet.name", sheet.name()));
            for (Row row : rows(book, sheet)) {
                around.out().println(row.number() + "\t" + String.join("\t", texts(row)));
            }
        }
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    /** RFC 4180: quoted where a comma, a quote or a line end stands in it. */
    static String csv(Row row) {
        return texts(row).stream().map(SheetCommand::quoted).collect(Collectors.joining(","));
    }

    static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
