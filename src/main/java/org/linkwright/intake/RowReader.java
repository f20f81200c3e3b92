package org.linkwright.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.linkwright.model.EntityKind;
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

    /** In names of columns that hold what was written, not what somebody noted of a call. */
    private static final List<String> MESSAGE_TEXTS = List.of(
            "message",
            "sms",
            "mensaje",
            "mensagem",
            "nachricht",
            "body",
            "text",
            "chat",
            "content",
            "inhalt",
            "corps",
            "subject",
            "betreff",
            "asunto",
            "objet",
            "oggetto",
            "assunto",
            "onderwerp",
            "bericht",
            "messaggio");

    private static final List<String> BEGINNINGS = List.of("creat", "regist", "birth", "opened", "joined", "signup");

    private final Table table;
    private final RowTimes times;
    private final RowMoney money;
    private final RowPlaces places;
    private final RowParties parties;
    private final Ends ends;
    private final RowRecords records;
    private final Words words;
    private final Words.OfLayout layoutWords;

    /** What the tables of one file share while their rows are read. */
    record OfFile(Words words, Identifiers identifiers, boolean date1904) {}

    RowReader(Table table, Decisions decisions, Contexts contexts, OfFile file, Optional<Draft.Party> subject) {
        this.table = table;
        this.words = file.words();
        this.layoutWords = new Words.OfLayout(words, table.profile().events());
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
        EventKind kind = kind(row, payment, both);
        if (kind.equals(EventKind.MESSAGE)) {
            records.extract(row);
        }
        if (kind.equals(EventKind.LOGIN) && both.to().isEmpty()) {
            both = withAddress(row, both.isEmpty() ? user(row) : both);
        }
        boolean isRecord = both.isEmpty();
        if (isRecord) {
            both = first(row);
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
        boolean known = table.profile().events().kind().equals(kind.id()) || kind.equals(EventKind.VISIT);
        EventKind what = isRecord && !known ? EventKind.RECORD : kind;
        return happenings(
                both,
                new Draft.Happening(
                        what, Optional.empty(), Optional.empty(), start, duration, Optional.of(paid), place));
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
        RowParties.Ends both = first(row);
        Optional<Moment> start = login ? times.start(row) : Optional.empty();
        if (start.isEmpty() || both.isEmpty()) {
            return List.of();
        }
        return happenings(
                withAddress(row, both),
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
            if (MENTIONED.contains(column.role()) && !row.cell(column).isBlank()) {
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

    /** The row's first identifier stands for who it is about. */
    private static RowParties.Ends first(RowReading row) {
        return row.mentions.stream()
                .filter(m -> m.column() > 0)
                .findFirst()
                .map(m -> new RowParties.Ends(List.of(new Draft.Party(m.identifier(), m.label())), List.of()))
                .orElse(RowParties.Ends.NONE);
    }

    private static RowParties.Ends withAddress(RowReading row, RowParties.Ends both) {
        List<Draft.Party> address = row.mentions.stream()
                .filter(m -> m.identifier().kind().equals(EntityKind.IP))
                .map(m -> new Draft.Party(m.identifier(), m.label()))
                .limit(1)
                .toList();
        return new RowParties.Ends(both.from(), address);
    }

    private EventKind kind(RowReading row, RowMoney.Payment payment, RowParties.Ends both) {
        EventKind kind = said(row, payment, both);
        boolean moved = kind.equals(EventKind.PAYMENT) || kind.equals(EventKind.TRANSFER);
        return moved && words.isUnfinished(row.text(Role.STATUS)) ? EventKind.RECORD : kind;
    }

    private EventKind said(RowReading row, RowMoney.Payment payment, RowParties.Ends both) {
        String usual = table.profile().events().kind();
        for (Mapping.Mapped column : row.mapping().of(Role.KIND)) {
            Optional<EventKind> said =
                    layoutWords.kind(row.row().cell(column.index()).text());
            if (said.isPresent()) {
                return said.get();
            }
        }
        if (!usual.isEmpty()) {
            return new EventKind(usual);
        }
        boolean phones = parties(both).anyMatch(p -> p.identifier().kind().equals(EntityKind.PHONE));
        if (phones && row.mapping().hasAny(Role.DURATION, Role.DIALED, Role.CALLER)) {
            return EventKind.CALL;
        }
        if (payment.amount().isPresent()) {
            boolean wallets = parties(both).allMatch(p -> p.identifier().kind().equals(EntityKind.WALLET));
            return wallets && !both.isEmpty() ? EventKind.TRANSFER : EventKind.PAYMENT;
        }
        boolean written = List.of(row.mapping().of(Role.TEXT)).stream()
                .map(c -> Texts.fold(c.name()))
                .anyMatch(n -> n.isEmpty() || MESSAGE_TEXTS.stream().anyMatch(n::contains));
        boolean accounts = parties(both)
                .map(p -> p.identifier().kind())
                .anyMatch(k -> k.equals(EntityKind.HANDLE) || k.equals(EntityKind.EMAIL));
        if ((phones || accounts) && written) {
            return EventKind.MESSAGE;
        }
        if (both.isEmpty() && isLogin(row)) {
            return EventKind.LOGIN;
        }
        if (both.isEmpty() && isSeen(row)) {
            return EventKind.VISIT;
        }
        boolean spoken = row.mapping().columns().stream()
                .map(c -> Texts.fold(c.name()))
                .anyMatch(n -> n.contains("call") || n.startsWith("originating") || n.startsWith("terminating"));
        return spoken && phones ? EventKind.CALL : EventKind.RECORD;
    }

    /** A user, an address and a time that is not the account's beginning, and nothing else that happened. */
    private static boolean isLogin(RowReading row) {
        Mapping mapping = row.mapping();
        boolean beginning = Stream.of(mapping.of(Role.DATETIME), mapping.of(Role.DATE))
                .flatMap(Stream::of)
                .anyMatch(c -> BEGINNINGS.stream().anyMatch(Texts.fold(c.name())::contains));
        return mapping.has(Role.IP)
                && !beginning
                && !mapping.hasAny(Role.AMOUNT, Role.CELL, Role.IMSI, Role.ADDRESS)
                && !user(row).isEmpty()
                && !withAddress(row, RowParties.Ends.NONE).to().isEmpty();
    }

    /** A number plate or a passport that somebody saw somewhere. */
    private static boolean isSeen(RowReading row) {
        return first(row).from().stream()
                .map(p -> p.identifier().kind())
                .anyMatch(k -> k.equals(EntityKind.VEHICLE) || k.equals(EntityKind.DOCUMENT));
    }

    /** The row's first identifier that is no address of a network. */
    private static RowParties.Ends user(RowReading row) {
        return row.mentions.stream()
                .filter(m -> m.column() > 0 && !m.identifier().kind().equals(EntityKind.IP))
                .findFirst()
                .map(m -> new RowParties.Ends(List.of(new Draft.Party(m.identifier(), m.label())), List.of()))
                .orElse(RowParties.Ends.NONE);
    }

    private static Stream<Draft.Party> parties(RowParties.Ends both) {
        return Stream.concat(both.from().stream(), both.to().stream());
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
