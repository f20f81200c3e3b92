package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/**
 * Web pages, which are often called .xls. Each table is a sheet; the text outside of tables is one more. In records of Meta
 * and WhatsApp, whose tables are nested {@code div}s, each section ({@code id="property-…"}) is a sheet of labels and values.
 */
final class HtmlFormat implements Format {
    private static final Messages MESSAGES = Messages.of(HtmlFormat.class);
    private static final String SECTION = "property-";

    private static final int BEGINNING = 4096;

    @Override
    public Optional<Workbook> open(Content content) throws IOException, LinkwrightException {
        if (!isHtml(content)) {
            return Optional.empty();
        }
        if (content.size() > Memory.largestTree()) {
            throw new LinkwrightException(MESSAGES.issue("FILE_TOO_LARGE", content.name(), Memory.largestTree() >> 20));
        }
        Document page;
        try (InputStream in = content.stream()) {
            page = Jsoup.parse(in, null, "");
        }
        List<SheetInfo> sheets = new ArrayList<>();
        List<List<Row>> rows = new ArrayList<>();
        for (Element table : page.select("table")) {
            add(sheets, rows, name(table, sheets.size()), all(new HtmlTable(table).rows()));
        }
        Elements sections = page.select("[id^=" + SECTION + "]");
        for (Element section : sections) {
            add(sheets, rows, section.id().substring(SECTION.length()), new HtmlText(section).rows());
        }
        sections.remove();
        page.select("table").remove();
        List<Row> rest = new HtmlText(page.body()).rows();
        if (!rest.isEmpty() || sheets.isEmpty()) {
            add(sheets, rows, sheets.isEmpty() ? "" : MESSAGES.text("sheet.rest"), rest);
        }
        Book.Facts facts = new Book.Facts("html", page.charset().name(), "", false, sheets, List.of());
        return Optional.of(new Book(facts, sheet -> RowList.of(rows.get(sheet.index())), () -> {}));
    }

    private static List<Row> all(Rows rows) {
        List<Row> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return all;
    }

    private static void add(List<SheetInfo> sheets, List<List<Row>> all, String name, List<Row> rows) {
        sheets.add(new SheetInfo(sheets.size(), name, false));
        all.add(rows);
    }

    private static String name(Element table, int index) {
        Element caption = table.selectFirst("> caption");
        String text = caption == null ? "" : caption.text().strip();
        return text.isEmpty() ? MESSAGES.text("sheet.table", index + 1) : text;
    }

    private static boolean isHtml(Content content) {
        byte[] head = content.head();
        int length = Math.min(head.length, BEGINNING);
        String start = new String(head, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^[^<]{0,4}(?=<)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        boolean xml = start.startsWith("<?xml") && !start.contains("<html");
        return start.startsWith("<")
                && !xml
                && (start.startsWith("<!doctype html")
                        || start.contains("<html")
                        || start.contains("<table")
                        || start.startsWith("<head")
                        || start.startsWith("<body"));
    }
}
