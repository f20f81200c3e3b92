package org.linkwright.bench;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes call detail records in the layout that Sprint had, in eight columns, of numbers that nobody has. The same number of
 * records is the same file.
 */
final class CallRecords {
    private static final List<String> COLUMNS = List.of(
            "CALLING_NBR",
            "CALLED_NBR",
            "DIALED_DIGITS",
            "START_DATE",
            "END_DATE",
            "DURATION (SEC)",
            "Call Type",
            "1ST CELL");
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM/dd/yyyy HH:mm:ss", Locale.ROOT);
    private static final LocalDateTime FIRST = LocalDateTime.of(2024, 1, 1, 0, 0);
    private static final int FIRST_AREA = 200;
    private static final int AREAS = 790;

    private CallRecords() {}

    /** A text table. */
    static void csv(Path file, int records) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", COLUMNS) + "\n");
            for (Iterator<List<String>> rows = rows(records); rows.hasNext(); ) {
                out.write(String.join(",", rows.next()) + "\n");
            }
        }
    }

    /** A workbook with two columns more, whose texts are all different: each is a shared string of its own. */
    static void xlsx(Path file, int records) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            part(zip, out, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    <Override PartName="/xl/sharedStrings.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                    </Types>""");
            part(zip, out, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Target="xl/workbook.xml"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                    </Relationships>""");
            part(zip, out, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="Calls" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, out, "xl/_rels/workbook.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Target="worksheets/sheet1.xml"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
                    <Relationship Id="rId2" Target="sharedStrings.xml"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"/>
                    </Relationships>""");
            Map<String, Integer> shared = new LinkedHashMap<>();
            part(zip, out, "xl/worksheets/sheet1.xml", XML + "<worksheet" + MAIN + "><sheetData>");
            List<String> header = new ArrayList<>(COLUMNS);
            header.addAll(List.of("Reference", "Switch record"));
            row(out, 1, header, shared);
            Iterator<List<String>> rows = rows(records);
            for (int i = 2; rows.hasNext(); i++) {
                List<String> cells = new ArrayList<>(rows.next());
                cells.addAll(List.of("reference " + i, "record " + i));
                row(out, i, cells, shared);
            }
            part(zip, out, "", "</sheetData></worksheet>");
            part(zip, out, "xl/sharedStrings.xml", XML + "<sst" + MAIN + ">");
            for (String text : shared.keySet()) {
                out.write("<si><t>" + text + "</t></si>");
            }
            part(zip, out, "", "</sst>");
        }
    }

    /** Begins a part of a package where it has a name, and writes to it. */
    private static void part(ZipOutputStream zip, Writer out, String name, String text) throws IOException {
        if (!name.isEmpty()) {
            out.flush();
            zip.putNextEntry(new ZipEntry(name));
        }
        out.write(text);
        out.flush();
    }

    private static void row(Writer out, int number, List<String> cells, Map<String, Integer> shared)
            throws IOException {
        out.write("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String place = "<c r=\"" + (char) ('A' + i) + number + "\"";
            boolean digits = cell.chars().allMatch(c -> c >= '0' && c <= '9');
            out.write(
                    digits
                            ? place + "><v>" + cell + "</v></c>"
                            : place + " t=\"s\"><v>" + shared.computeIfAbsent(cell, c -> shared.size()) + "</v></c>");
        }
        out.write("</row>");
    }

    private static Iterator<List<String>> rows(int records) {
        SplittableRandom random = new SplittableRandom(20260203);
        LocalDateTime[] time = {FIRST};
        return IntStream.range(0, records)
                .mapToObj(i -> {
                    time[0] = time[0].plusSeconds(random.nextInt(40));
                    int seconds = random.nextInt(1, 900);
                    String called = number(random);
                    return List.of(
                            number(random),
                            called,
                            called,
                            TIME.format(time[0]),
                            TIME.format(time[0].plusSeconds(seconds)),
                            String.valueOf(seconds),
                            random.nextInt(4) == 0 ? "Text Detail" : "Voice",
                            String.valueOf(10_000 + random.nextInt(4_000)));
                })
                .iterator();
    }

    /** One of 79,000 numbers, few of them often: 555-0100 to 555-0199 are given to nobody. */
    private static String number(SplittableRandom random) {
        int area = FIRST_AREA + (int) (AREAS * random.nextDouble() * random.nextDouble());
        return String.valueOf(area * 10_000_000L + 5_550_100 + random.nextInt(100));
    }
}
