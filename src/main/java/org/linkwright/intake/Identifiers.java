package org.linkwright.intake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.normalize.Addresses;
import org.linkwright.normalize.BankAccounts;
import org.linkwright.normalize.Cards;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Devices;
import org.linkwright.normalize.Emails;
import org.linkwright.normalize.Flag;
import org.linkwright.normalize.Handles;
import org.linkwright.normalize.IpEndpoint;
import org.linkwright.normalize.Phones;
import org.linkwright.normalize.Reading;
import org.linkwright.normalize.Sims;
import org.linkwright.normalize.Wallets;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.CellType;

/**
 * Reads texts as identifiers of the kind that a column has. What identifies only within one file, a bare name or a masked
 * number, gets the file's mark in its key.
 */
final class Identifiers {
    private static final int MARK = 8;
    private static final int CONTEXTS = 64;

    private static final Pattern PLATFORM_BEHIND =
            Pattern.compile("\\s*(.+?)\\s+(?:\\((\\p{L}[\\p{L} ]*)\\)|on (\\p{L}+))\\s*");

    /** Only before what looks like a handle: Line and Signal are also names and words. */
    private static final Pattern PLATFORM_BEFORE =
            Pattern.compile("\\s*(\\p{L}+)\\s+(@\\S+|\\p{L}[\\p{L}.]*[_\\d][\\p{L}\\d._]*)\\s*");

    /** An account of WhatsApp is a number: {@code 12025550143@s.whatsapp.net}. */
    private static final Pattern WHATSAPP =
            Pattern.compile("\\s*\\+?(\\d{7,15})(?:[.:]\\d+)*@(?:s\\.whatsapp\\.net|c\\.us)\\s*");

    /** A name on Discord as it was until 2023: {@code example_user#0001}. */
    private static final Pattern OLD_DISCORD = Pattern.compile("[^\\s#@:]{2,32}#\\d{4}");

    /** An address for payments in India (UPI), an account of its own: {@code a.example@bank}. */
    private static final Pattern VPA = Pattern.compile("\\s*([A-Za-z0-9._-]{2,256}@[A-Za-z][A-Za-z0-9]{1,63})\\s*");

    /** ITU-T E.164: no number has more digits. */
    private static final int LONGEST_PHONE = 15;

    /** Number plates and passports are the same however they are set apart. */
    private static final Set<String> UNSPACED = Set.of(EntityKind.VEHICLE.id(), EntityKind.DOCUMENT.id());

