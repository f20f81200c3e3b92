package org.linkwright.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linkwright.sheet.Row;

/**
 * Tells whose number is whose where a table has a column for the direction and the names of its columns of numbers do not say
 * it: one's own comes first, the other's after it.
 */
final class Counterparts {
    private static final Set<String> OTHERS =
            Set.of("contact", "other", "otherside", "party", "partner", "contacto", "contato");
    private static final Set<String> TARGETS = Set.of("target", "ziel", "objetivo", "cible", "alvo");

    private Counterparts() {}

    /**
     * The mapping with its numbers told apart; the same where its names say it or no direction does.
     *
     * @param directed whether a column tells the direction, be it the kind's
     */
    static Mapping of(Header header, Mapping mapping, List<Row> sample, boolean directed) {
        List<Mapping.Mapped> holders = Stream.of(Role.SUBJECT, Role.PHONE)
                .flatMap(role -> Stream.of(mapping.of(role)))
                .toList();
        Mapping.Mapped[] to = mapping.of(Role.TO);
        boolean letter = to.length == 1 && HeaderWords.words(to[0].name()).contains("b");
        if (directed && letter && holders.size() == 1 && !mapping.has(Role.FROM)) {
            Mapping own = with(mapping, header, holders.getFirst().index(), Role.SUBJECT);
            return with(own, header, to[0].index(), Role.COUNTERPARTY);
        }
        boolean ends = mapping.has(Role.FROM) || (mapping.has(Role.TO) && target(mapping) < 0);
        if (ends || mapping.hasAny(Role.DIALED, Role.CALLER)) {
            return caller(mapping);
        }
        List<Mapping.Mapped> phones = List.of(mapping.of(Role.PHONE));
        int own = mapping.has(Role.SUBJECT) ? -1 : target(mapping);
        int other = other(header, mapping);
        if (other >= 0 && phones.size() == 1 && own < 0 && !mapping.has(Role.SUBJECT) && isNames(sample, other)) {
            Profile.Column name = new Profile.Column(List.of(), Role.NAME, "name", "other", 0, Map.of());
            Mapping named = mapping.with(new Mapping.Mapped(other, header.name(other), name));
            return with(named, header, phones.getFirst().index(), Role.COUNTERPARTY);
        }
        if (other >= 0 && own < 0 && !mapping.has(Role.SUBJECT) && phones.size() == 1) {
            own = phones.getFirst().index();
        } else if (other < 0 && directed && !phones.isEmpty() && phones.size() <= 2) {
            boolean first = phones.size() == 2 && own < 0 && !mapping.has(Role.SUBJECT);
            own = first ? phones.getFirst().index() : own;
            other = phones.getLast().index();
        }
        return with(with(mapping, header, own, Role.SUBJECT), header, other, Role.COUNTERPARTY);
    }

    /** Whether a column holds names, no numbers. */
    private static boolean isNames(List<Row> sample, int column) {
        List<String> texts = sample.stream()
                .map(row -> row.cell(column).text())
                .filter(text -> !text.isBlank())
                .toList();
        return !texts.isEmpty() && texts.stream().allMatch(text -> text.chars().noneMatch(Character::isDigit));
    }

    /** Beside who was called for how long, the only other number is the caller's. */
    private static Mapping caller(Mapping mapping) {
        boolean called = mapping.hasAny(Role.TO, Role.DIALED) && mapping.has(Role.DURATION);
        List<Mapping.Mapped> others = Stream.of(Role.SUBJECT, Role.PHONE)
                .flatMap(role -> Stream.of(mapping.of(role)))
                .toList();
        if (!called || mapping.has(Role.FROM) || others.size() != 1) {
            return mapping;
        }
        Mapping.Mapped own = others.getFirst();
        Profile.Column column = new Profile.Column(List.of(), Role.FROM, "phone", "", 0, Map.of());
        return mapping.with(new Mapping.Mapped(own.index(), own.name(), column));
    }

    private static int target(Mapping mapping) {
        boolean directed = mapping.has(Role.DIRECTION);
        return List.of(mapping.of(Role.TO)).stream()
                .filter(c -> directed && TARGETS.contains(Texts.fold(c.name())))
                .mapToInt(Mapping.Mapped::index)
                .findFirst()
                .orElse(-1);
    }

    /** The column that is called by a word for the other side; −1 where none is. */
    private static int other(Header header, Mapping mapping) {
        if (mapping.has(Role.COUNTERPARTY)) {
            return mapping.of(Role.COUNTERPARTY)[0].index();
        }
        for (int i = 0; mapping.has(Role.DIRECTION) && i < header.folded().size(); i++) {
            if (OTHERS.contains(header.folded().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static Mapping with(Mapping mapping, Header header, int index, Role role) {
        if (index < 0 || mapping.role(index) == role) {
            return mapping;
        }
        Profile.Column column = new Profile.Column(
                List.of(), role, role == Role.SUBJECT ? "phone" : "", role == Role.SUBJECT ? "" : "other", 0, Map.of());
        return mapping.with(new Mapping.Mapped(index, header.name(index), column));
    }
}
