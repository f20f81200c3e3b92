package org.linkwright.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.SheetInfo;

/** Tells a header from other rows: by names that layouts use, by what its cells look like and by what follows it. */
final class Headers {
    private final Profiles profiles;
    private final ContentMapper content;
    private final Likeness likeness;
    private final String wanted;
    private final String file;

    /** Counts of one row's cells. */
    private record Count(int filled, int data, int words, int labels) {
        boolean isNamed() {
            return words >= 2 && data == 0 && labels == 0 && (words * 2 >= filled || words >= 4);
        }
    }

    /**
     * @param wanted id of the layout that a person chose; empty where it shall be recognised
     * @param file name of the file
     */
    Headers(Profiles profiles, ContentMapper content, String wanted, String file) {
        this.profiles = profiles;
        this.content = content;
        this.likeness = new Likeness(profiles, content);
        this.wanted = wanted;
        this.file = file;
    }

    /** Whether the row may be a header inside a table: its first two cells are names that layouts use. */
    boolean mayInterrupt(Row row) {
        int seen = 0;
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                if (!isName(Texts.fold(cell.text()), row)) {
                    return false;
                }
                if (++seen == 2) {
                    return true;
                }
            }
        }
        return seen == 1;
    }

    /** The header that {@code row} is, or begins. */
    Optional<Header> find(Row row, Collection<Row> ahead, Table open, boolean afterBlank) {
        Header header = Header.of(row);
        Count count = count(row, open == null || afterBlank);
        if (isRecognised(header, count)) {
            return Optional.of(header);
        }
        if (count.isNamed()) {
            return Optional.of(joined(row, ahead).orElse(header));
        }
        boolean begins = open == null || (afterBlank && open.mapping().columns().size() != 1);
        if (begins && count.filled() == 1 && count.words() == 1 && count.data() == 0 && isColumn(row, ahead)) {
            return Optional.of(header);
        }
        return open == null && isUnknownHeader(row, count, ahead) ? Optional.of(header) : Optional.empty();
    }

    /** Whether the next filled row that is no rule is a header that needs no further proof. */
    boolean isAhead(Collection<Row> ahead) {
        for (Row row : ahead) {
            if (TableFinder.filled(row) > 0) {
                Count count = count(row);
                return count.filled() > 1 && (count.isNamed() || isRecognised(Header.of(row), count));
            }
        }
        return false;
    }

    /** Whether a row begins a table without a header: values like those of the next row, and no header in sight. */
    boolean isHeaderless(Row row, Collection<Row> ahead) {
        if (ContactRows.areAt(row, ahead)) {
            return true;
        }
        Count count = count(row);
        if (count.data() == 0 || count.labels() > 0 || (count.filled() > 1 && count.data() < 2)) {
            return false;
        }
        Row next = next(ahead);
        if (next == null) {
            return count.filled() > 2;
        }
        return looksAlike(row, next)
                && ahead.stream().noneMatch(r -> {
                    Count c = count(r);
                    return c.isNamed() || (c.filled() > 1 && isRecognised(Header.of(r), c));
                });
    }

    /** The table below a header, its layout recognised and its columns mapped. */
    Table table(int number, SheetInfo sheet, Header header, List<List<String>> preamble, List<Row> sample) {
        Profiles.NamedColumns generic = profiles.generic();
        Optional<Profiles.NamedColumns> unnamed =
                header.rows().isEmpty() && header.names().isEmpty() ? profiles.unnamed(file) : Optional.empty();
        if (unnamed.isPresent()) {
            Header names = Header.labels(unnamed.get().profile().unnamed().names());
            Mapping mapping = Mapping.of(names, unnamed.get(), generic);
            return new Table(number, sheet, header, unnamed.get(), Table.Recognised.BY_PROFILE, mapping, preamble);
        }
        if (wanted.isEmpty() && Descriptions.isOne(header, sample)) {
            Profiles.NamedColumns layout =
                    profiles.profile(Descriptions.PROFILE).orElseThrow();
            Mapping nothing = new Mapping(List.of());
            return new Table(number, sheet, header, layout, Table.Recognised.BY_PROFILE, nothing, preamble);
        }
        Mapping named = Mapping.of(header, generic, generic);
        Optional<Profiles.NamedColumns> known = wanted.isEmpty()
                ? profiles.recognise(header).filter(layout -> holds(layout.profile(), header, sample))
                : profiles.profile(wanted);
        if (known.isPresent() && (!wanted.isEmpty() || !Likeness.hasBothEnds(known.get(), named, sample))) {
            Mapping own = Mapping.of(header, known.get(), generic);
            Mapping mapping = Likeness.signed(
                    known.get(), Clocks.of(completed(known.get(), own, header, sample), sample), sample);
            return new Table(number, sheet, header, known.get(), Table.Recognised.BY_PROFILE, mapping, preamble);
        }
        Mapping complete =
                ContactRows.named(header, Clocks.of(content.complete(header, named, sample), sample), sample);
        Mapping told = Counterparts.of(header, complete, sample, content.isDirected(complete, sample));
        Mapping mapping = Sides.of(Serials.of(header, told, sample), sample);
        Table.Recognised how = named.columns().isEmpty() ? Table.Recognised.BY_CONTENT : Table.Recognised.BY_NAMES;
        Likeness.Found like = likeness.of(header, mapping, sample).orElse(new Likeness.Found(generic, mapping));
        return new Table(number, sheet, header, like.layout(), how, like.mapping(), preamble);
    }

    /** Whether the first rows have words of the layout where it says that its rows do. */
    private static boolean holds(Profile layout, Header header, List<Row> sample) {
        return layout.holds().entrySet().stream().allMatch(rule -> {
            int column = header.folded().indexOf(Texts.fold(rule.getKey()));
            return column >= 0
                    && sample.stream()
                            .allMatch(row ->
                                    rule.getValue().contains(row.cell(column).text()));
        });
    }

    /** A layout's columns with the time and the holder's number, where the layout knows neither under its name here. */
    private Mapping completed(Profiles.NamedColumns layout, Mapping own, Header header, List<Row> sample) {
        Profile.Events events = layout.profile().events();
        if (events.shape() != Profile.Shape.EVENTS && events.shape() != Profile.Shape.ADVERTISEMENTS) {
            return own;
        }
        Profiles.NamedColumns generic = profiles.generic();
        Mapping general = content.complete(header, Mapping.of(header, generic, generic), sample);
        Mapping completed = own;
        if (!own.hasAny(Role.DATETIME, Role.DATE, Role.TIME)) {
            completed = with(completed, general, column -> column, Role.DATETIME, Role.DATE);
        }
        boolean holder =
                own.hasAny(Role.FROM, Role.SUBJECT, Role.PARTIES, Role.PHONE, Role.HANDLE, Role.EMAIL, Role.ACCOUNT)
                        || own.namesAnEnd();
        return holder || events.shape() != Profile.Shape.EVENTS
                ? completed
                : with(completed, general, Sides::subject, Role.HANDLE, Role.EMAIL, Role.PHONE, Role.ACCOUNT);
    }

    private static Mapping with(Mapping own, Mapping general, UnaryOperator<Mapping.Mapped> as, Role... roles) {
        for (Role role : roles) {
            for (Mapping.Mapped column : general.of(role)) {
                if (own.columns().stream().noneMatch(c -> c.index() == column.index())) {
                    return own.with(as.apply(column));
                }
            }
        }
        return own;
    }

    /**
     * The column from which a second table stands beside the first: the same names come again, or right of a column that is
     * empty in the sample too other names are a table of their own beside one of events.
     */
    OptionalInt beside(Header header, List<Row> sample) {
        OptionalInt again = header.beside();
        OptionalInt gap = header.gap();
        if (again.isPresent() || gap.isEmpty()) {
            return again;
        }
        int at = gap.getAsInt();
        Profiles.NamedColumns generic = profiles.generic();
        Mapping left = Mapping.of(header.before(at), generic, generic);
        Mapping right = Mapping.of(header.from(at), generic, generic);
        boolean events = left.hasAny(Role.DATETIME, Role.DATE) && left.has(Role.FROM) && left.has(Role.TO);
        boolean own = right.hasAny(Role.PHONE, Role.EMAIL, Role.HANDLE, Role.ACCOUNT, Role.FROM)
                && right.columns().size() >= 2
                && (right.has(Role.NAME) || right.hasAny(Role.DATETIME, Role.DATE));
        boolean empty = sample.stream().allMatch(row -> row.cell(at).isBlank());
        return events && own && empty ? gap : OptionalInt.empty();
    }

    /** Whether a layout knows the names. */
    boolean isLayout(Header header) {
        return profiles.recognise(header).isPresent();
    }

    /** Whether the names are of a known layout, or say when and who. */
    boolean tellsEvents(Header header) {
        Mapping mapping = Mapping.of(header, profiles.generic(), profiles.generic());
        boolean timed = mapping.hasAny(Role.DATETIME, Role.DATE, Role.TIME);
        return isLayout(header) || (timed && (mapping.hasParty() || mapping.has(Role.NAME)));
    }

    /** Whether a name means something by itself. */
    boolean isMeant(String name) {
        return profiles.generic().columns(name, Texts.fold(name)).stream().anyMatch(c -> c.role() != Role.IGNORE);
    }

    private boolean isRecognised(Header header, Count count) {
        return count.filled() >= 2
                && count.data() * 5 <= count.filled()
                && profiles.recognise(header).isPresent();
    }

    /** A header of two rows: the lower one has names too, some of them where the upper one is empty. */
    private Optional<Header> joined(Row upper, Collection<Row> ahead) {
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        Row lower = ahead.iterator().next();
        Count count = count(lower);
        boolean under = false;
        for (int i = 1; i < lower.cells().size(); i++) {
            under |= !lower.cell(i).isBlank() && upper.cell(i).isBlank();
        }
        boolean own = isRecognised(Header.of(lower), count);
        return under && !own && count.isNamed() ? Optional.of(Header.of(upper, lower)) : Optional.empty();
    }

    /** One name above a column of single cells. */
    private static boolean isColumn(Row row, Collection<Row> ahead) {
        Row next = next(ahead);
        return next != null
                && TableFinder.filled(next) == 1
                && !next.cell(firstFilled(row)).isBlank();
    }

    /** Names that no layout uses, above values. */
    private boolean isUnknownHeader(Row row, Count count, Collection<Row> ahead) {
        if (count.filled() < 2 || count.data() > 0 || count.labels() > 0) {
            return false;
        }
        Row next = next(ahead);
        if (next == null || TableFinder.filled(next) * 2 < count.filled()) {
            return false;
        }
        boolean value = false;
        for (int i = 0; i < next.cells().size(); i++) {
            value |= !row.cell(i).isBlank() && Look.of(next.cell(i).text()) == Look.DATA;
        }
        return value
                && ahead.stream().noneMatch(r -> {
                    Count c = count(r);
                    return c.filled() > 1 && (c.isNamed() || isRecognised(Header.of(r), c));
                });
    }

    private Count count(Row row) {
        return count(row, true);
    }

    /** @param composed whether names made of known words count as names */
    private Count count(Row row, boolean composed) {
        int filled = 0;
        int data = 0;
        int words = 0;
        int labels = 0;
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                filled++;
                String folded = Texts.fold(cell.text());
                boolean word = isName(folded, row) || (composed && isComposed(cell.text(), row));
                words += word ? 1 : 0;
                data += !word && Look.of(cell.text()) == Look.DATA ? 1 : 0;
                labels += isLabel(cell.text(), word) ? 1 : 0;
            }
        }
        return new Count(filled, data, words, labels);
    }

    private static boolean isLabel(String text, boolean word) {
        String start = text.substring(0, Math.min(text.length(), Look.LONGEST)).strip();
        return start.endsWith(":") || (!word && start.contains(": "));
    }

    /** Beside other cells a name may also be one that only holds a known word; alone it would be a sentence. */
    private boolean isName(String folded, Row row) {
        return isName(folded) || (profiles.generic().hasPartOf(folded) && TableFinder.filled(row) > 1);
    }

    private boolean isComposed(String text, Row row) {
        return TableFinder.filled(row) > 1
                && Look.of(text) == Look.WORDS
                && profiles.generic().isComposed(text.strip());
    }

    private boolean isName(String folded) {
        boolean zoned = folded.length() > 3 && (folded.endsWith("utc") || folded.endsWith("gmt"));
        return profiles.isWord(folded) || (zoned && profiles.isWord(folded.substring(0, folded.length() - 3)));
    }

    private static Row next(Collection<Row> ahead) {
        return ahead.stream().filter(r -> TableFinder.filled(r) > 0).findFirst().orElse(null);
    }

    private static boolean looksAlike(Row one, Row other) {
        int same = 0;
        int width = Math.max(one.cells().size(), other.cells().size());
        for (int i = 0; i < width; i++) {
            same += Look.of(one.cell(i).text()) == Look.of(other.cell(i).text()) ? 1 : 0;
        }
        return same * 4 >= width * 3;
    }

    private static int firstFilled(Row row) {
        int first = 0;
        while (row.cell(first).isBlank()) {
            first++;
        }
        return first;
    }
}
