package org.linkwright.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.Assertion;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Reading;
import org.linkwright.sheet.Cell;

/** Reads the parties of a row: identifiers with the names beside them. */
final class RowParties {
    static final String SAME_RECORD = "same-record";

    private static final String NUMBER = "(?<number>\\+?\\d[\\d ().-]{5,20}\\d)";
    private static final String NAME = "(?<name>\\p{L}[\\p{L}\\p{M} .,'-]{1,60})";
    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\s*" + NAME + "[(<\\[]" + NUMBER + "[)>\\]]\\s*");
    private static final Pattern NAME_BEHIND = Pattern.compile("\\s*" + NUMBER + "\\s*[(<\\[]" + NAME + "[)>\\]]\\s*");

    private final Contexts contexts;
    private final Identifiers identifiers;
    private final RunningText runningText;
    private final NamedParties named;

    RowParties(Contexts contexts, Identifiers identifiers, RunningText runningText) {
        this.contexts = contexts;
        this.identifiers = identifiers;
        this.runningText = runningText;
        this.named = new NamedParties(identifiers, this);
    }

    /** The parties of the first column of a role that names one; with the names that columns say are theirs. */
    List<Draft.Party> of(RowReading row, Role role, String whose) {
        List<Draft.Party> parties = identified(row, role, whose);
        Optional<Mapping.Mapped> name = row.filled(Role.NAME, whose);
        if (name.isEmpty() || whose.isEmpty()) {
            return parties;
        }
        String holder = row.name(whose);
        if (parties.isEmpty()) {
            return List.of(new Draft.Party(identifiers.person(holder), holder));
        }
        parties.forEach(party -> usedBy(row, party.identifier(), holder));
        return parties;
    }

