package org.linkwright.intake;

import java.util.ArrayList;
import java.util.List;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.SheetInfo;
import org.linkwright.sheet.Workbook;
import org.linkwright.task.Progress;

/** The first pass over a file: the tables in it, and what only all rows of a table can say. */
final class Survey {
    private static final int SAMPLE = 20;
    private static final int CHECKED_EVERY = 512;

    private final Workbook workbook;
    private final Headers headers;
    private final Words words;
    private final IntakeOptions options;
    private final Progress progress;
    private final List<Found> tables = new ArrayList<>();
    private long rows;

    /**
     * A table and what its rows decided.
     *
     * @param sample its first rows
     * @param aside the first rows among them that are no records
     */
    record Found(Table table, Decisions decisions, List<Row> sample, List<Row> aside) {}

    Survey(Workbook workbook, Headers headers, Words words, IntakeOptions options, Progress progress) {
        this.workbook = workbook;
        this.headers = headers;
        this.words = words;
        this.options = options;
        this.progress = progress;
    }

    /** Reads every sheet once. */
    Survey run() throws LinkwrightException {
        for (SheetInfo sheet : workbook.sheets()) {
            SheetScan.scan(workbook, sheet, headers, new Collector());
        }
        return this;
    }

    List<Found> tables() {
        return tables;
    }

    /** All rows read, of tables or not. */
    long rows() {
        return rows;
    }

    private final class Collector implements TableFinder.Sink {
        @Override
        public void open(Table recognised) {
            Table table = recognised.with(options.answers(recognised).columns());
            Decisions decisions = new Decisions(table);
            if (!table.preamble().isEmpty()) {
                declared(table.preamble().getLast(), decisions);
            }
            tables.add(new Found(table, decisions, new ArrayList<>(), new ArrayList<>()));
        }

        @Override
        public void row(Table table, Row row, String code) {
            if (rows++ % CHECKED_EVERY == 0) {
                progress.check();
                progress.report("", -1);
            }
            if (table == null) {
                return;
            }
            Found found = tables.getLast();
            boolean data = code.equals(TableFinder.DATA);
            found.decisions().see(row, data);
            if (data && found.sample().size() < SAMPLE) {
                found.sample().add(row);
            } else if (!data && found.aside().size() < SAMPLE) {
                found.aside().add(row);
            }
            if (code.equals(SideRows.FOOTER) || code.equals(SideRows.TOTAL)) {
                List<String> texts = row.cells().stream().map(c -> c.text()).toList();
                declared(texts, found.decisions());
            }
        }
    }

    /** A number of records that a line declares: {@code CDR COUNT : 12}, {@code Contacts (2)}. */
    private void declared(List<String> line, Decisions decisions) {
        String text = String.join(" ", line).strip();
        String folded = Texts.fold(text);
        boolean counted = words.phrases("count").stream().map(Texts::fold).anyMatch(folded::startsWith);
        boolean inBrackets = line.size() == 1 && text.endsWith(")") && text.matches("[^():]+\\(\\d+\\)");
        long count = counted || inBrackets ? Texts.trailingNumber(text) : -1;
        if (count >= 0) {
            decisions.declare(count);
        }
    }
}
