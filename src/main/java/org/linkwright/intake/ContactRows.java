package org.linkwright.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.Row;

/** A phone book of two columns without a header, as people paste it: a name and its number, or the other way round. */
final class ContactRows {
    private static final int ENOUGH = 2;

    /** Which column holds the names, and which the numbers or addresses. */
    private record Columns(int name, int identifier) {}

    private ContactRows() {}

    /** Whether a row and those after it, at least two, are entries of a phone book. */
    static boolean areAt(Row first, Collection<Row> ahead) {
        Optional<Columns> columns = columns(first);
        List<Row> filled = ahead.stream().filter(row -> !row.isBlank()).toList();
        return columns.isPresent()
                && filled.size() >= ENOUGH
                && filled.stream().allMatch(row -> columns(row).equals(columns));
    }

    /** The mapping with the column of names, where a table without a header is a phone book. */
    static Mapping named(Header header, Mapping mapping, List<Row> sample) {
        if (!header.names().isEmpty()
                || sample.isEmpty()
                || !areAt(sample.getFirst(), sample.subList(1, sample.size()))) {
            return mapping;
        }
        int name = columns(sample.getFirst()).orElseThrow().name();
        return mapping.with(
                new Mapping.Mapped(name, "", new Profile.Column(List.of(), Role.NAME, "", "", 0, Map.of())));
    }

    private static Optional<Columns> columns(Row row) {
        int name = -1;
        int identifier = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cell(i);
            if (cell.isBlank()) {
                continue;
            }
            String text = Texts.plain(cell.text());
            Role role = ContentMapper.role(text);
            if (identifier < 0 && (role == Role.PHONE || role == Role.EMAIL)) {
                identifier = i;
            } else if (name < 0 && Look.of(text) == Look.WORDS) {
                name = i;
            } else {
                return Optional.empty();
            }
        }
        return name < 0 || identifier < 0 ? Optional.empty() : Optional.of(new Columns(name, identifier));
    }
}
