package org.linkwright.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linkwright.model.Amount;
import org.linkwright.model.Moment;
import org.linkwright.model.ZoneBasis;

/** Every row of {@code normalisation_cases.csv}. */
class NormalisationCasesTest {
    private static final String FILE = "/normalize/normalisation_cases.csv";

    @TestFactory
    Stream<DynamicTest> readsTheCase() throws IOException {
        return cases().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getField("id") + " " + row.getField("kind") + " " + row.getField("input"),
                        () -> check(row)));
    }

    @Test
    void seesAllRowsOfTheFile() throws IOException {
        assertEquals(157, cases().size());
    }

    private static List<NamedCsvRecord> cases() throws IOException {
        try (InputStream in = NormalisationCasesTest.class.getResourceAsStream(FILE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            List<NamedCsvRecord> rows = new ArrayList<>();
            csv.forEach(rows::add);
            return rows;
        }
    }

    private static void check(NamedCsvRecord row) {
        Reading<String> read = switch (row.getField("scope")) {
            case "row" -> joined(row);
            case "column" -> column(row);
            case "cell" -> typedCell(row);
            default -> Normalizer.read(kind(row), row.getField("input"), context(row));
        };
        assertEquals(row.getField("canonical"), String.join(" | ", read.values()));
        TreeSet<String> flags = new TreeSet<>();
        read.flags().forEach(flag -> flags.add(flag.label()));
        assertEquals(new TreeSet<>(Cleaning.split(row.getField("flags"), ",")), flags);
        if (read.isUsable()) {
            assertTrue(read.flags().stream().noneMatch(Flag::unusable), "an unusable flag on a value");
        }
    }

    private static Reading<String> joined(NamedCsvRecord row) {
        Context context = context(row);
        if (kind(row) == ValueKind.DATETIME) {
            String[] parts = row.getField("input").split(" \\+ ", -1);
            return Times.join("'" + parts[0] + "'", "'" + parts[1] + "'", context)
                    .map(Moment::canonical);
        }
        String[] parts = row.getField("input").split(" \\+ flag ", -1);
        return Amounts.join(parts[0], parts[1], context).map(Amount::canonical);
    }

    /** The column can't be decided from the value alone, and so the value can't be read alone. */
    private static Reading<String> column(NamedCsvRecord row) {
        String input = row.getField("input");
        if (kind(row) == ValueKind.DATETIME) {
            assertEquals(DateOrder.UNDECIDED, Times.decideOrder(List.of(input)));
            assertEquals(DateOrder.DMY, Times.decideOrder(List.of(input, "13/02/2021")));
        } else {
            assertEquals('\0', Amounts.decideDecimal(List.of(input)));
            assertEquals('.', Amounts.decideDecimal(List.of(input, "1,234.50")));
        }
        return Normalizer.read(kind(row), input, context(row));
    }

    /** N171: a cell that shows 1:05 and holds 0.0451388889. */
    private static Reading<String> typedCell(NamedCsvRecord row) {
        Reading<String> held = Normalizer.read(kind(row), "0.0451388889", context(row));
        assertEquals(
                held.values(),
                Normalizer.read(kind(row), row.getField("input"), context(row)).values());
        return held;
    }

    private static ValueKind kind(NamedCsvRecord row) {
        return ValueKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT));
    }

    private static Context context(NamedCsvRecord row) {
        Context context = Context.NONE;
        for (String option : Cleaning.split(row.getField("options"), ";")) {
            String value = option.substring(option.indexOf('=') + 1);
            context = switch (option.substring(0, option.indexOf('='))) {
                case "region" -> context.withRegion(value);
                case "zone" -> context.withZone(value, ZoneBasis.USER);
                case "order" -> context.withOrder(DateOrder.valueOf(value.toUpperCase(Locale.ROOT)));
                case "decimal" -> context.withDecimal(value.charAt(0));
                case "currency" -> context.withCurrency(value);
                case "platform" -> context.withPlatform(value);
                case "column" -> context.withColumn(value);
                case "format" -> context.withFormat(value);
                case "layout" -> context.withLayout(value);
                case "bank" -> context.withBank(value);
                default -> throw new IllegalArgumentException(option);
            };
        }
        return context;
    }
}
