package org.linkwright.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.Issue;
import org.linkwright.model.Messages;

/** The sheets of a workbook package, whether its parts are XML or binary, and what there is to tell about them. */
final class PackageSheets {
    private static final Messages MESSAGES = Messages.of(PackageSheets.class);

    /** Reads a sheet up to its first value. */
    interface Peek {
        Seen at(String part) throws IOException;
    }

    /** What a first look at a sheet shows. */
    record Seen(boolean hasValue, boolean hidesColumns) {}

    private final String name;
    private final ZipParts parts;
    private final Relations relations;
    private final List<SheetInfo> infos = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private final List<Issue> notices = new ArrayList<>();

    /** @param relations of the workbook part */
    PackageSheets(String name, ZipParts parts, Relations relations) {
        this.name = name;
        this.parts = parts;
        this.relations = relations;
    }

    /** The next sheet in the order of their tabs. */
    void add(String title, String relation, boolean hidden) {
        Optional<Relations.Relation> related = relations.id(relation);
        if (related.isPresent() && !related.get().type().equals("worksheet")) {
            notices.add(MESSAGES.issue("SHEET_NOT_CELLS", name, title));
        } else if (related.isEmpty() || !parts.has(related.get().target())) {
            notices.add(MESSAGES.issue("SHEET_MISSING", name, title));
        } else {
            infos.add(new SheetInfo(infos.size(), title, hidden));
            found.add(related.get().target());
        }
    }

    List<SheetInfo> infos() {
        return infos;
    }

    String part(SheetInfo sheet) {
        return found.get(sheet.index());
    }

    /** What the reader should be told; looks into each sheet. */
    List<Issue> notices(Peek peek) throws IOException {
        List<String> hidden =
                infos.stream().filter(SheetInfo::hidden).map(SheetInfo::name).toList();
        if (!hidden.isEmpty()) {
            notices.add(MESSAGES.issue("SHEETS_HIDDEN", name, String.join(", ", hidden)));
        }
        boolean any = false;
        for (SheetInfo sheet : infos) {
            Seen seen = peek.at(part(sheet));
            any |= seen.hasValue();
            if (seen.hidesColumns()) {
                notices.add(MESSAGES.issue("COLUMNS_HIDDEN", name, sheet.name()));
            }
        }
        if (!any) {
            notices.add(MESSAGES.issue("NO_CELLS", name));
        }
        if (parts.names().stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
            notices.add(MESSAGES.issue("MACROS_IGNORED", name));
        }
        if (parts.names().stream().anyMatch(part -> part.startsWith("xl/externallinks/"))) {
            notices.add(MESSAGES.issue("LINKS_IGNORED", name));
        }
        return notices;
    }
}