    private static final Pattern SPACES = Pattern.compile("[\\s\u00b7.-]+");
    private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{N}._$-]{2,64}");

    /** Format of a column whose numbers have their country code without a plus. */
    static final String INTERNATIONAL = "international";

    /** In the key of what stands for an account that nothing names. */
    static final String OF_FILE = "of-file:";

    private final String mark;
    private final ReadBefore<Identifier> seen = new ReadBefore<>();
    private final IdentityHashMap<Context, Context> numbers = new IdentityHashMap<>();

    /** @param sha256 hash of the file */
    Identifiers(String sha256) {
        this.mark = sha256.substring(0, MARK);
    }

    /** A person known only by a name, and only within this file. */
    Identifier person(String name) {
        return new Identifier(EntityKind.PERSON, "name:" + mark + ":" + Texts.nameKey(name));
    }

    /** What stands for the account that the file is about, where nothing names it. */
    Identifier implied(String kind, String platform) {
        String prefix = platform.isEmpty() ? "" : Texts.fold(platform) + ":";
        return new Identifier(new EntityKind(kind), prefix + OF_FILE + mark);
    }

    Identifier advertisement(String id) {
        return new Identifier(EntityKind.ADVERTISEMENT, "ad:" + mark + ":" + id);
    }

    /** Whether what a column is called plays no part in reading its texts. */
    static boolean isAlikeInAllColumns(String kind) {
        return kind.equals("phone");
    }

    /** Reads a cell as the kind of its column, from memory where the same text was read before. */
    Reading<Identifier> read(Cell cell, String kind, Mapping.Mapped column, Context context) {
        boolean format = cell.type() == CellType.NUMBER && context.format().isEmpty();
        Context known = format ? ofNumbers(context) : context;
        return seen.read(
                isAlikeInAllColumns(kind) ? this : column,
                new ReadBefore.Way(kind, known),
                cell.text(),
                () -> local(read(cell.text(), kind, column.column(), known)));
    }

    private Context ofNumbers(Context context) {
        if (numbers.size() == CONTEXTS) {
            numbers.clear();
        }
        return numbers.computeIfAbsent(context, c -> c.withFormat("excel-number"));
    }

    Reading<Identifier> read(String text, String kind, Profile.Column column, Context context) {
        Matcher whatsApp = WHATSAPP.matcher(text);
        if (whatsApp.matches()) {
            return Phones.read("+" + whatsApp.group(1), context);
        }
        return switch (kind.isEmpty() ? guess(text, context) : kind) {
            case "phone" -> Phones.read(withPlus(text, context), context);
            case "email" -> Emails.read(text, context);
            case Serials.CUSTOMER ->
                read(text, Texts.plain(text).startsWith("+") ? "phone" : "handle", column, context);
            case "handle" -> handleOfFile(handle(text, context), text, context);
            case "account" -> account(text, context);
            case "card" -> Cards.read(text, context);
            case "wallet", "txid" -> Wallets.read(text, context);
            case "ip" -> address(Addresses.read(text, context));
            case "imei", "mac" -> Devices.read(text, context);
            case "imsi", "iccid" -> Sims.read(text, context);
            case "author" -> read(text, isNumber(text) ? "phone" : "name", column, context);
            case "id" -> own(text, column, context);
            case "organisation" -> named(text, EntityKind.ORGANISATION);
            default -> handleOrName(text, column, context);
        };
    }

    private static Reading<Identifier> account(String text, Context context) {
        Matcher vpa = VPA.matcher(text);
        return vpa.matches()
                ? new Reading<>(text, List.of(upi(vpa.group(1))), List.of())
                : BankAccounts.read(unmaskedStar(text), context);
    }

    private static Identifier upi(String address) {
        return new Identifier(EntityKind.ACCOUNT, "upi:" + address.toLowerCase(Locale.ROOT));
    }

    /** In a column of identifiers a text that names a platform is a handle there, else it is a person's name. */
    private Reading<Identifier> handleOrName(String text, Profile.Column column, Context context) {
        if (column.role() == Role.IDENTIFIER) {
            Reading<Identifier> handle = handle(text, context);
            if (handle.isUsable()) {
                return handle;
            }
        }
        return named(text, EntityKind.PERSON);
    }

    /** The kind of a text by its look: what a person writes into a column of identifiers of all kinds. */
    static String guess(String raw, Context context) {
        String text = Texts.plain(raw);
        int at = text.indexOf('@');
        if (text.contains("://") || at == 0 || (text.indexOf(':') > 2 && text.indexOf(' ') < 0 && isLetters(text, 3))) {
            return "handle";
        }
        if (at > 0 && text.indexOf('.', at) > 0) {
            return "email";
        }
        long digits = text.chars().filter(Character::isDigit).count();
        long letters = text.chars().filter(Character::isLetter).count();
        boolean number = (letters == 0 && digits > 0) || (text.startsWith("+") && digits >= 8 && letters < 10);
        boolean social =
                !context.platform().isEmpty() && !Texts.fold(context.platform()).equals("whatsapp");
        boolean account = number && digits > LONGEST_PHONE && digits == text.length() && text.charAt(0) != '0';
        if ((number && social && !text.startsWith("+"))
                || account
                || OLD_DISCORD.matcher(text).matches()) {
            return "handle";
        }
        if (number) {
            boolean address = text.chars().filter(c -> c == '.').count() == 3 && text.indexOf(' ') < 0;
            return address ? "ip" : "phone";
        }
        if (text.length() >= 25 && digits > 3 && text.indexOf(' ') < 0) {
            return "wallet";
        }
        if (digits == 4 && letters > 2 && text.length() - text.lastIndexOf(' ') == 5) {
            return "account";
        }
        boolean iban = text.length() >= 15 && digits > 8 && isLetters(text, 2);
        if (iban) {
            return "account";
        }
        return context.platform().isEmpty() ? "name" : "handle";
    }

    /** The plus before a country code: where the column has them without one, and in place of 00 where no region is known. */
    private static String withPlus(String text, Context context) {
        String plain = Texts.plain(text);
        if (plain.length() < Decisions.CODED || !plain.chars().allMatch(Character::isDigit)) {
            return text;
        }
        boolean zeros = plain.startsWith("00") && context.region().isEmpty();
        if (zeros && Phones.isNumber("+" + plain.substring(2))) {
            return "+" + plain.substring(2);
        }
        return context.format().equals(INTERNATIONAL) && plain.charAt(0) != '0' ? "+" + plain : text;
    }

    private static boolean isNumber(String text) {
        return text.startsWith("+") || (text.chars().noneMatch(Character::isLetter) && text.length() >= 7);
    }

    private static boolean isLetters(String text, int count) {
        return text.substring(0, count).chars().allMatch(Character::isLetter);
    }

    private Reading<Identifier> local(Reading<Identifier> reading) {
        if (!reading.flags().contains(Flag.MASKED)) {
            return reading;
        }
        List<Identifier> marked = reading.values().stream()
                .map(i -> new Identifier(i.kind(), i.key() + "@" + mark))
                .toList();
        return new Reading<>(reading.raw(), marked, reading.flags());
    }

    /** {@code Bank *6789} in the form in which statements mask accounts. */
    private static String unmaskedStar(String text) {
        int star = text.lastIndexOf('*');
        int mark = star >= 0 || text.isEmpty() || !Character.isLetter(text.charAt(0)) ? star : text.lastIndexOf(' ');
        boolean four = mark >= 0 && text.length() - mark == 5;
        boolean digits = four && text.substring(mark + 1).chars().allMatch(Character::isDigit);
        return digits ? "XXXXXX" + text.substring(mark + 1) : text;
    }

    /** A handle, its platform perhaps beside it: {@code @example_user (Snapchat)}, {@code Telegram @example_user}. */
    private static Reading<Identifier> handle(String text, Context context) {
        Matcher behind = PLATFORM_BEHIND.matcher(text);
        if (behind.matches()) {
            String platform = behind.group(2) == null ? behind.group(3) : behind.group(2);
            return Handles.read(behind.group(1), context.withPlatform(platform));
        }
        Matcher before = PLATFORM_BEFORE.matcher(text);
        return Handles.read(before.matches() ? before.group(1) + ": " + before.group(2) : text, context);
    }

    /** What names no platform: an e-mail address is one everywhere, a handle identifies within its file only. */
    private Reading<Identifier> handleOfFile(Reading<Identifier> handle, String text, Context context) {
        if (handle.isUsable() || !handle.flags().contains(Flag.NO_PLATFORM)) {
            return handle;
        }
        Reading<Identifier> email = Emails.read(text, context);
        if (email.isUsable()) {
            return email;
        }
        String plain = Texts.plain(text).toLowerCase(Locale.ROOT);
        String name = plain.startsWith("@") ? plain.substring(1) : plain;
        if (!HANDLE.matcher(name).matches()) {
            return handle;
        }
        return new Reading<>(
                text, List.of(new Identifier(EntityKind.HANDLE, "handle:" + mark + ":" + name)), List.of());
    }

    private static Reading<Identifier> address(Reading<IpEndpoint> reading) {
        return new Reading<>(
                reading.raw(),
                reading.values().stream().map(IpEndpoint::address).toList(),
                reading.flags());
    }

    private static Reading<Identifier> own(String text, Profile.Column column, Context context) {
        String plain = Texts.plain(text);
        if (Texts.isNull(plain)) {
            return new Reading<>(text, List.of(), List.of(Flag.NULL));
        }
        String kind = Contexts.first(column.option("entity"), "handle");
        String prefix = context.platform().isEmpty() ? "" : Texts.fold(context.platform()) + ":";
        String id =
                UNSPACED.contains(kind) ? SPACES.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT) : plain;
        return new Reading<>(text, List.of(new Identifier(new EntityKind(kind), prefix + id)), List.of());
    }

    private Reading<Identifier> named(String text, EntityKind kind) {
        String plain = Texts.plain(text);
        if (Texts.isNull(plain) || plain.chars().noneMatch(Character::isLetter)) {
            return new Reading<>(text, List.of(), List.of(Flag.NULL));
        }
        if (Phones.read(plain, Context.NONE).flags().contains(Flag.WITHHELD)) {
            return new Reading<>(text, List.of(), List.of(Flag.WITHHELD));
        }
        Identifier person = person(plain);
        return new Reading<>(text, List.of(new Identifier(kind, person.key())), List.of());
    }
}
