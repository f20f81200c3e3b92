package org.linkwright.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Messages;

/** Who called, sent or paid whom in a row: from columns for both ends, or from subject, other party and direction. */
final class Ends {
    private static final Messages MESSAGES = Messages.of(Ends.class);

    private final RowParties parties;
    private final Words.OfLayout words;
    private final Optional<Draft.Party> subject;
    private final String nameOfSubject;
    private final boolean signedNames;
    private final boolean namesEnds;
    private final boolean general;

    /**
     * @param subject whom the table is about, if it is known
     * @param nameOfSubject key of the name that every row has, where both ends are names
     */
    Ends(Table table, RowParties parties, Words.OfLayout words, Optional<Draft.Party> subject, String nameOfSubject) {
        this.parties = parties;
        this.words = words;
        this.subject = subject;
        this.nameOfSubject = nameOfSubject;
        Mapping mapping = table.mapping();
        this.general = table.profile().recognise().isEmpty();
        this.namesEnds = mapping.hasAny(Role.FROM, Role.TO) || mapping.namesAnEnd();
        this.signedNames = subject.isPresent()
                && mapping.has(Role.AMOUNT)
                && List.of(mapping.of(Role.FROM)).stream()
                        .anyMatch(c -> c.column().kind().equals("name"));
    }

    RowParties.Ends read(RowReading row, RowMoney.Payment payment) {
        Mapping mapping = row.mapping();
        if (mapping.has(Role.PARTIES)) {
            return completed(row, parties.labelled(row, mapping.of(Role.PARTIES)[0]), payment);
        }
        if (signedNames) {
            return byName(row, payment);
        }
        return namesEnds ? named(row, payment, explicit(row)) : bySubject(row, payment);
    }

    private RowParties.Ends explicit(RowReading row) {
        List<Draft.Party> from = parties.of(row, Role.FROM, "from");
        List<Draft.Party> to = parties.of(row, Role.TO, "to");
        if (to.isEmpty() && row.mapping().has(Role.DIALED)) {
            to = parties.of(row, Role.DIALED, "to");
        }
        List<Draft.Party> known = subject.isPresent() ? List.of(subject.get()) : List.of();
        if (from.isEmpty() && !row.mapping().has(Role.FROM) && !row.mapping().has(Role.NAME)) {
            from = known;
        } else if (to.isEmpty() && !row.mapping().has(Role.TO) && !from.equals(known)) {
            to = row.mapping().hasAny(Role.COUNTERPARTY) ? parties.of(row, Role.COUNTERPARTY, "to") : known;
            to = to.equals(from) ? known : to;
        }
        List<Draft.Party> all = parties.withFurther(row, to);
        return new RowParties.Ends(from, all.size() > 1 ? without(all, from) : all);
    }

    /** Beside two identifiers a name of the other party belongs to the payer of what came in, the payee of what went out. */
    private RowParties.Ends named(RowReading row, RowMoney.Payment payment, RowParties.Ends ends) {
        Optional<Mapping.Mapped> name = row.filled(Role.NAME, "other");
        if (name.isPresent() && payment.direction().isPresent()) {
            String holder = Texts.plain(row.cell(name.get()).text());
            boolean in = payment.direction().get() == Words.Direction.IN;
            (in ? ends.from() : ends.to()).forEach(p -> parties.usedBy(row, p.identifier(), holder));
        }
        return ends;
    }

    /** The recipients of what somebody sent to a group that he is in. */
    private static List<Draft.Party> without(List<Draft.Party> group, List<Draft.Party> sender) {
        return group.stream().filter(p -> !sender.contains(p)).toList();
    }

    private RowParties.Ends bySubject(RowReading row, RowMoney.Payment payment) {
        List<Draft.Party> about = parties.of(row, Role.SUBJECT, "subject");
        about = about.isEmpty() && !isStated(row) ? subject.stream().toList() : about;
        Optional<RunningText.Found> described = description(row);
        Optional<Words.Direction> direction =
                direction(row, payment).or(() -> described.map(RunningText.Found::direction));
        List<Draft.Party> other = other(row, direction, described);
        boolean moved = payment.amount().filter(a -> a.value().signum() != 0).isPresent();
        if (direction.isEmpty() && !about.isEmpty() && (moved || !other.isEmpty())) {
            Mapping.Mapped column = telling(row.mapping());
            row.trouble(
                    "DIRECTION_UNKNOWN",
                    MESSAGES.text("DIRECTION_UNKNOWN"),
                    column,
                    row.cell(column).text());
        }
        return direction.equals(Optional.of(Words.Direction.IN))
                ? new RowParties.Ends(other, about)
                : new RowParties.Ends(about, other);
    }

