package org.linkwright.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.SheetInfo;

/**
 * An exported chat as WhatsApp writes it: {@code [31/12/2023, 23:59:58] Name: text} on iOS, {@code 31/12/2023, 23:59 - Name:
 * text} on Android. A line that does not begin so goes on with the message above it; one without an author is the program's.
 */
final class ChatLines {
    /** A line that the program wrote: encryption, who joined and left. */
    static final String SYSTEM = "CHAT_SYSTEM";

    private static final int AHEAD = 16;
    private static final Pattern MARKS = Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
    private static final String DATE = "(\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})";
    private static final String TIME = "(\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?\\s?[Mm]\\.?)?)";
    private static final Pattern LINE = Pattern.compile(
            "(?:\\[" + DATE + ",?\\s+" + TIME + "\\]|" + DATE + ",?\\s+" + TIME + "\\s+[-\\u2013])\\s+(.*)",
            Pattern.DOTALL);
    private static final Pattern AUTHORED = Pattern.compile("(?:~\\s*)?([^:]{1,80}?):(?:\\s(.*)|$)", Pattern.DOTALL);
    private static final List<String> NAMES = List.of("Chat date", "Chat time", "Chat author", "Chat message");

    private final TableFinder.Sink sink;
    private final Table table;
    private boolean system;
    private boolean begun;

    private ChatLines(TableFinder.Sink sink, Table table) {
        this.sink = sink;
        this.table = table;
    }

    /** Goes through a sheet as a chat where most of its first lines begin as messages do. */
    static boolean scan(SheetInfo sheet, Headers headers, TableFinder.Sink sink, Deque<Row> first, Iterator<Row> rows)
            throws LinkwrightException {
        if (!isChat(first)) {
            return false;
        }
        Table table = headers.table(1, sheet, Header.labels(NAMES), List.of(), List.of());
        sink.open(table);
        ChatLines chat = new ChatLines(sink, table);
        Deque<Row> ahead = new ArrayDeque<>(first);
        while (!ahead.isEmpty() || rows.hasNext()) {
            chat.line(ahead.isEmpty() ? rows.next() : ahead.removeFirst());
        }
        return true;
    }

    private static boolean isChat(Deque<Row> rows) {
        int lines = 0;
        int seen = 0;
        for (Row row : rows) {
            if (row.cells().size() > 1) {
                return false;
            }
            boolean counted = !row.isBlank() && seen++ < AHEAD;
            lines += counted && LINE.matcher(plain(row)).matches() ? 1 : 0;
        }
        return lines > 0 && lines * 2 >= Math.min(seen, AHEAD);
    }

    private static String plain(Row row) {
        String text = row.cell(0).text().replace('\u202f', ' ').replace('\u00a0', ' ');
        return MARKS.matcher(text).replaceAll("").strip();
    }

    private void line(Row row) throws LinkwrightException {
        if (row.isBlank()) {
            sink.row(table, row, TableFinder.BLANK);
            return;
        }
        Matcher line = LINE.matcher(plain(row));
        if (!line.matches()) {
            String goesOn = begun ? StackedRecords.CONTINUED : TableFinder.PREAMBLE;
            sink.row(table, row, system ? SYSTEM : goesOn);
            return;
        }
        Matcher authored = AUTHORED.matcher(line.group(5));
        system = !authored.matches();
        begun = true;
        if (system) {
            sink.row(table, row, SYSTEM);
            return;
        }
        String date = Optional.ofNullable(line.group(1)).orElse(line.group(3));
        String time = Optional.ofNullable(line.group(2)).orElse(line.group(4));
        String text = Optional.ofNullable(authored.group(2)).orElse("");
        List<Cell> cells = List.of(
                Cell.text(date), Cell.text(time), Cell.text(authored.group(1).strip()), Cell.text(text));
        sink.row(table, new Row(row.number(), cells, row.hidden()), TableFinder.DATA);
    }
}
