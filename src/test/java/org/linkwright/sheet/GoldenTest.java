package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/** Each {@code X.expected.json} of the test resources says what the file {@code X} beside it must be read as. */
class GoldenTest {
    static final Path FILES = Path.of("src/test/resources/sheet");
    private static final String SUFFIX = ".expected.json";

    @TestFactory
    Stream<DynamicTest> readsAsExpectedFromDiskAndFromMemory() throws IOException {
        List<Path> expected;
        try (Stream<Path> files = Files.list(FILES)) {
            expected = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
        assertFalse(expected.size() < 25, "the golden files are missing");
        return expected.stream().map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path expectedFile) throws IOException, LinkwrightException {
        String name = expectedFile.getFileName().toString().replace(SUFFIX, "");
        Path file = FILES.resolve(name);
        JsonObject expected =
                JsonParser.parseString(Files.readString(expectedFile)).getAsJsonObject();
        try (Workbook workbook = Workbooks.open(file)) {
            assertEquals(expected, asJson(workbook));
        }
        try (Workbook workbook = Workbooks.open(name, Files.readAllBytes(file))) {
            assertEquals(expected, asJson(workbook));
        }
    }

    private static JsonObject asJson(Workbook workbook) throws LinkwrightException {
        JsonObject json = new JsonObject();
        json.addProperty("format", workbook.format());
        json.addProperty("encoding", workbook.encoding());
        json.addProperty("delimiter", workbook.delimiter());
        JsonArray notices = new JsonArray();
        workbook.notices().stream().map(Issue::code).forEach(notices::add);
        json.add("notices", notices);
        JsonArray sheets = new JsonArray();
        for (SheetInfo sheet : workbook.sheets()) {
            sheets.add(asJson(workbook, sheet));
        }
        json.add("sheets", sheets);
        return json;
    }

    private static JsonElement asJson(Workbook workbook, SheetInfo sheet) throws LinkwrightException {
        JsonObject json = new JsonObject();
        JsonObject rows = new JsonObject();
        JsonArray hidden = new JsonArray();
        json.addProperty("name", sheet.name());
        json.addProperty("hidden", sheet.hidden());
        try (Rows all = workbook.rows(sheet)) {
            while (all.hasNext()) {
                Row row = all.next();
                JsonArray cells = new JsonArray();
                row.cells().forEach(cell -> cells.add(cell.text()));
                rows.add(String.valueOf(row.number()), cells);
                if (row.hidden()) {
                    hidden.add(row.number());
                }
            }
        }
        json.add("rows", rows);
        if (!hidden.isEmpty()) {
            json.add("hiddenRows", hidden);
        }
        return json;
    }
}
