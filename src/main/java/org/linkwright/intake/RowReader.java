package org.linkwright.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.linkwright.model.EventKind;
import org.linkwright.model.Moment;
import org.linkwright.sheet.Row;

/** Reads the rows of one table as events between two ends; what else identifies somebody becomes a mention. */
final class RowReader {
    private static final Set<Role> MENTIONED = EnumSet.of(
            Role.PHONE,
            Role.EMAIL,
            Role.HANDLE,
            Role.ACCOUNT,
            Role.CARD,
            Role.WALLET,
            Role.IDENTIFIER,
            Role.IMEI,
            Role.IMSI,
            Role.ICCID,
            Role.IP,
            Role.TXID);

    private final Table table;
    private final RowTimes times;
    private final RowMoney money;
    private final RowPlaces places;
    private final RowParties parties;
    private final Ends ends;
    private final RowRecords records;
    private final RowKinds kinds;

    /** What the tables of one file share while their rows are read. */
    record OfFile(Words words, Identifiers identifiers, boolean date1904) {}

    RowReader(Table table, Decisions decisions, Contexts contexts, OfFile file, Optional<Draft.Party> subject) {
        this.table = table;
        Words words = file.words();
        Words.OfLayout layoutWords = new Words.OfLayout(words, table.profile().events());
        this.kinds = new RowKinds(table, words, layoutWords);
        this.times = new RowTimes(contexts, words, file.date1904());
        this.money = new RowMoney(contexts, words, layoutWords);
        this.places = new RowPlaces(contexts, table);
        this.parties = new RowParties(contexts, file.identifiers(), new RunningText(words));
        this.ends = new Ends(table, parties, layoutWords, subject, decisions.nameOfSubject());
        this.records = new RowRecords(contexts, file.identifiers(), parties, times);
    }

    Draft read(Row row) {
        RowReading reading = new RowReading(table, row);
        List<Draft.Happening> events = switch (table.profile().events().shape()) {
            case EVENTS -> events(reading);
            case FACTS -> facts(reading);
            case ADVERTISEMENTS -> records.advertisement(reading);
            case ATTRIBUTIONS -> records.attribution(reading);
            case CELLS -> records.cell(reading, places.read(reading));
        };
        return new Draft(events, reading.mentions, reading.facts, reading.troubles);
    }

    private List<Draft.Happening> events(RowReading row) {
        RowMoney.Payment payment = money.read(row);
        RowParties.Ends both = ends.read(row, payment);
        mentions(row);
        Optional<Moment> start = times.start(row);
        EventKind kind = kinds.of(row, payment, both);
        if (kind.equals(EventKind.PAYMENT) && start.isEmpty() && isWithoutSum(row, payment)) {
            return List.of();
        }
        if (kind.equals(EventKind.MESSAGE) || kind.equals(EventKind.POST)) {
            records.extract(row);
        }
        if (kind.equals(EventKind.LOGIN) && both.to().isEmpty()) {
            both = RowKinds.withAddress(row, both.isEmpty() ? RowKinds.user(row) : both);
        }
        boolean isRecord = both.isEmpty();
        if (isRecord) {
            both = RowKinds.first(row);
            boolean dated = start.isPresent() || payment.amount().isPresent();
            if (both.isEmpty() || !dated) {
                records.facts(row);
                return List.of();
            }
            records.facts(row);
        }
        Draft.Money paid = new Draft.Money(payment.amount(), text(row));
        OptionalLong duration = times.duration(row, start);
        Optional<Draft.Place> place = places.read(row);
        boolean known = table.profile().events().kind().equals(kind.id())
                || kind.equals(EventKind.VISIT)
                || kind.equals(EventKind.POST)
                || (kind.equals(EventKind.MESSAGE) && !row.mapping().has(Role.KIND) && RowKinds.isUser(row));
        EventKind what = isRecord && !known ? EventKind.RECORD : kind;
        return happenings(
                both,
                new Draft.Happening(
                        what, Optional.empty(), Optional.empty(), start, duration, Optional.of(paid), place));
    }

    /** Where a table has days and sums, a line with neither is no payment: words about the table, an empty line of a form. */
    private static boolean isWithoutSum(RowReading row, RowMoney.Payment payment) {
        return payment.amount().isEmpty()
                && row.mapping().hasAny(Role.AMOUNT, Role.AMOUNT_IN, Role.AMOUNT_OUT)
                && row.mapping().hasAny(Role.DATE, Role.DATETIME);
    }

    /** One event for each recipient. */
    private static List<Draft.Happening> happenings(RowParties.Ends both, Draft.Happening base) {
        List<Draft.Happening> events = new ArrayList<>(1);
        List<Optional<Draft.Party>> to = optional(both.to());
        for (Optional<Draft.Party> from : optional(both.from())) {
            for (Optional<Draft.Party> recipient : to) {
                events.add(new Draft.Happening(
                        base.kind(),
                        from,
                        recipient,
                        base.start(),
                        base.durationSeconds(),
                        base.money(),
                        base.place()));
            }
        }
        return events;
    }

    private static List<Optional<Draft.Party>> optional(List<Draft.Party> parties) {
        return switch (parties.size()) {
            case 0 -> List.of(Optional.empty());
            case 1 -> List.of(Optional.of(parties.getFirst()));
            default -> parties.stream().map(Optional::of).toList();
        };
    }

    private List<Draft.Happening> facts(RowReading row) {
        mentions(row);
        records.facts(row);
        boolean login = table.profile().events().kind().equals(EventKind.LOGIN.id());
        RowParties.Ends both = RowKinds.first(row);
        Optional<Moment> start = login ? times.start(row) : Optional.empty();
        if (start.isEmpty() || both.isEmpty()) {
            return List.of();
        }
        return happenings(
                RowKinds.withAddress(row, both),
                new Draft.Happening(
                        EventKind.LOGIN,
                        Optional.empty(),
                        Optional.empty(),
                        start,
                        OptionalLong.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void mentions(RowReading row) {
        for (Mapping.Mapped column : row.mapping().columns()) {
            boolean met = row.isMet(column.column().option("when"));
            if (met && MENTIONED.contains(column.role()) && !row.cell(column).isBlank()) {
                records.mention(row, column);
            }
        }
        for (Mapping.Mapped column : row.mapping().of(Role.ENTRIES)) {
            records.entries(row, column);
        }
        for (Mapping.Mapped column : row.mapping().of(Role.VALUE)) {
            records.value(row, column);
        }
    }

    private String text(RowReading row) {
        StringBuilder text = new StringBuilder();
        for (Role role : List.of(Role.LABEL, Role.VALUE, Role.TEXT)) {
            for (Mapping.Mapped column : row.mapping().of(role)) {
                String part = row.cell(column).text().strip();
                if (!part.isEmpty()) {
                    text.append(text.isEmpty() ? "" : "\n").append(part);
                }
            }
        }
        return text.toString();
    }
}
