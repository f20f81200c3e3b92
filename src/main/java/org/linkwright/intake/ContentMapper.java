package org.linkwright.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.normalize.Addresses;
import org.linkwright.normalize.Amounts;
import org.linkwright.normalize.BankAccounts;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.DateOrder;
import org.linkwright.normalize.Emails;
import org.linkwright.normalize.Flag;
import org.linkwright.normalize.Phones;
import org.linkwright.normalize.Reading;
import org.linkwright.normalize.Times;
import org.linkwright.normalize.Wallets;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.CellType;
import org.linkwright.sheet.Row;

/** Maps columns by what they hold, where no name says it: by the share of their values that read as one kind. */
final class ContentMapper {
    private static final List<String> LENGTHS =
            List.of("s", "sec", "secs", "sek", "seg", "min", "mins", "len", "length", "elapsed", "dur");
    private static final List<String> TIMES =
            List.of("time", "date", "epoch", "when", "stamp", "fecha", "data", "datum", "zeit", "heure", "hora");

    private static final Set<String> MEASURES = Set.of(
            "kg",
            "weight",
            "km",
            "miles",
            "distance",
            "age",
            "rate",
            "score",
            "accuracy",
            "uncertainty",
            "radius",
            "lat",
            "lon",
            "lng",
            "latitude",
            "longitude",
            "speed",
            "size",
            "height",
            "percent",
            "gewicht",
            "peso",
            "poids",
            "version",
            "signal",
            "rsrp",
            "mb",
            "bytes",
            "volume",
            "balance",
            "saldo",
            "solde",
            "fee",
            "tax");
    private static final Pattern CENTS = Pattern.compile("[.,]\\d\\d(?!\\d)");
    private static final double SHARE = 0.6;
    private static final Context LOOSE =
            Context.NONE.withRegion("US").withOrder(DateOrder.DMY).withDecimal('.');

    private final Words.OfLayout words;

    ContentMapper(Words words) {
        this.words = new Words.OfLayout(words, new Profile.Events(null, "", null, null, null, null, null));
    }

