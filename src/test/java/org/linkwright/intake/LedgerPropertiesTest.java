package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Rows;
import org.linkwright.sheet.SheetInfo;
import org.linkwright.sheet.Workbook;
import org.linkwright.sheet.Workbooks;

/** Whatever stands in a table, each of its rows has one fate. */
class LedgerPropertiesTest {
    private static final List<String> CELLS = List.of(
            "",
            "-",
            "Phone",
            "From",
            "To",
            "Date",
            "Time",
            "Amount",
            "Duration",
            "2025550143",
            "+12025550144",
            "12/01/2024",
            "13/02/2021",
            "10:00:00",
            "65",
            "1.234,50",
            "a@example.com",
            "====",
            "Page 1 of 2",
            "Total",
            "Total records: 2",
            "B. Example",
            "Unknown",
            "0x91e83a7fedd44fe3f6ad2ad00d11fdd929e8573e",
            "3.1E+14",
            "@example",
            "x y z");

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.of(CELLS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void givesEachRowExactlyOneFate(@ForAll("tables") List<List<String>> rows) {
        String csv = rows.stream()
                .map(cells -> cells.stream().map(c -> '"' + c + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
        byte[] content = csv.getBytes(StandardCharsets.UTF_8);
        try {
            RecordingImport read = Reading.of("a.csv", content, IntakeOptions.NONE);
            // tables that stand beside each other each account for their part of a line, once
            Set<List<Long>> parts = new HashSet<>();
            read.ledger.forEach(
                    l -> assertTrue(parts.add(List.of(l.block(), l.row())), "row " + l.row() + " twice in " + csv));
            Set<Long> outside = read.ledger.stream()
                    .filter(l -> l.block() == 0)
                    .map(l -> l.row())
                    .collect(Collectors.toSet());
            read.ledger.stream()
                    .filter(l -> l.block() != 0)
                    .forEach(l -> assertFalse(outside.contains(l.row()), "row " + l.row() + " in and outside " + csv));
            long numbers = read.ledger.stream().map(l -> l.row()).distinct().count();
            assertEquals(rows("a.csv", content), numbers, csv);
        } catch (LinkwrightException e) {
            assertTrue(
                    Set.of("NO_TABLE", "FILE_EMPTY", "FORMAT_UNKNOWN")
                            .contains(e.issue().code()),
                    e.getMessage());
        }
    }

    private static long rows(String name, byte[] content) throws LinkwrightException {
        long rows = 0;
        try (Workbook workbook = Workbooks.open(name, content)) {
            for (SheetInfo sheet : workbook.sheets()) {
                try (Rows stream = workbook.rows(sheet)) {
                    for (; stream.hasNext(); rows++) {
                        stream.next();
                    }
                }
            }
        }
        return rows;
    }
}
