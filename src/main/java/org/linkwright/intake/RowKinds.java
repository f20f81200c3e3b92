package org.linkwright.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;

/** What happened in a row: as a word of it says, as its layout says, else as its columns and its parties show. */
final class RowKinds {
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
            "messaggio",
            "内容",
            "內容",
            "短信",
            "消息",
            "текст",
            "сообщен",
            "本文",
            "メッセージ",
            "메시지",
            "noidung",
            "الرسالة",
            "ข้อความ");

    private static final List<String> FOLDED =
            MESSAGE_TEXTS.stream().map(Texts::fold).toList();

    private static final List<String> BEGINNINGS = List.of("creat", "regist", "birth", "opened", "joined", "signup");

    private final Table table;
    private final Words words;
    private final Words.OfLayout layoutWords;

    RowKinds(Table table, Words words, Words.OfLayout layoutWords) {
        this.table = table;
        this.words = words;
        this.layoutWords = layoutWords;
    }

    /** The kind of event; what did not come about is a record. */
    EventKind of(RowReading row, RowMoney.Payment payment, RowParties.Ends both) {
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
                .anyMatch(n -> n.isEmpty() || FOLDED.stream().anyMatch(n::contains));
        boolean accounts = parties(both)
                .map(p -> p.identifier().kind())
                .anyMatch(k -> k.equals(EntityKind.HANDLE) || k.equals(EntityKind.EMAIL));
        if ((phones || accounts) && written) {
            return both.to().isEmpty() && isPosted(row) ? EventKind.POST : EventKind.MESSAGE;
        }
        if (both.isEmpty() && written && isUser(row)) {
            return isPosted(row) ? EventKind.POST : EventKind.MESSAGE;
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

    /** Whether a text of the table is called a post. */
    private static boolean isPosted(RowReading row) {
        return row.mapping().columns().stream()
                .anyMatch(c -> Texts.fold(c.name()).startsWith("post"));
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

    /** Whether all that a row names is the user of a platform, who then wrote its text. */
    static boolean isUser(RowReading row) {
        return first(row).from().stream().anyMatch(p -> p.identifier().kind().equals(EntityKind.HANDLE));
    }

    /** A number plate or a passport that somebody saw somewhere. */
    private static boolean isSeen(RowReading row) {
        return first(row).from().stream()
                .map(p -> p.identifier().kind())
                .anyMatch(k -> k.equals(EntityKind.VEHICLE) || k.equals(EntityKind.DOCUMENT));
    }

    /** The row's first identifier that is no address of a network. */
    static RowParties.Ends user(RowReading row) {
        return row.mentions.stream()
                .filter(m -> m.column() > 0 && !m.identifier().kind().equals(EntityKind.IP))
                .findFirst()
                .map(m -> new RowParties.Ends(List.of(new Draft.Party(m.identifier(), m.label())), List.of()))
                .orElse(RowParties.Ends.NONE);
    }

    private static Stream<Draft.Party> parties(RowParties.Ends both) {
        return Stream.concat(both.from().stream(), both.to().stream());
    }

    /** The row's first identifier stands for who it is about. */
    static RowParties.Ends first(RowReading row) {
        return row.mentions.stream()
                .filter(m -> m.column() > 0)
                .findFirst()
                .map(m -> new RowParties.Ends(List.of(new Draft.Party(m.identifier(), m.label())), List.of()))
                .orElse(RowParties.Ends.NONE);
    }

    /** The same, with the address that the row names as the other end. */
    static RowParties.Ends withAddress(RowReading row, RowParties.Ends both) {
        List<Draft.Party> address = row.mentions.stream()
                .filter(m -> m.identifier().kind().equals(EntityKind.IP))
                .map(m -> new Draft.Party(m.identifier(), m.label()))
                .limit(1)
                .toList();
        return new RowParties.Ends(both.from(), address);
    }
}
