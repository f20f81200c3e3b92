package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;

/** The ledger against a plain list of rows. */
class LedgerTest {
    private static Path folder;
    private static CaseFile file;
    private static int imports;

    private record Row(long block, Fate fate, String code, String raw) {}

    @BeforeContainer
    static void makeCase() throws IOException, LinkwrightException {
        folder = Files.createTempDirectory("ledger");
        file = Cases.make(folder);
    }

    @AfterContainer
    static void removeCase() throws IOException, LinkwrightException {
        file.close();
        Files.delete(folder.resolve("lantern.lwcase"));
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 2),
                        Arbitraries.of(Fate.values()),
                        Arbitraries.of("", "BLANK", "PHONE_INCOMPLETE"),
                        Arbitraries.of("", "", "555-01"))
                .as(Row::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 40)
    void accountsForEveryRowOnce(@ForAll("rows") List<Row> rows) throws LinkwrightException {
        Source source = importRows(rows);
        Source.Totals expected = Source.Totals.ZERO;
        for (Row row : rows) {
            expected = expected.plus(row.fate(), 1);
        }
        assertEquals(expected, source.totals());
        assertEquals(rows, unrolled(file.ledger(source.id()), rows.size()));
        for (Block block : file.blocks(source.id())) {
            long number = block.id();
            long inBlock = rows.stream()
                    .filter(row -> number(source, row.block()) == number)
                    .count();
            assertEquals(inBlock, block.totals().read());
        }
    }

    private Source importRows(List<Row> rows) throws LinkwrightException {
        try (CaseImport running = Cases.begin(file, "rows" + imports++)) {
            running.block(Cases.block("S", 1, rows.size()));
            running.block(Cases.block("S", 1, rows.size()));
            long first = firstBlock(running.source());
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                long block = row.block() == 0 ? 0 : first + row.block() - 1;
                running.row(block, "S", i + 1, row.fate(), row.code(), "", 0, row.raw());
            }
            return running.commit();
        }
    }

    /** Each import makes two blocks. */
    private static long firstBlock(long source) {
        return 2 * source - 1;
    }

    private static long number(Source source, long block) {
        return block == 0 ? 0 : firstBlock(source.id()) + block - 1;
    }

    private static List<Row> unrolled(List<LedgerEntry> ledger, int size) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            for (LedgerEntry entry : ledger) {
                if (entry.firstRow() <= i && i <= entry.lastRow()) {
                    long block = entry.block() == 0 ? 0 : (entry.block() - 1) % 2 + 1;
                    rows.add(new Row(block, entry.fate(), entry.code(), entry.raw()));
                }
            }
        }
        return rows;
    }
}
