package org.linkwright.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linkwright.model.Identifier;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Flag;
import org.linkwright.normalize.Mention;
import org.linkwright.normalize.Reading;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.Row;
import org.linkwright.store.Span;

/** One row while it is read: its cells by role, and what was found in it so far. */
final class RowReading {
    /** What is counted: a merged cell says it once for all rows that it covers. */
    private static final Set<Role> COUNTED =
            EnumSet.of(Role.AMOUNT, Role.AMOUNT_IN, Role.AMOUNT_OUT, Role.FEE, Role.BALANCE, Role.DURATION);

    private final Table table;
    private final Row row;
    final List<Draft.Mention> mentions = new ArrayList<>();
    final List<Draft.Fact> facts = new ArrayList<>();
    final List<Draft.Trouble> troubles = new ArrayList<>();

    RowReading(Table table, Row row) {
        this.table = table;
        this.row = row;
    }

    Row row() {
        return row;
    }

    Mapping mapping() {
        return table.mapping();
    }

    /** The cell of a column; with the option {@code rest}, joined with all cells right of it. */
    Cell cell(Mapping.Mapped column) {
        if (!column.column().option("rest").isEmpty() && row.cells().size() > column.index() + 1) {
            List<String> rest = row.cells().subList(column.index(), row.cells().size()).stream()
                    .map(Cell::text)
                    .toList();
            return Cell.text(String.join(",", rest));
        }
        boolean counted = COUNTED.contains(column.role()) && row.above().containsKey(column.index());
        return counted ? Cell.EMPTY : row.cell(column.index());
    }

    /** Whether a condition of a profile holds: {@code name of a column=value|another}; an empty one always does. */
    boolean isMet(String condition) {
        int equals = condition.indexOf('=');
        if (equals < 0) {
            return true;
        }
        int column = table.header().folded().indexOf(Texts.fold(condition.substring(0, equals)));
        String there = column < 0 ? "" : Texts.plain(row.cell(column).text());
        return List.of(condition.substring(equals + 1).split("\\|", -1)).stream()
                .anyMatch(there::equalsIgnoreCase);
    }

    /** The text of the first filled column of a role, its guards taken off; empty where there is none. */
    String text(Role role) {
        for (Mapping.Mapped column : mapping().of(role)) {
            String text = Texts.plain(row.cell(column.index()).text());
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The first filled column of a role that belongs to {@code of}. */
    Optional<Mapping.Mapped> filled(Role role, String of) {
        for (Mapping.Mapped column : mapping().of(role)) {
            if (column.column().of().equals(of)
                    && !isEmpty(row.cell(column.index()).text())) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The name of a party, from one column or from first and last name; empty where there is none. */
    String name(String of) {
        List<String> parts = new ArrayList<>();
        for (Mapping.Mapped column : mapping().of(Role.NAME)) {
            String part = Texts.plain(row.cell(column.index()).text());
            boolean piece = !column.column().option("part").isEmpty();
            if (column.column().of().equals(of) && !Texts.isNull(part) && (parts.isEmpty() || piece)) {
                parts.add(part);
            }
        }
        return String.join(" ", parts);
    }

    /** What is known of a value, with the platform that the row names. */
    Context onPlatform(Context context) {
        String platform = mapping().has(Role.PLATFORM) ? text(Role.PLATFORM) : "";
        return platform.isEmpty() ? context : context.withPlatform(platform);
    }

    private static boolean isEmpty(String text) {
        return text.isBlank() || (text.length() <= 9 && Texts.isNull(Texts.plain(text)));
    }

    /** Notes why a value could not be used; what is merely empty or withheld is no trouble. */
    <T> void note(Reading<T> reading, Mapping.Mapped column) {
        if (reading.isUsable() || reading.raw().isBlank()) {
            return;
        }
        Flag reason = Flag.UNREADABLE;
        for (Flag flag : reading.flags()) {
            if (flag == Flag.NULL || flag == Flag.WITHHELD || flag == Flag.NULL_DATE) {
                return;
            }
            reason = flag.unusable() ? flag : reason;
        }
        trouble(reason.name(), reason.sentence(), column, reading.raw());
    }

    void trouble(String code, String message, Mapping.Mapped column, String raw) {
        troubles.add(new Draft.Trouble(code, message, column.index() + 1, raw));
    }

    void mention(Identifier identifier, Mapping.Mapped column, String role) {
        mentions.add(new Draft.Mention(identifier, identifier.key(), column.index() + 1, role));
    }

    /** An identifier that stands somewhere in a text. */
    void extracted(Mention mention, Mapping.Mapped column) {
        Span place = new Span(mention.start(), mention.end());
        mentions.add(new Draft.Mention(
                mention.identifier(), mention.identifier().key(), column.index() + 1, "extracted", place));
    }

    /** In which role the identifiers of a column are seen: that of their kind. */
    static String role(Mapping.Mapped column, Reading<Identifier> reading) {
        return reading.isUsable()
                ? reading.values().getFirst().kind().id()
                : column.role().name().toLowerCase(Locale.ROOT);
    }
}
