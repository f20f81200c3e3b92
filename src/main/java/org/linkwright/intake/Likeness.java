package org.linkwright.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linkwright.normalize.Context;
import org.linkwright.sheet.Row;

/**
 * What a table of no known layout is most like, told by its columns: a statement of an account (a date, an amount, a text and
 * no party of its own) or a list of cells (a cell and where it stands, and nothing that happened).
 */
final class Likeness {
    static final String STATEMENT = "bank-statement";
    private static final String CELLS = "cell-sites";
    private static final Set<Role> AMOUNTS = EnumSet.of(Role.AMOUNT, Role.AMOUNT_IN, Role.AMOUNT_OUT);

    private final Profiles profiles;
    private final ContentMapper content;

    /** A layout and what the table's columns mean in it. */
    record Found(Profiles.NamedColumns layout, Mapping mapping) {}

    Likeness(Profiles profiles, ContentMapper content) {
        this.profiles = profiles;
        this.content = content;
    }

    /** @param general the columns by general names and by content */
    Optional<Found> of(Header header, Mapping general, List<Row> sample) {
        if (general.has(Role.CELL) && general.has(Role.LAT) && general.has(Role.LON)) {
            return isDated(general) || hasParty(general) ? Optional.empty() : Optional.of(cells(header));
        }
        boolean party = hasParty(general) && !isOnlyOther(general, sample);
        if (party || general.hasAny(Role.DURATION, Role.DIRECTION, Role.CELL)) {
            return Optional.empty();
        }
        return statement(header, general, sample);
    }

    /** Whether all that the table names is one other party by its name, as a statement's payee: the file's account is the other end. */
    private static boolean isOnlyOther(Mapping general, List<Row> sample) {
        List<Mapping.Mapped> ends = Stream.of(Role.FROM, Role.TO)
                .flatMap(role -> Stream.of(general.of(role)))
                .toList();
        Mapping others = new Mapping(
                general.columns().stream().filter(c -> !ends.contains(c)).toList());
        boolean amount = AMOUNTS.stream().anyMatch(general::has);
        return ends.size() == 1
                && amount
                && !hasParty(others)
                && ends.getFirst().column().kind().isEmpty()
                && sample.stream()
                        .map(row -> row.cell(ends.getFirst().index()).text())
                        .filter(text -> !text.isBlank())
                        .allMatch(text -> Identifiers.guess(text, Context.NONE).equals("name"));
    }

    private Found cells(Header header) {
        Profiles.NamedColumns layout = profiles.profile(CELLS).orElseThrow();
        return new Found(layout, Mapping.of(header, layout, profiles.generic()));
    }

    private Optional<Found> statement(Header header, Mapping general, List<Row> sample) {
        Profiles.NamedColumns layout = profiles.profile(STATEMENT).orElseThrow();
        Mapping named = Mapping.of(header, layout, profiles.generic());
        List<Mapping.Mapped> columns = new ArrayList<>(named.columns());
        for (Mapping.Mapped column : content.complete(header, named, sample).columns()) {
            boolean date = column.role() == Role.DATETIME && !isDated(named);
            boolean amount = column.role() == Role.AMOUNT && AMOUNTS.stream().noneMatch(named::has);
            boolean first = columns.stream().noneMatch(c -> c.role() == column.role());
            if ((date || amount) && first) {
                columns.add(column);
            }
        }
        if (columns.stream().noneMatch(c -> c.role() == Role.TEXT || c.role() == Role.NAME)) {
            text(header, columns, sample).ifPresent(columns::add);
        }
        for (Mapping.Mapped column : general.columns()) {
            boolean other =
                    column.role() == Role.COUNTERPARTY || column.column().of().equals("other");
            if (other && columns.stream().noneMatch(c -> c.index() == column.index())) {
                columns.add(column);
            }
        }
        List<Mapping.Mapped> accounts = Stream.of(general.of(Role.ACCOUNT))
                .filter(account -> columns.stream().noneMatch(c -> c.index() == account.index()))
                .toList();
        if (accounts.size() == 1 && columns.stream().noneMatch(c -> c.role() == Role.SUBJECT)) {
            columns.add(Sides.subject(accounts.getFirst()));
        }
        boolean hasText = columns.stream()
                .anyMatch(c -> c.role() == Role.TEXT || c.role() == Role.NAME || c.role() == Role.COUNTERPARTY);
        boolean hasAmount = columns.stream().anyMatch(c -> AMOUNTS.contains(c.role()));
        if (!hasText || !hasAmount || !isDated(new Mapping(columns))) {
            return Optional.empty();
        }
        return Optional.of(new Found(layout, signed(layout, whole(new Mapping(columns)), sample)));
    }

