package org.linkwright.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.linkwright.model.Assertion;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Grade;
import org.linkwright.model.Identifier;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Mention;
import org.linkwright.normalize.Reading;
import org.linkwright.normalize.TextScan;
import org.linkwright.sheet.Cell;

/** Rows that are no events: subscribers, contacts, advertisements, a person's list of who used what, cells. */
final class RowRecords {
    private final Contexts contexts;
    private final Identifiers identifiers;
    private final RowParties parties;
    private final RowTimes times;

    RowRecords(Contexts contexts, Identifiers identifiers, RowParties parties, RowTimes times) {
        this.contexts = contexts;
        this.identifiers = identifiers;
        this.parties = parties;
        this.times = times;
    }

    /** An identifier of a column, and in which role it was seen. */
    void mention(RowReading row, Mapping.Mapped column) {
        String kind = switch (column.role()) {
            case IDENTIFIER -> column.column().kind();
            default ->
                Contexts.first(column.column().kind(), column.role().name().toLowerCase(Locale.ROOT));
        };
        Context context = row.onPlatform(contexts.of(column.index()));
        Reading<Identifier> reading = identifiers.read(row.cell(column), kind, column, context);
        row.note(reading, column);
        String of = Contexts.first(column.column().of(), RowReading.role(column, reading));
        reading.values().forEach(i -> row.mention(i, column, of));
    }

    /** Entries such as {@code Phone-Mobile: +1 202 555 0144}, one a line. */
    void entries(RowReading row, Mapping.Mapped column) {
        for (String line : NamedParties.lines(row.cell(column).text())) {
            int colon = line.indexOf(':');
            labelled(
                    row,
                    column,
                    line.substring(0, Math.max(colon, 0)),
                    line.substring(colon + 1).strip());
        }
    }

    /** A value whose kind another cell of the row names. */
    void value(RowReading row, Mapping.Mapped column) {
        Cell cell = row.cell(column);
        if (!cell.isBlank()) {
            labelled(row, column, row.text(Role.LABEL), cell.text());
        }
    }

    private void labelled(RowReading row, Mapping.Mapped column, String label, String value) {
        String kind = Contexts.first(kind(Texts.fold(label)), byLook(column, value));
        if (!kind.isEmpty()) {
            Context context = row.onPlatform(contexts.of(column.index())).withColumn(label);
            Reading<Identifier> reading = identifiers.read(value, kind, column.column(), context);
            row.note(reading, column);
            reading.values().forEach(i -> row.mention(i, column, i.kind().id()));
        }
    }

    /** Under a label that says nothing, such as {@code Home}, an entry is what it looks like. */
    private static String byLook(Mapping.Mapped column, String value) {
        Role look = column.role() == Role.ENTRIES ? ContentMapper.role(value) : Role.IGNORE;
        return look == Role.PHONE || look == Role.EMAIL ? look.name().toLowerCase(Locale.ROOT) : "";
    }

    private static String kind(String folded) {
        String label = folded.endsWith("change") ? folded.substring(0, folded.length() - "change".length()) : folded;
        for (String kind : List.of(
                "imei",
                "imsi",
                "iccid",
                "email",
                "tel",
                "phone",
                "msisdn",
                "mobile",
                "user",
                "handle",
                "ip",
                "displayname")) {
            if (label.startsWith(kind) || label.endsWith(kind)) {
                return switch (kind) {
                    case "msisdn", "mobile", "tel" -> "phone";
                    case "user" -> "handle";
                    case "displayname" -> "name";
                    default -> label.startsWith("user") ? "handle" : kind;
                };
            }
        }
        return "";
    }

