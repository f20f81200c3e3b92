package org.linkwright.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linkwright.sheet.Row;

/** Corrects by what its columns hold together who is at which end of a table that no layout describes. */
final class Sides {
    private static final Pattern AIRPORT = Pattern.compile("[A-Z]{3}");
    private static final Pattern HANDLE = Pattern.compile("@?(?=\\S*[_\\d])[\\p{L}\\d._-]{3,32}");
    /** Letters and an underscore: no name of a person and no number of an account is written so. */
    private static final Pattern NICKNAME = Pattern.compile("@?(?=[^_]*_)(?=.*\\p{L})[\\p{L}\\d._]{3,32}");

    private static final List<Role> HOLDERS =
            List.of(Role.PHONE, Role.EMAIL, Role.HANDLE, Role.ACCOUNT, Role.WALLET, Role.CARD, Role.NAME);
    private static final List<Role> PAID = List.of(Role.CARD, Role.ACCOUNT, Role.WALLET);

    private final List<Row> sample;

    private Sides(List<Row> sample) {
        this.sample = sample;
    }

    /** The mapping with its ends as the sample shows them. */
    static Mapping of(Mapping mapping, List<Row> sample) {
        Sides sides = new Sides(sample);
        return completed(sides.handles(sides.places(mapping)));
    }

    /** From and To of a journey are no parties. */
    private Mapping places(Mapping mapping) {
        Mapping changed = mapping;
        for (Role role : List.of(Role.FROM, Role.TO)) {
            for (Mapping.Mapped column : mapping.of(role)) {
                if (column.column().kind().isEmpty() && all(column, AIRPORT)) {
                    changed = changed.with(as(column, Role.IGNORE, ""));
                }
            }
        }
        return changed;
    }

    /** What is called a name and is written as a handle is one. */
    private Mapping handles(Mapping mapping) {
        Mapping changed = mapping;
        for (Mapping.Mapped name : mapping.of(Role.NAME)) {
            String of = name.column().of();
            boolean end = of.equals("from") || of.equals("to");
            if (end && name.column().option("part").isEmpty() && all(name, HANDLE)) {
                changed = changed.with(as(name, of.equals("from") ? Role.FROM : Role.TO, "handle"));
            }
        }
        for (Mapping.Mapped column :
                columns(mapping, List.of(Role.FROM, Role.TO)).toList()) {
            if (column.column().kind().isEmpty() && all(column, NICKNAME)) {
                changed = changed.with(as(column, column.role(), "handle"));
            }
        }
        return changed;
    }

    /** Beside one end, the customer's own number is the other; a card or an account beside who paid was paid to. */
    private static Mapping completed(Mapping mapping) {
        if (mapping.hasAny(Role.DIRECTION, Role.SIGN, Role.COUNTERPARTY, Role.SUBJECT)) {
            return mapping;
        }
        if (mapping.hasAny(Role.TO, Role.DIALED) && !mapping.has(Role.FROM)) {
            List<Mapping.Mapped> own = columns(mapping, HOLDERS)
                    .filter(c -> !c.column().option(HeaderWords.OWN).isEmpty())
                    .toList();
            return own.isEmpty() ? mapping : mapping.with(as(own.getFirst(), Role.FROM));
        }
        boolean paid = mapping.has(Role.FROM) && !mapping.has(Role.TO) && mapping.has(Role.AMOUNT);
        List<Mapping.Mapped> to = paid ? columns(mapping, PAID).toList() : List.of();
        return to.size() == 1 ? mapping.with(as(to.getFirst(), Role.TO)) : mapping;
    }

    /** A column of identifiers as that of whom the table is about. */
    static Mapping.Mapped subject(Mapping.Mapped column) {
        return as(column, Role.SUBJECT);
    }

    private static Stream<Mapping.Mapped> columns(Mapping mapping, List<Role> roles) {
        return roles.stream().flatMap(role -> Stream.of(mapping.of(role)));
    }

    private static Mapping.Mapped as(Mapping.Mapped column, Role role) {
        return as(column, role, column.role().name().toLowerCase(Locale.ROOT));
    }

    private static Mapping.Mapped as(Mapping.Mapped column, Role role, String kind) {
        return new Mapping.Mapped(
                column.index(), column.name(), new Profile.Column(List.of(), role, kind, "", 0, Map.of()));
    }

    private boolean all(Mapping.Mapped column, Pattern form) {
        List<String> texts = sample.stream()
                .map(row -> Texts.plain(row.cell(column.index()).text()))
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> form.matcher(text).matches());
    }
}