    /** What came in without a column for what went out is the amount with its sign. */
    private static Mapping whole(Mapping mapping) {
        if (mapping.hasAny(Role.AMOUNT, Role.AMOUNT_OUT)) {
            return mapping;
        }
        Mapping changed = mapping;
        for (Mapping.Mapped in : mapping.of(Role.AMOUNT_IN)) {
            Profile.Column column = new Profile.Column(List.of(), Role.AMOUNT, "", "", 0, Map.of());
            changed = changed.with(new Mapping.Mapped(in.index(), in.name(), column));
        }
        return changed;
    }

    /** Whether a table that looks like one account's statement, or like a list, names both ends of what happened instead. */
    static boolean hasBothEnds(Profiles.NamedColumns layout, Mapping general, List<Row> sample) {
        boolean ofAccount = layout.profile().events().subject().implied().equals("account");
        if (ofAccount && isAccount(general.of(Role.FROM), sample) && isAccount(general.of(Role.TO), sample)) {
            return true;
        }
        boolean list = layout.profile().events().shape() == Profile.Shape.FACTS && isDated(general);
        if (list && general.hasAny(Role.DIRECTION, Role.DURATION)) {
            return true;
        }
        return (list || layout.profile().id().equals(STATEMENT)) && general.has(Role.FROM) && general.has(Role.TO);
    }

    /** Whether an end is an account that each row names: some banks leave the file's own out. */
    private static boolean isAccount(Mapping.Mapped[] ends, List<Row> sample) {
        return Stream.of(ends)
                .filter(c -> c.column().kind().equals("account"))
                .anyMatch(c ->
                        sample.stream().noneMatch(row -> row.cell(c.index()).isBlank()));
    }

    /** In a statement, and where a layout knows the way without words, amounts of which none has a sign do not tell it. */
    static Mapping signed(Profiles.NamedColumns layout, Mapping mapping, List<Row> sample) {
        boolean statement = layout.profile().id().equals(STATEMENT) && !mapping.has(Role.SIGN);
        if (!statement && !layout.profile().events().directions().containsKey("")) {
            return mapping;
        }
        return new Mapping(mapping.columns().stream()
                .map(c -> c.role() == Role.AMOUNT && !isSigned(c, sample) ? unsigned(c) : c)
                .toList());
    }

    /** The column with most letters among those that mean nothing yet. */
    private static Optional<Mapping.Mapped> text(Header header, List<Mapping.Mapped> known, List<Row> sample) {
        Set<Integer> taken = new HashSet<>();
        known.forEach(c -> taken.add(c.index()));
        int width = sample.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        int best = -1;
        long most = 3L * sample.size();
        for (int i = 0; i < width; i++) {
            int index = i;
            long letters = sample.stream()
                    .flatMapToInt(r -> r.cell(index).text().chars())
                    .filter(Character::isLetter)
                    .count();
            if (!taken.contains(i) && letters > most) {
                most = letters;
                best = i;
            }
        }
        Profile.Column column = new Profile.Column(List.of(), Role.TEXT, "", "", 0, Map.of("party", "yes"));
        return best < 0 ? Optional.empty() : Optional.of(new Mapping.Mapped(best, header.name(best), column));
    }

    /** Whether the column's signs tell anything: some of its amounts are negative or carry a plus. */
    private static boolean isSigned(Mapping.Mapped column, List<Row> sample) {
        return sample.stream()
                .map(r -> r.cell(column.index()).text().strip().toUpperCase(java.util.Locale.ROOT))
                .anyMatch(t -> t.startsWith("(")
                        || IntStream.of('-', '+', '\u2212').anyMatch(sign -> t.indexOf(sign) >= 0)
                        || t.endsWith("CR")
                        || t.endsWith("DR"));
    }

    private static Mapping.Mapped unsigned(Mapping.Mapped mapped) {
        Profile.Column column = mapped.column();
        Profile.Column plain = new Profile.Column(
                column.names(), column.role(), column.kind(), column.of(), column.nth(), Map.of("unsigned", "yes"));
        return new Mapping.Mapped(mapped.index(), mapped.name(), plain);
    }

    private static boolean isDated(Mapping mapping) {
        return mapping.hasAny(Role.DATETIME, Role.DATE);
    }

    private static boolean hasParty(Mapping mapping) {
        return mapping.namesAnEnd()
                || mapping.hasAny(
                        Role.FROM,
                        Role.TO,
                        Role.SUBJECT,
                        Role.DIALED,
                        Role.PHONE,
                        Role.EMAIL,
                        Role.HANDLE,
                        Role.WALLET,
                        Role.TXID,
                        Role.IP,
                        Role.IMEI,
                        Role.IMSI);
    }
}
