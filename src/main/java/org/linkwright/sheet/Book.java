package org.linkwright.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** A workbook of any format: what is known of it, and the way to its rows. */
final class Book implements Workbook {
    /** Starts reading a sheet from its first row. */
    interface Source {
        Rows rows(SheetInfo sheet) throws IOException, LinkwrightException;
    }

    /** What a workbook says about itself; see {@link Workbook}. */
    record Facts(
            String format,
            String encoding,
            String delimiter,
            boolean date1904,
            List<SheetInfo> sheets,
            List<Issue> notices) {
        Facts {
            sheets = List.copyOf(sheets);
            notices = List.copyOf(notices);
        }

        /** Of a file that is no text and counts dates from 1900. */
        static Facts of(String format, List<SheetInfo> sheets, List<Issue> notices) {
            return new Facts(format, "", "", false, sheets, notices);
        }
    }

    private static final Messages MESSAGES = Messages.of(Book.class);

    private final Facts facts;
    private final Source source;
    private final Closeable resource;

    Book(Facts facts, Source source, Closeable resource) {
        this.facts = facts;
        this.source = source;
        this.resource = resource;
    }

    /** A workbook about which there is one thing more to tell. */
    static Workbook telling(Workbook book, Issue notice) {
        List<Issue> notices = new ArrayList<>(book.notices());
        notices.add(notice);
        Facts facts =
                new Facts(book.format(), book.encoding(), book.delimiter(), book.date1904(), book.sheets(), notices);
        return new Book(facts, book::rows, book::close);
    }

    @Override
    public String format() {
        return facts.format();
    }

    @Override
    public String encoding() {
        return facts.encoding();
    }

    @Override
    public String delimiter() {
        return facts.delimiter();
    }

    @Override
    public boolean date1904() {
        return facts.date1904();
    }

    @Override
    public List<SheetInfo> sheets() {
        return facts.sheets();
    }

    @Override
    public Rows rows(SheetInfo sheet) throws LinkwrightException {
        if (!facts.sheets().contains(sheet)) {
            throw new IllegalArgumentException("not a sheet of this workbook: " + sheet);
        }
        try {
            return source.rows(sheet);
        } catch (IOException | UncheckedIOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_DAMAGED", sheet.name()), e);
        }
    }

    @Override
    public List<Issue> notices() {
        return facts.notices();
    }

    @Override
    public void close() {
        try {
            resource.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