    /** The column that should have told the direction. */
    private static Mapping.Mapped telling(Mapping mapping) {
        return Stream.of(Role.DIRECTION, Role.SIGN, Role.AMOUNT)
                .filter(mapping::has)
                .map(role -> mapping.of(role)[0])
                .findFirst()
                .orElse(mapping.columns().getFirst());
    }

    /** Whether the row names its own subject, readable or not: the file's subject does not stand in for a destroyed one. */
    private static boolean isStated(RowReading row) {
        return List.of(row.mapping().of(Role.SUBJECT)).stream()
                .anyMatch(column -> !Texts.isNull(Texts.plain(row.cell(column).text())));
    }

    private List<Draft.Party> other(
            RowReading row, Optional<Words.Direction> direction, Optional<RunningText.Found> described) {
        if (direction.isPresent()) {
            Role own = direction.get() == Words.Direction.IN ? Role.CALLER : Role.DIALED;
            List<Draft.Party> other = row.mapping().has(own) ? parties.of(row, own, whose(row, direction)) : List.of();
            if (!other.isEmpty()) {
                return other;
            }
        }
        List<Draft.Party> other = parties.of(row, Role.COUNTERPARTY, whose(row, direction));
        if (!other.isEmpty() || described.isEmpty()) {
            return other;
        }
        Mapping.Mapped column = row.mapping().of(Role.TEXT)[0];
        return parties.described(row, column, described.get()).stream().toList();
    }

    /** Whose name belongs to the other party: of payer and payee it is the one that the file is not about. */
    private static String whose(RowReading row, Optional<Words.Direction> direction) {
        String side = direction.equals(Optional.of(Words.Direction.IN)) ? "payer" : "payee";
        return row.filled(Role.NAME, side).isPresent() ? side : "other";
    }

    private Optional<RunningText.Found> description(RowReading row) {
        Mapping.Mapped[] texts = row.mapping().of(Role.TEXT);
        boolean names = texts.length > 0 && !texts[0].column().option("party").isEmpty();
        return names ? parties.inDescription(row, texts[0]) : Optional.empty();
    }

    private Optional<Words.Direction> direction(RowReading row, RowMoney.Payment payment) {
        String word = row.text(Role.DIRECTION);
        if (!word.isEmpty()) {
            Optional<Words.Direction> direction = words.direction(word);
            if (direction.isPresent()) {
                return direction;
            }
        }
        Optional<Words.Direction> said = words.direction(row.text(Role.KIND));
        boolean against = general && said.equals(Optional.of(Words.Direction.OUT));
        if (payment.direction().isPresent() && !against) {
            return payment.direction();
        }
        return said.isEmpty() && row.mapping().hasAny(Role.CALLER, Role.DIALED, Role.SUBJECT, Role.NAME, Role.TEXT)
                ? words.direction("")
                : said;
    }

    /** Payments between two names: the sign tells whether the subject paid. */
    private RowParties.Ends byName(RowReading row, RowMoney.Payment payment) {
        List<Draft.Party> from = parties.of(row, Role.FROM, "");
        List<Draft.Party> to = parties.of(row, Role.TO, "");
        boolean out = payment.direction().equals(Optional.of(Words.Direction.OUT));
        boolean first =
                (from.isEmpty() || to.isEmpty()) ? to.isEmpty() : isSubject(from.getFirst(), to.getFirst(), out);
        List<Draft.Party> own = first ? from : to;
        List<Draft.Party> other = first ? to : from;
        if (from.isEmpty() || to.isEmpty()) {
            boolean subjectAlone =
                    !own.isEmpty() && Texts.nameKey(own.getFirst().label()).equals(nameOfSubject);
            other = subjectAlone ? List.of() : own;
            own = subjectAlone ? own : List.of();
        }
        own.forEach(p -> parties.usedBy(row, subject.orElseThrow().identifier(), p.label()));
        other = other.isEmpty() ? parties.of(row, Role.COUNTERPARTY, "other") : other;
        List<Draft.Party> about = subject.stream().toList();
        return out ? new RowParties.Ends(about, other) : new RowParties.Ends(other, about);
    }

    private boolean isSubject(Draft.Party from, Draft.Party to, boolean out) {
        if (Texts.nameKey(from.label()).equals(nameOfSubject)) {
            return true;
        }
        return !Texts.nameKey(to.label()).equals(nameOfSubject) && out;
    }

    /** The end that a cell with both parties leaves out is the device's own. */
    private RowParties.Ends completed(RowReading row, RowParties.Ends ends, RowMoney.Payment payment) {
        boolean in = direction(row, payment).equals(Optional.of(Words.Direction.IN));
        List<Draft.Party> own = subject.filter(s -> !s.identifier().kind().equals(EntityKind.PERSON)).stream()
                .toList();
        if (ends.to().isEmpty() && in) {
            return new RowParties.Ends(ends.from(), own);
        }
        return ends.from().isEmpty() && !in ? new RowParties.Ends(own, ends.to()) : ends;
    }
}