    /** What a record states: its identifiers belong together, a name and an address go with them. */
    void facts(RowReading row) {
        List<Identifier> all = row.mentions.stream()
                .map(Draft.Mention::identifier)
                .filter(i -> !i.kind().equals(EntityKind.TXID) && !i.kind().equals(EntityKind.CELL))
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return;
        }
        Identifier main = all.getFirst();
        int before = row.facts.size();
        for (Identifier other : all.subList(1, all.size())) {
            row.facts.add(
                    new Draft.Fact(main, RowParties.SAME_RECORD, Optional.of(new Draft.Party(other, other.key())), ""));
        }
        String name = row.name("");
        if (!name.isEmpty()) {
            all.stream().filter(i -> !i.kind().equals(EntityKind.IP)).forEach(i -> parties.usedBy(row, i, name));
        }
        stated(row, main, Role.ADDRESS, "address");
        date(row, before);
        stated(row, main, Role.VALID_FROM, "");
        stated(row, main, Role.VALID_TO, "");
        stated(row, main, Role.FACT, "");
    }

    /** What a record states holds from its first to its last day, where it names them. */
    private void date(RowReading row, int from) {
        Optional<LocalDate> first = times.day(row, Role.VALID_FROM);
        Optional<LocalDate> last = times.day(row, Role.VALID_TO);
        if (first.isPresent() || last.isPresent()) {
            row.facts.subList(from, row.facts.size()).replaceAll(fact -> fact.within(first, last));
        }
    }

    private static void stated(RowReading row, Identifier about, Role role, String predicate) {
        for (Mapping.Mapped column : row.mapping().of(role)) {
            String value = Texts.plain(row.cell(column).text());
            if (!Texts.isNull(value)) {
                String words = predicate.isEmpty() ? String.join("-", Texts.words(column.name())) : predicate;
                row.facts.add(new Draft.Fact(about, words, Optional.empty(), value));
            }
        }
    }

    /** An advertisement, and a post by each identifier that stands in it; nothing where it has neither a number nor any of them. */
    List<Draft.Happening> advertisement(RowReading row) {
        String id = Contexts.first(row.text(Role.ID), "row " + row.row().number());
        Draft.Party advertisement = new Draft.Party(identifiers.advertisement(id), label(row, id));
        for (Role role : List.of(Role.PHONE, Role.EMAIL, Role.HANDLE, Role.WALLET, Role.IDENTIFIER, Role.IP)) {
            for (Mapping.Mapped column : row.mapping().of(role)) {
                if (!row.cell(column).isBlank()) {
                    mention(row, column);
                }
            }
        }
        for (Mapping.Mapped column : row.mapping().of(Role.NAME)) {
            scan(row, column);
        }
        extract(row);
        List<Optional<Draft.Party>> authors = new ArrayList<>();
        row.mentions.stream()
                .map(m -> new Draft.Party(m.identifier(), m.label()))
                .distinct()
                .forEach(p -> authors.add(Optional.of(p)));
        if (authors.isEmpty()) {
            boolean unknown = row.mapping().has(Role.ID) && row.text(Role.ID).isEmpty();
            if (unknown) {
                return List.of();
            }
            authors.add(Optional.empty());
        }
        var start = times.start(row);
        Optional<Draft.Money> text = Optional.of(new Draft.Money(Optional.empty(), row.text(Role.TEXT)));
        return authors.stream()
                .map(author -> new Draft.Happening(
                        EventKind.POST,
                        author,
                        Optional.of(advertisement),
                        start,
                        OptionalLong.empty(),
                        text,
                        Optional.empty()))
                .toList();
    }

    private static String label(RowReading row, String id) {
        return Contexts.first(row.text(Role.NAME), id);
    }

    /** The identifiers in what a person wrote, each seen in its column as extracted. */
    void extract(RowReading row) {
        for (Mapping.Mapped column : row.mapping().of(Role.TEXT)) {
            scan(row, column);
        }
    }

    private void scan(RowReading row, Mapping.Mapped column) {
        for (Mention mention : TextScan.scan(row.cell(column).text(), contexts.of(column.index()))) {
            row.extracted(mention, column);
        }
    }

    /** A line of a person's list: who used what, from when to when, on which basis. */
    List<Draft.Happening> attribution(RowReading row) {
        Optional<Mapping.Mapped> name = row.filled(Role.NAME, "");
        List<Draft.Party> used = parties.of(row, Role.IDENTIFIER, "");
        if (name.isEmpty() || used.isEmpty()) {
            return List.of();
        }
        String holder = Texts.plain(row.cell(name.get()).text());
        Draft.Party person = new Draft.Party(identifiers.person(holder), holder);
        Draft.Standing standing = new Draft.Standing(grade(row), category(row), row.text(Role.BASIS));
        for (Draft.Party identifier : used) {
            row.facts.add(new Draft.Fact(
                    identifier.identifier(),
                    Assertion.USED_BY,
                    Optional.of(person),
                    standing.basis(),
                    times.day(row, Role.VALID_FROM),
                    times.day(row, Role.VALID_TO),
                    standing));
        }
        return List.of();
    }

    private static Grade grade(RowReading row) {
        String value = row.text(Role.GRADE).toUpperCase(Locale.ROOT);
        if (value.isEmpty()) {
            return Grade.NONE;
        }
        boolean admiralty = value.length() == 2 && value.charAt(0) <= 'F' && Character.isDigit(value.charAt(1));
        return new Grade(admiralty ? "admiralty" : "", value);
    }

    private static Optional<Category> category(RowReading row) {
        String word = Texts.fold(row.text(Role.CATEGORY));
        if (word.isEmpty()) {
            return Optional.empty();
        }
        boolean child = word.startsWith("child") || word.contains("under18") || word.startsWith("minor");
        if (child) {
            return Optional.of(Category.CHILD_VICTIM);
        }
        return List.of(Category.values()).stream()
                .filter(c -> Texts.fold(c.id()).equals(word))
                .findFirst();
    }

    /** Where a cell of the network stands. */
    List<Draft.Happening> cell(RowReading row, Optional<Draft.Place> place) {
        place.ifPresent(p -> {
            row.mentions.add(new Draft.Mention(p.identifier(), p.identifier().key(), 0, "cell"));
            p.coordinates()
                    .ifPresent(c -> row.facts.add(
                            new Draft.Fact(p.identifier(), "coordinates", Optional.empty(), c.canonical())));
            if (!p.azimuth().isEmpty()) {
                row.facts.add(new Draft.Fact(p.identifier(), "azimuth", Optional.empty(), p.azimuth()));
            }
            stated(row, p.identifier(), Role.ADDRESS, "address");
        });
        return List.of();
    }
}
