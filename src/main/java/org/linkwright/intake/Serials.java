package org.linkwright.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Phones;
import org.linkwright.sheet.Row;

/**
 * Tells columns of a provider's own numbers for its customers from columns of telephone numbers. The name has a word for a
 * number that was given out and none for a telephone, and the digits are, all but stray ones, no number that could be called:
 * such a number identifies within its file only.
 */
final class Serials {
    private static final Set<String> GIVEN_OUT = Set.of("id", "ref", "uid", "uuid", "code", "identifier", "kennung");
    private static final Set<String> HOLDERS = Set.of(
            "customer",
            "client",
            "member",
            "user",
            "account",
            "caller",
            "sender",
            "recipient",
            "receiver",
            "subscriber",
            "payer",
            "payee",
            "buyer",
            "seller",
            "vendor",
            "player",
            "agent",
            "wallet",
            "from",
            "to",
            "cliente",
            "kunde",
            "klant",
            "usuario",
            "utilisateur",
            "benutzer",
            "guest",
            "participant",
            "person",
            "party");
    private static final Pattern SHORT = Pattern.compile("\\d{1,6}(\\.0)?");
    private static final int STRAY = 8;
    private static final int LONGEST_NATIONAL = 11;

    /** Kind of a column of customers' numbers: those with a plus among them are telephones all the same. */
    static final String CUSTOMER = "customer";

    private Serials() {}

    /** The mapping with its columns of customers' numbers as such. */
    static Mapping of(Header header, Mapping mapping, List<Row> sample) {
        Mapping changed = mapping;
        for (int i = 0; i < header.names().size(); i++) {
            if (isGivenOut(header.name(i)) && isOpen(mapping, i) && isSerial(sample, i)) {
                Role role =
                        mapping.role(i) == Role.IGNORE || mapping.role(i) == Role.PHONE ? Role.HANDLE : mapping.role(i);
                changed = changed.with(new Mapping.Mapped(
                        i, header.name(i), new Profile.Column(List.of(), role, CUSTOMER, "", 0, Map.of())));
            }
        }
        return nodes(changed, sample);
    }

    /** Both ends of a list of edges whose nodes have short numbers: nobody's telephone is so short, at either end. */
    private static Mapping nodes(Mapping mapping, List<Row> sample) {
        List<Mapping.Mapped> ends = Stream.of(Role.FROM, Role.TO)
                .flatMap(role -> Stream.of(mapping.of(role)))
                .filter(c -> c.column().kind().isEmpty())
                .toList();
        boolean both = ends.size() == 2 && ends.get(0).role() != ends.get(1).role();
        if (!both || mapping.hasAny(Role.DURATION, Role.CELL, Role.IMEI, Role.AMOUNT)) {
            return mapping;
        }
        List<String> texts = sample.stream()
                .flatMap(row ->
                        ends.stream().map(c -> Texts.plain(row.cell(c.index()).text())))
                .filter(text -> !text.isEmpty())
                .toList();
        boolean numbers = texts.stream().anyMatch(text -> SHORT.matcher(text).matches());
        if (!numbers || !texts.stream().allMatch(text -> isNode(text))) {
            return mapping;
        }
        Mapping changed = mapping;
        for (Mapping.Mapped end : ends) {
            Profile.Column column = new Profile.Column(List.of(), end.role(), "name", "", 0, Map.of());
            changed = changed.with(new Mapping.Mapped(end.index(), end.name(), column));
        }
        return changed;
    }

    private static boolean isNode(String text) {
        return SHORT.matcher(text).matches()
                || Identifiers.guess(text, Context.NONE).equals("name");
    }

    private static boolean isGivenOut(String name) {
        List<String> words = HeaderWords.words(name);
        return words.stream().anyMatch(GIVEN_OUT::contains) && words.stream().anyMatch(HOLDERS::contains);
    }

    /** Whether nothing but the digits says what a column holds. */
    private static boolean isOpen(Mapping mapping, int index) {
        return mapping.columns().stream()
                .filter(c -> c.index() == index)
                .allMatch(c -> c.column().kind().isEmpty() || c.column().names().isEmpty());
    }

    private static boolean isSerial(List<Row> sample, int column) {
        List<String> numbers = new ArrayList<>();
        int international = 0;
        for (Row row : sample) {
            String text = Texts.plain(row.cell(column).text());
            boolean plus = text.startsWith("+") && Texts.isNumber(text.substring(1));
            international += plus ? 1 : 0;
            if (!text.isEmpty() && !plus) {
                if (!Texts.isNumber(text)) {
                    return false;
                }
                numbers.add(text);
            }
        }
        if (international > numbers.size()) {
            return false;
        }
        long callable = numbers.stream().filter(Serials::isCallable).count();
        return !numbers.isEmpty() && callable * STRAY <= numbers.size();
    }

    /** A number with its country code, a North American one, or one that is dialled with a zero in front. */
    private static boolean isCallable(String digits) {
        boolean national = digits.charAt(0) == '0' && digits.charAt(1 % digits.length()) != '0';
        if (national && digits.length() >= 9 && digits.length() <= LONGEST_NATIONAL) {
            return true;
        }
        int start = digits.startsWith("00") ? 2 : 0;
        boolean american = IntStream.of(10, 11).anyMatch(length -> length == digits.length())
                && Phones.read(digits, Context.NONE.withRegion("US")).isUsable()
                && start == 0;
        return american
                || (digits.length() - start >= LONGEST_NATIONAL && Phones.isNumber("+" + digits.substring(start)));
    }
}
