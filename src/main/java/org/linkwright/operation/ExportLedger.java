package org.linkwright.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;
import org.linkwright.store.LedgerEntry;

/**
 * Writes the account of the rows as a table (RFC 4180, UTF-8), raw texts as they stood. Only a text that a spreadsheet program
 * would run as a formula gets an apostrophe before it: returns hold what strangers typed. {@code linkwright rows --csv} prints
 * every text exactly.
 */
public final class ExportLedger {
    private static final Messages MESSAGES = Messages.of(ExportLedger.class);
    private static final List<String> HEADER =
            List.of("source", "sheet", "first row", "last row", "fate", "code", "reason", "column", "raw text");

    private final CaseFile source;

    public ExportLedger(CaseFile source) {
        this.source = source;
    }

    /**
     * Writes the rows with one fate, or all of them, and says how many entries were written. The file appears whole or not at
     * all.
     */
    public int run(Path file, Optional<Fate> fate) throws LinkwrightException {
        List<LedgerEntry> entries = source.ledger(0).stream()
                .filter(entry -> fate.isEmpty() || entry.fate() == fate.get())
                .toList();
        String table = Stream.concat(Stream.of(HEADER), entries.stream().map(ExportLedger::record))
                .map(record -> record.stream()
                                .map(ExportLedger::harmless)
                                .map(ExportLedger::quoted)
                                .collect(Collectors.joining(","))
                        + "\r\n")
                .collect(Collectors.joining());
        try {
            WholeFile.write(file, table.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_NOT_WRITTEN", file, e.getMessage()), e);
        }
        return entries.size();
    }

    private static List<String> record(LedgerEntry entry) {
        return List.of(
                entry.source(),
                entry.sheet(),
                Long.toString(entry.firstRow()),
                Long.toString(entry.lastRow()),
                entry.fate().id(),
                entry.code(),
                entry.message(),
                entry.column() == 0 ? "" : Integer.toString(entry.column()),
                entry.raw());
    }

    /** A text that begins as formulas do, kept from being one (OWASP, "CSV Injection"). */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String field) {
        boolean needs = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needs ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