    /** Adds to a mapping by names the columns that only their content tells. */
    Mapping complete(Header header, Mapping named, List<Row> sample) {
        List<Mapping.Mapped> mapped = new ArrayList<>(named.columns());
        int width = sample.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        List<Mapping.Mapped> found = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int index = i;
            if (named.columns().stream().noneMatch(c -> c.index() == index)) {
                Role role = role(sample.stream()
                        .map(r -> r.cell(index))
                        .filter(c -> !c.isBlank())
                        .toList());
                boolean called = !header.name(i).isEmpty();
                boolean measured = called && role == Role.AMOUNT && !isMoney(header.name(i), sample, i);
                boolean number = role == Role.DURATION || (role == Role.DATETIME && isNumbers(sample, i));
                if (role != Role.IGNORE && !measured && !(called && number && !says(header.name(i), role))) {
                    found.add(new Mapping.Mapped(i, header.name(i), column(role, "")));
                }
            }
        }
        mapped.addAll(named.hasParty() ? found : withEnds(found, named));
        text(header, mapped, sample, width).ifPresent(mapped::add);
        return new Mapping(mapped);
    }

    /** What somebody wrote to somebody: words beside two ends without a header, or below a name for what a mail is about. */
    private static Optional<Mapping.Mapped> text(
            Header header, List<Mapping.Mapped> mapped, List<Row> sample, int width) {
        boolean ends = mapped.stream().anyMatch(c -> c.role() == Role.FROM)
                && mapped.stream().anyMatch(c -> c.role() == Role.TO);
        boolean written = mapped.stream().anyMatch(c -> c.role() == Role.TEXT);
        for (int i = 0; ends && !written && i < width; i++) {
            int index = i;
            boolean free = mapped.stream().noneMatch(c -> c.index() == index);
            boolean subject = header.name(i).equalsIgnoreCase("subject");
            List<String> texts = sample.stream()
                    .map(row -> row.cell(index).text().strip())
                    .filter(text -> !text.isEmpty())
                    .toList();
            long sentences =
                    texts.stream().filter(text -> text.indexOf(' ') > 0).count();
            boolean words = !texts.isEmpty() && texts.stream().allMatch(text -> Look.of(text) == Look.WORDS);
            if (free && words && (subject || (header.names().isEmpty() && sentences * 2 > texts.size()))) {
                return Optional.of(new Mapping.Mapped(i, header.name(i), column(Role.TEXT, "")));
            }
        }
        return Optional.empty();
    }

    /** Whether a column tells the direction: its own, or the one of kinds by nearly each of its words. */
    boolean isDirected(Mapping mapping, List<Row> sample) {
        if (mapping.has(Role.DIRECTION)) {
            return true;
        }
        for (Mapping.Mapped column : mapping.of(Role.KIND)) {
            long told = sample.stream()
                    .filter(row ->
                            words.direction(row.cell(column.index()).text()).isPresent())
                    .count();
            if (!sample.isEmpty() && told >= SHARE * sample.size()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cells of a column are nothing but digits. */
    private static boolean isNumbers(List<Row> sample, int column) {
        return sample.stream()
                .map(row -> row.cell(column).text())
                .allMatch(text -> text.chars().allMatch(Character::isDigit));
    }

    /** Whether decimals under a name that no layout knows are money: all have cents, and the name is none of a measure. */
    private static boolean isMoney(String name, List<Row> sample, int column) {
        boolean measure = HeaderWords.words(name).stream().anyMatch(MEASURES::contains);
        return !measure
                && sample.stream()
                        .map(row -> Texts.plain(row.cell(column).text()))
                        .filter(text -> !text.isEmpty())
                        .allMatch(text -> CENTS.matcher(text).find());
    }

    /** Whether a name that no layout knows may mean a length or a time: a count, a weight or a reference does not. */
    private static boolean says(String name, Role role) {
        return role == Role.DURATION
                ? Texts.words(name).stream().anyMatch(LENGTHS::contains)
                : TIMES.stream().anyMatch(Texts.fold(name)::contains);
    }

    /** Of two columns of identifiers beside a time, the first is taken for who called or sent. */
    private static List<Mapping.Mapped> withEnds(List<Mapping.Mapped> found, Mapping named) {
        int[] parties = IntStream.range(0, found.size())
                .filter(i -> isParty(found.get(i).role()))
                .toArray();
        boolean timed = named.hasAny(Role.DATETIME, Role.DATE)
                || found.stream().anyMatch(c -> c.role() == Role.DATETIME || c.role() == Role.DATE);
        if (parties.length != 2 || !timed || named.has(Role.DIRECTION)) {
            boolean length = named.columns().isEmpty();
            return found.stream()
                    .filter(c -> !length || c.role() != Role.DURATION)
                    .toList();
        }
        List<Mapping.Mapped> ends = new ArrayList<>(found);
        for (int end = 0; end < 2; end++) {
            Mapping.Mapped column = found.get(parties[end]);
            String kind = column.role().name().toLowerCase(java.util.Locale.ROOT);
            Role role = end == 0 ? Role.FROM : Role.TO;
            ends.set(parties[end], new Mapping.Mapped(column.index(), column.name(), column(role, kind)));
        }
        return ends;
    }

    private static boolean isParty(Role role) {
        return switch (role) {
            case PHONE, EMAIL, WALLET, ACCOUNT, HANDLE -> true;
            default -> false;
        };
    }

    private static Profile.Column column(Role role, String kind) {
        return new Profile.Column(List.of(), role, kind, "", 0, Map.of());
    }

    private static Role role(List<Cell> cells) {
        Map<Role, Integer> votes = new EnumMap<>(Role.class);
        int voters = 0;
        for (Cell cell : cells) {
            if (!isLossy(cell.text())) {
                voters++;
                Role role = cell.type() == CellType.DATE ? Role.DATETIME : role(Texts.plain(cell.text()));
                votes.merge(role, 1, Integer::sum);
            }
        }
        double enough = Math.max(1, SHARE * voters);
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= enough)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Role.IGNORE);
    }

    /** A number that lost its digits says nothing about its column. */
    private static boolean isLossy(String text) {
        int e = text.indexOf("E+");
        return e > 0 && text.indexOf('.') == 1 && Character.isDigit(text.charAt(0));
    }

    /** What one value is by itself; {@link Role#IGNORE} where it could be many things. */
    static Role role(String text) {
        if (Look.of(text) != Look.DATA) {
            return text.startsWith("@") && text.indexOf(' ') < 0 && text.length() > 2 ? Role.HANDLE : Role.IGNORE;
        }
        if (text.indexOf('@') > 0) {
            return reads(Emails.read(text, LOOSE)) ? Role.EMAIL : Role.IGNORE;
        }
        if (text.chars().anyMatch(Character::isLetter)) {
            return withLetters(text);
        }
        if (text.indexOf('.') > 0 && text.chars().filter(c -> c == '.').count() == 3 && !text.contains("-")) {
            return reads(Addresses.read(text, LOOSE)) ? Role.IP : Role.IGNORE;
        }
        return numeric(text);
    }

    private static Role withLetters(String text) {
        if (text.length() >= 25 && text.indexOf(' ') < 0) {
            Reading<Identifier> wallet = Wallets.read(text, LOOSE);
            if (reads(wallet)) {
                return wallet.values().getFirst().kind().equals(EntityKind.TXID) ? Role.TXID : Role.WALLET;
            }
        }
        boolean iban = text.length() >= 15 && Character.isLetter(text.charAt(0)) && Character.isDigit(text.charAt(2));
        if (iban && reads(BankAccounts.read(text, LOOSE))) {
            return Role.ACCOUNT;
        }
        return reads(Times.read(text, LOOSE)) ? Role.DATETIME : Role.IGNORE;
    }

    private static Role numeric(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        boolean plain = digits == text.length();
        if (plain && ((digits == 13 || digits == 10) && text.charAt(0) == '1')) {
            return Role.DATETIME;
        }
        boolean day = plain && digits == 8 && (text.startsWith("19") || text.startsWith("20"));
        if (day && reads(Times.read(text, LOOSE))) {
            return Role.DATETIME;
        }
        boolean separated = text.indexOf(':') > 0
                || text.chars().filter(c -> c == '/' || c == '-' || c == '.').count() >= 2;
        if (separated && digits >= 6 && digits != 10 && digits != 11 && reads(Times.read(text, LOOSE))) {
            return Role.DATETIME;
        }
        if (digits >= 10 && digits <= 15 && text.indexOf(',') < 0) {
            return reads(Phones.read(text, LOOSE)) ? Role.PHONE : Role.IGNORE;
        }
        if (plain && digits <= 5) {
            return Role.DURATION;
        }
        boolean money = text.indexOf('.') >= 0 || text.indexOf(',') >= 0;
        return money && Amounts.read(text, LOOSE).isUsable() ? Role.AMOUNT : Role.IGNORE;
    }

    private static boolean reads(Reading<?> reading) {
        return reading.isUsable() && !reading.flags().contains(Flag.UNREADABLE);
    }
}
