package org.linkwright.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Flag;
import org.linkwright.normalize.Handles;
import org.linkwright.normalize.Reading;

/**
 * Reads a party as reports on seized phones write it, an identifier and perhaps a name behind it: {@code +1 202 555 0144 B.
 * Example}, {@code 12025550143@s.whatsapp.net A. Example (owner)}, {@code 100000000000002 other.user}.
 */
final class NamedParties {
    private static final Pattern ESCAPED_RETURN = Pattern.compile("_[xX]000[dD]_");
    private static final Pattern OWNER = Pattern.compile("\\s*\\(owner\\)\\s*$", Pattern.CASE_INSENSITIVE);

    /** What stands for a sender where the program itself wrote. */
    static final String SYSTEM = "System Message";

    private final Identifiers identifiers;
    private final RowParties parties;

    NamedParties(Identifiers identifiers, RowParties parties) {
        this.identifiers = identifiers;
        this.parties = parties;
    }

    /** The lines of a cell; some writers leave the code of a line end, {@code _x000d_}, in its text. */
    static List<String> lines(String text) {
        String plain =
                text.indexOf('_') < 0 ? text : ESCAPED_RETURN.matcher(text).replaceAll("");
        return plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The party that a line names; empty where it names none. A name beside its identifier is stated to go with it. */
    Optional<Draft.Party> read(RowReading row, Mapping.Mapped column, String line, Context context) {
        String text = OWNER.matcher(line).replaceAll("").strip();
        if (text.isEmpty() || text.startsWith(SYSTEM)) {
            return Optional.empty();
        }
        boolean number = "+*#(0123456789".indexOf(text.charAt(0)) >= 0 && text.indexOf('@') < 0;
        int end = number ? endOfNumber(text) : text.indexOf(' ');
        String value = (end < 0 ? text : text.substring(0, end)).strip();
        String name =
                end < 0 ? "" : text.substring(end).replaceAll("\\(.*\\)", "").strip();
        Reading<Identifier> reading = value(value, number, column, context);
        boolean words = !reading.isUsable() && !number && value.indexOf('@') < 0;
        if (words) {
            reading = identifiers.read(text, "name", column.column(), context);
        }
        row.note(reading, column);
        Optional<Draft.Party> party =
                reading.values().stream().findFirst().map(i -> new Draft.Party(i, words ? text : i.key()));
        party.filter(p -> !name.isEmpty()).ifPresent(p -> goesWith(row, column, p.identifier(), name, context));
        return party;
    }

    /** One word beside a platform's number is the name that the account has there, else it is somebody's. */
    private void goesWith(RowReading row, Mapping.Mapped column, Identifier identifier, String name, Context context) {
        boolean account = name.indexOf(' ') < 0 && identifier.kind().equals(EntityKind.HANDLE);
        Reading<Identifier> handle = account
                ? identifiers.read(name, "handle", column.column(), context)
                : new Reading<>(name, List.of(), List.of());
        if (handle.isUsable()) {
            Identifier other = handle.values().getFirst();
            Draft.Party same = new Draft.Party(other, other.key());
            row.facts.add(new Draft.Fact(identifier, RowParties.SAME_RECORD, Optional.of(same), ""));
        } else {
            parties.usedBy(row, identifier, name);
        }
    }

    /** Where a telephone number ends before a name, in brackets or not. */
    private static int endOfNumber(String text) {
        int end = 0;
        while (end < text.length() && !Character.isLetter(text.charAt(end))) {
            end++;
        }
        int bracket = text.indexOf(" (", 1);
        return bracket > 0 && bracket < end && end < text.length() ? bracket : end;
    }

    /** A number without a plus is one of the platform's own where its accounts are not telephone numbers. */
    private Reading<Identifier> value(String value, boolean number, Mapping.Mapped column, Context context) {
        if (value.indexOf('@') > 0) {
            return identifiers.read(value, "", column.column(), context);
        }
        boolean social = isSocial(context);
        if (number && (!social || value.startsWith("+"))) {
            return identifiers.read(value, "phone", column.column(), context);
        }
        if (!social) {
            return new Reading<>(value, List.of(), List.of(Flag.NO_PLATFORM));
        }
        return identifiers.read(value, "handle", column.column(), number ? context.withColumn("id") : context);
    }

    /** Whether the row names a platform whose accounts have names or numbers of their own. */
    private static boolean isSocial(Context context) {
        String platform = Texts.fold(context.platform());
        boolean phones = List.of("whatsapp", "signal", "viber").contains(platform);
        return !phones && Handles.read("example_1", context.withColumn("")).isUsable();
    }
}
