package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.linkwright.model.LinkwrightException;

/** What another program writes as delimited text is read as the same cells. */
class TextRoundTripTest {
    @Property(tries = 300, seed = "20260101")
    void readsBackWhatWasWritten(
            @ForAll("tables") List<List<String>> table,
            @ForAll("delimiters") char delimiter,
            @ForAll("lineEnds") LineDelimiter lineEnd) {
        String text = written(table, delimiter, lineEnd);
        List<List<String>> read = new ArrayList<>();
        try (TextRows rows = new TextRows(new StringReader(text), new Dialect(delimiter, false))) {
            rows.forEachRemaining(
                    row -> read.add(row.cells().stream().map(Cell::text).toList()));
        }
        assertEquals(table, read);
    }

    @Property(tries = 100, seed = "20260101")
    void findsDelimiterAndEncodingOfATableOfCalls(
            @ForAll("records") List<List<String>> table,
            @ForAll("delimiters") char delimiter,
            @ForAll("charsets") Charset charset)
            throws LinkwrightException {
        byte[] bytes = written(table, delimiter, LineDelimiter.CRLF).getBytes(charset);
        List<List<String>> read = new ArrayList<>();
        try (Workbook workbook = Workbooks.open("calls", bytes);
                Rows rows = workbook.rows(workbook.sheets().getFirst())) {
            assertEquals(String.valueOf(delimiter), workbook.delimiter());
            rows.forEachRemaining(
                    row -> read.add(row.cells().stream().map(Cell::text).toList()));
        }
        assertEquals(table, read);
    }

    private static String written(List<List<String>> table, char delimiter, LineDelimiter lineEnd) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(delimiter)
                .lineDelimiter(lineEnd)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(text)) {
            table.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Cells with everything that needs quoting; leading spaces before a quote are the one thing that may be read otherwise. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("ab1é漢😀,;|\t\"'\n\r [").ofMaxLength(8);
        return cell.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<String>>> records() {
        Arbitrary<String> number = Arbitraries.integers().between(100, 199).map(n -> "2025550" + n);
        Arbitrary<String> name = Arbitraries.of("A. Example", "Éxample, B.", "\"C\" Example", "two\nlines");
        Arbitrary<String> when = Arbitraries.of("2021-02-03 10:00:00", "03.02.2021 11:15", "2021-02-03T00:00:00Z");
        return Combinators.combine(number, name, when, number)
                .as(List::of)
                .list()
                .ofMinSize(3)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<LineDelimiter> lineEnds() {
        return Arbitraries.of(LineDelimiter.CRLF, LineDelimiter.LF, LineDelimiter.CR);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(
                StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16);
    }
}