    /** Recipients with those of columns that name further ones, such as of copies. */
    List<Draft.Party> withFurther(RowReading row, List<Draft.Party> to) {
        List<Draft.Party> all = new ArrayList<>(to);
        for (Mapping.Mapped column : row.mapping().of(Role.TO)) {
            if (isFurther(column) && !row.cell(column).isBlank()) {
                read(row, column, row.cell(column), "").stream()
                        .filter(p -> !all.contains(p))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isFurther(Mapping.Mapped column) {
        return !column.column().option("also").isEmpty();
    }

    /** The first column with an identifier comes before one with a bare name, whose holder that then is. */
    private List<Draft.Party> identified(RowReading row, Role role, String whose) {
        List<Draft.Party> names = List.of();
        for (Mapping.Mapped column : row.mapping().of(role)) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()
                    && !isFurther(column)
                    && row.isMet(column.column().option("when"))) {
                List<Draft.Party> parties = read(row, column, cell, whose);
                if (!isBare(parties)) {
                    names.forEach(name -> parties.forEach(p -> usedBy(row, p.identifier(), name.label())));
                    return parties;
                }
                names = names.isEmpty() ? parties : names;
            }
        }
        return names;
    }

    private static boolean isBare(List<Draft.Party> parties) {
        for (Draft.Party party : parties) {
            if (!party.identifier().kind().equals(EntityKind.PERSON)) {
                return false;
            }
        }
        return true;
    }

    /** All that a cell names. */
    List<Draft.Party> read(RowReading row, Mapping.Mapped column, Cell cell, String whose) {
        String kind = column.column().kind();
        Context context = row.onPlatform(contexts.of(column.index()));
        if (kind.equals("account")) {
            Optional<Mapping.Mapped> bank = row.filled(Role.BANK, whose);
            if (bank.isPresent()) {
                return atBank(cell, Texts.plain(row.cell(bank.get()).text()));
            }
        }
        if (kind.equals("name")) {
            return person(cell.text());
        }
        if (kind.equals("party")) {
            return NamedParties.lines(cell.text()).stream()
                    .flatMap(line -> named.read(row, column, line, context).stream())
                    .distinct()
                    .toList();
        }
        if (kind.equals("handle") && cell.text().stripTrailing().endsWith(")")) {
            return cell.text()
                    .lines()
                    .filter(line -> line.indexOf('(') > 0)
                    .flatMap(line -> withAccountId(row, column, line, context).stream())
                    .toList();
        }
        if (kind.isEmpty() || kind.equals("phone")) {
            Optional<Draft.Party> named = named(row, column, cell.text(), context);
            if (named.isPresent()) {
                return List.of(named.get());
            }
        }
        Reading<Identifier> reading = identifiers.read(cell, kind, column, context);
        row.note(reading, column);
        String label = Texts.plain(cell.text());
        List<Draft.Party> all = new ArrayList<>(reading.values().size());
        for (Identifier identifier : reading.values()) {
            boolean person = identifier.kind().equals(EntityKind.PERSON);
            all.add(new Draft.Party(identifier, person ? label : identifier.key()));
        }
        return all;
    }

    /** A name with its number behind it, or the other way round: {@code B. Example (+1 202 555 0150)}. */
    private Optional<Draft.Party> named(RowReading row, Mapping.Mapped column, String text, Context context) {
        if (!endsInBracket(text)) {
            return Optional.empty();
        }
        Matcher behind = NUMBER_BEHIND.matcher(text);
        Matcher before = behind.matches() ? behind : NAME_BEHIND.matcher(text);
        if (!before.matches()) {
            return Optional.empty();
        }
        Reading<Identifier> number =
                identifiers.read(before.group("number").strip(), "phone", column.column(), context);
        number.values().forEach(i -> usedBy(row, i, before.group("name").strip()));
        return parties(number).stream().findFirst();
    }

    /** What both patterns want, told without them: this is asked of every cell with a number. */
    private static boolean endsInBracket(String text) {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= 0 && ")>]".indexOf(text.charAt(last)) >= 0;
    }

    private List<Draft.Party> person(String text) {
        String name = Texts.plain(text);
        return Texts.isNull(name) ? List.of() : List.of(new Draft.Party(identifiers.person(name), name));
    }

    private static List<Draft.Party> atBank(Cell cell, String bank) {
        String account = Texts.plain(cell.text());
        if (Texts.isNull(account)) {
            return List.of();
        }
        Identifier identifier = new Identifier(EntityKind.ACCOUNT, "bank:" + bank + "/" + account);
        return List.of(new Draft.Party(identifier, identifier.key()));
    }

    /** {@code example_user (Instagram: 100000000000001)}: a name and a number of the same account. */
    private List<Draft.Party> withAccountId(RowReading row, Mapping.Mapped column, String text, Context context) {
        int open = text.lastIndexOf('(');
        int colon = text.indexOf(':', Math.max(open, 0));
        if (open < 1 || colon < 0) {
            Reading<Identifier> reading = identifiers.read(text, "handle", column.column(), context);
            row.note(reading, column);
            return parties(reading);
        }
        Context platform = context.withPlatform(text.substring(open + 1, colon).strip());
        String number = text.substring(colon + 1, text.lastIndexOf(')')).strip();
        List<Draft.Party> byName =
                parties(identifiers.read(text.substring(0, open).strip(), "handle", column.column(), platform));
        List<Draft.Party> byNumber =
                parties(identifiers.read(number, "handle", column.column(), platform.withColumn("id")));
        if (byName.isEmpty() || byNumber.isEmpty()) {
            return byName.isEmpty() ? byNumber : byName;
        }
        row.facts.add(
                new Draft.Fact(byName.getFirst().identifier(), SAME_RECORD, Optional.of(byNumber.getFirst()), ""));
        return byName;
    }

    private static List<Draft.Party> parties(Reading<Identifier> reading) {
        return reading.values().stream().map(i -> new Draft.Party(i, i.key())).toList();
    }

    /** States that a name in the same record goes with an identifier. */
    void usedBy(RowReading row, Identifier identifier, String name) {
        if (!Texts.isNull(name) && !identifier.kind().equals(EntityKind.PERSON)) {
            Draft.Party person = new Draft.Party(identifiers.person(name), name);
            row.facts.add(new Draft.Fact(identifier, Assertion.USED_BY, Optional.of(person), ""));
        }
    }

    /**
     * Both ends where one cell holds them, each after its word.
     *
     * @param from empty where the cell does not name it
     */
    record Ends(List<Draft.Party> from, List<Draft.Party> to) {
        static final Ends NONE = new Ends(List.of(), List.of());

        boolean isEmpty() {
            return from.isEmpty() && to.isEmpty();
        }
    }

    /** Reads {@code From: +1 202 555 0144 B. Example}, {@code To: …}, a line each. */
    Ends labelled(RowReading row, Mapping.Mapped column) {
        List<Draft.Party> from = new ArrayList<>();
        List<Draft.Party> to = new ArrayList<>();
        for (String line : NamedParties.lines(row.cell(column).text())) {
            String lower = Texts.fold(line.substring(0, Math.max(line.indexOf(':'), 0)));
            String rest = line.substring(line.indexOf(':') + 1).strip();
            named.read(row, column, rest, contexts.of(column.index()))
                    .ifPresent(p -> (lower.equals("from") ? from : to).add(p));
        }
        return new Ends(List.copyOf(from), List.copyOf(to));
    }

    /** The party that a description names. */
    Optional<Draft.Party> described(RowReading row, Mapping.Mapped column, RunningText.Found found) {
        boolean full = !found.identifier().isEmpty() && !found.identifier().contains("*");
        if (full && (found.name().isEmpty() || found.identifier().length() >= 10)) {
            Context context = contexts.general();
            Reading<Identifier> reading = identifiers.read(found.identifier(), "", column.column(), context);
            Optional<Draft.Party> party = parties(reading).stream().findFirst();
            if (party.isPresent()) {
                party.filter(p -> !found.name().isEmpty()).ifPresent(p -> usedBy(row, p.identifier(), found.name()));
                return party;
            }
        }
        return found.name().isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft.Party(identifiers.person(found.name()), found.name()));
    }

    /** What a row's description says about the other party. */
    Optional<RunningText.Found> inDescription(RowReading row, Mapping.Mapped column) {
        return runningText.party(row.cell(column).text());
    }
}
