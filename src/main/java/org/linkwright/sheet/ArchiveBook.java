package org.linkwright.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/**
 * The sheets of each file in an archive, named {@code file/sheet}. Files are inflated as they are read, and never unpacked to
 * disk. What can't be read is left out and told; only what a person could still allow (a password, higher limits) refuses
 * the whole archive: it comes into a case once.
 */
final class ArchiveBook {
    private static final Messages MESSAGES = Messages.of(ArchiveBook.class);

    private static final Pattern UNSAFE = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^[/\\\\].*|^\\w:.*");
    private static final Set<String> ALLOWABLE = Set.of(
            "PASSWORD_NEEDED", "PASSWORD_WRONG", "ARCHIVE_DEEP", "ARCHIVE_MANY", "ARCHIVE_LARGE", "ARCHIVE_BOMB");

    /** Where a sheet of the archive is: in which file of it, and the how manieth there. */
    private record Place(String title, Member member, long size, int index) {
        Content content(int most) throws IOException {
            return Content.within(title, size, most, member.bytes());
        }
    }

    private final String name;
    private final Opening opening;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Issue> notices = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param opening of the archive itself */
    ArchiveBook(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /** The archive was used with something that is to be told. */
    void tell(Issue notice) {
        notices.add(notice);
    }

    /** @param resource what the members are read from; the workbook owns it */
    Workbook of(String format, List<Member> members, Closeable resource) throws LinkwrightException {
        for (Member member : members) {
            if (UNSAFE.matcher(member.name()).matches()) {
                notices.add(MESSAGES.issue("ENTRY_UNSAFE", member.name()));
            } else if (!member.isFile()) {
                notices.add(MESSAGES.issue("ENTRY_NO_FILE", member.name()));
            } else {
                add(member);
            }
        }
        if (sheets.isEmpty()) {
            notices.add(MESSAGES.issue("NO_SHEETS", name));
        }
        if (opening.access().limitsRaised() && !opening.isWithinArchive()) {
            notices.add(MESSAGES.issue("LIMITS_RAISED", name));
        }
        return new Book(Book.Facts.of(format, sheets, notices), sheet -> rows(places.get(sheet.index())), resource);
    }

    private void add(Member member) throws LinkwrightException {
        int times = seen.merge(member.name(), 1, Integer::sum);
        String title = times == 1 ? member.name() : member.name() + " (" + times + ")";
        if (times > 1) {
            notices.add(MESSAGES.issue("ENTRY_TWICE", member.name(), title));
        }
        try (InputStream in = member.bytes().open()) {
            long size = opening.measure(title, member.compressed(), in);
            addSheets(new Place(title, member, size, 0));
        } catch (LinkwrightException e) {
            if (ALLOWABLE.contains(e.issue().code())) {
                throw e;
            }
            notices.add(e.issue());
        } catch (Content.TooLarge e) {
            notices.add(MESSAGES.issue("FILE_TOO_LARGE", title, e.most() >> 20));
        } catch (IOException e) {
            notices.add(MESSAGES.issue("FILE_DAMAGED", title));
        }
    }

    private void addSheets(Place file) throws IOException, LinkwrightException {
        try (Workbook workbook = Workbooks.open(file.content(opening.limits().memory()), opening.within())) {
            notices.addAll(workbook.notices());
            for (SheetInfo sheet : workbook.sheets()) {
                String full = sheet.name().isEmpty() ? file.title() : file.title() + "/" + sheet.name();
                sheets.add(new SheetInfo(sheets.size(), full, sheet.hidden()));
                places.add(new Place(file.title(), file.member(), file.size(), sheet.index()));
            }
        }
    }

    private Rows rows(Place place) throws IOException, LinkwrightException {
        Content content = place.content(opening.limits().memory());
        Workbook workbook = Workbooks.open(content, opening.within().again());
        return new Owned(workbook.rows(workbook.sheets().get(place.index())), workbook);
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
