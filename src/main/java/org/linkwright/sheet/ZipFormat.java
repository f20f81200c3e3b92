package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/**
 * A ZIP archive: the sheets of each file in it, named {@code file/sheet}. Files are read in memory, one at a time, and never
 * unpacked. What can't be read is left out and told.
 */
final class ZipFormat implements Format {
    private static final Messages MESSAGES = Messages.of(ZipFormat.class);

    /** Largest file that is read out of an archive, and largest sum of them. */
    private static final long LARGEST = 128L << 20;

    private static final long LARGEST_SUM = 1L << 30;
    private static final Pattern UNSAFE = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^\\w:.*");

    /** Where a sheet of the archive is. */
    private record Place(String entry, int index) {}

    private final int levels;

    /** Opens archives within archives as deep as {@code levels}. */
    ZipFormat(int levels) {
        this.levels = levels;
    }

    @Override
    public Optional<Workbook> open(Content content) throws IOException, LinkwrightException {
        if (!content.startsWith('P', 'K')) {
            return Optional.empty();
        }
        if (levels == 0) {
            throw new LinkwrightException(MESSAGES.issue("FORMAT_ARCHIVE", content.name()));
        }
        ZipParts parts = new ZipParts(content);
        try {
            return Optional.of(book(content.name(), parts));
        } catch (IOException e) {
            parts.close();
            throw e;
        }
    }

    private Workbook book(String name, ZipParts parts) throws IOException {
        List<SheetInfo> sheets = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        List<Issue> notices = new ArrayList<>();
        long sum = 0;
        for (String entry : parts.entries()) {
            if (UNSAFE.matcher(entry).matches()) {
                notices.add(MESSAGES.issue("ENTRY_UNSAFE", entry));
                continue;
            }
            if (sum > LARGEST_SUM) {
                notices.add(MESSAGES.issue("ENTRY_TOO_MUCH", entry, LARGEST_SUM >> 20));
                continue;
            }
            try {
                Content inner = content(parts, entry);
                sum += inner.size();
                try (Workbook workbook = Workbooks.open(inner, levels - 1)) {
                    notices.addAll(workbook.notices());
                    for (SheetInfo sheet : workbook.sheets()) {
                        String title = sheet.name().isEmpty() ? entry : entry + "/" + sheet.name();
                        sheets.add(new SheetInfo(sheets.size(), title, sheet.hidden()));
                        places.add(new Place(entry, sheet.index()));
                    }
                }
            } catch (LinkwrightException e) {
                notices.add(e.issue());
            } catch (IOException e) {
                notices.add(MESSAGES.issue("FILE_DAMAGED", entry));
            }
        }
        if (sheets.isEmpty()) {
            notices.add(MESSAGES.issue("NO_SHEETS", name));
        }
        return new Book(Book.Facts.of("zip", sheets, notices), sheet -> rows(parts, places.get(sheet.index())), parts);
    }

    private Rows rows(ZipParts parts, Place place) throws IOException, LinkwrightException {
        Workbook workbook = Workbooks.open(content(parts, place.entry()), levels - 1);
        Rows rows = workbook.rows(workbook.sheets().get(place.index()));
        return new Owned(rows, workbook);
    }

    private static Content content(ZipParts parts, String entry) throws IOException, LinkwrightException {
        try (InputStream in = parts.open(entry).orElseThrow()) {
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new LinkwrightException(MESSAGES.issue("FILE_TOO_LARGE", entry, LARGEST >> 20));
            }
            return Content.of(entry, bytes);
        }
    }

    /** Rows that close the workbook they come from. */
    private record Owned(Rows rows, Workbook workbook) implements Rows {
        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public Row next() {
            return rows.next();
        }

        @Override
        public void close() {
            rows.close();
            workbook.close();
        }
    }
}
