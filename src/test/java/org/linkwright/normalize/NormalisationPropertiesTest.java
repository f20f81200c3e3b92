package org.linkwright.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.linkwright.model.Identifier;
import org.linkwright.model.ZoneBasis;

class NormalisationPropertiesTest {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final Context HOME = Context.NONE
            .withRegion("US")
            .withZone("America/New_York", ZoneBasis.USER)
            .withOrder(DateOrder.MDY)
            .withColumn("ETH address")
            .withPlatform("Telegram");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "+1",
                "202",
                "555",
                "0143",
                ";ext=4",
                "*67",
                "@",
                "example.com",
                "0x",
                "1/2/",
                "2021",
                "12:30",
                " PM",
                "UTC",
                "-",
                ".",
                ",",
                "$",
                "(",
                ")",
                "E+",
                "e",
                "'",
                "=\"",
                "\"",
                "[",
                "]",
                ":",
                "::",
                "lat",
                "lon",
                "cell=",
                "mcc=310",
                "|",
                ";",
                "\n",
                "n",
                "t.me/",
                "https://",
                "°",
                "'N",
                "\u202f",
                "\u200b",
                "XX",
                "…",
                "89",
                "35",
                "F",
                "GB82",
                "wei",
                "IST",
                "/",
                "#0001");
        Arbitrary<String> joined = pieces.list().ofMinSize(1).ofMaxSize(7).map(list -> String.join("", list));
        return Arbitraries.oneOf(
                joined,
                joined,
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(30));
    }

    @Property(tries = 3000, seed = "20260101")
    void neverThrowsAndNeverGivesAValueWithoutCanonicalText(@ForAll("texts") String text, @ForAll ValueKind kind) {
        for (Context context : List.of(Context.NONE, HOME)) {
            Reading<String> read = Normalizer.read(kind, text, context);
            assertEquals(text, read.raw());
            assertTrue(read.values().stream().noneMatch(String::isBlank));
            assertTrue(read.isUsable() || read.flags().stream().anyMatch(Flag::unusable), () -> kind + " " + read);
        }
    }

    @Property(tries = 3000, seed = "20260101")
    void readsItsOwnCanonicalTextAsItself(@ForAll("texts") String text, @ForAll ValueKind kind) {
        for (Context context : List.of(Context.NONE, HOME.withDecimal('.'))) {
            for (String canonical : Normalizer.read(kind, text, context).values()) {
                Context again = kind == ValueKind.DURATION_S ? Context.NONE : context;
                assertEquals(
                        List.of(canonical),
                        Normalizer.read(kind, canonical, again).values(),
                        () -> kind + " <" + text + ">");
            }
        }
    }

    @Property(tries = 2000, seed = "20260101")
    void shortWayGivesWhatTheLibraryGives(
            @ForAll @LongRange(min = 2_000_000_000L, max = 9_999_999_999L) long number,
            @ForAll @IntRange(max = 4) int form)
            throws NumberParseException {
        String digits = Long.toString(number);
        String area = digits.substring(0, 3);
        String exchange = digits.substring(3, 6);
        String line = digits.substring(6);
        String raw = switch (form) {
            case 0 -> digits;
            case 1 -> "1" + digits;
            case 2 -> "+1 " + area + " " + exchange + " " + line;
            case 3 -> "(" + area + ") " + exchange + "-" + line;
            default -> area + "." + exchange + "." + line;
        };
        Identifier plain = NanpNumbers.read(raw, "US");
        if (plain != null) {
            PhoneNumber parsed = LIBRARY.parse(raw, "US");
            assertTrue(LIBRARY.isValidNumber(parsed), raw);
            assertEquals(LIBRARY.format(parsed, PhoneNumberFormat.E164), plain.key());
            assertEquals(
                    new PhoneReader(Context.NONE.withRegion("US"))
                            .read(raw)
                            .values()
                            .getFirst()
                            .identifier(),
                    plain);
        }
    }

    @Property(tries = 300, seed = "20260101")
    void nationalAndInternationalSpellingsMeet(
            @ForAll("regions") String region, @ForAll @IntRange(max = 3) int variation) {
        PhoneNumber example = LIBRARY.getExampleNumberForType(
                region,
                variation % 2 == 0
                        ? PhoneNumberUtil.PhoneNumberType.MOBILE
                        : PhoneNumberUtil.PhoneNumberType.FIXED_LINE);
        String key = LIBRARY.format(example, PhoneNumberFormat.E164);
        for (PhoneNumberFormat form : PhoneNumberFormat.values()) {
            String text = LIBRARY.format(example, form);
            Reading<Identifier> read = Phones.read(text, Context.NONE.withRegion(region));
            assertEquals(key, read.values().getFirst().key(), () -> region + " " + text);
        }
    }

    @Provide
    Arbitrary<String> regions() {
        return Arbitraries.of(
                "US", "CA", "GB", "IN", "MX", "KE", "DE", "IT", "FR", "BR", "AR", "ES", "NL", "TR", "ZA", "NG", "AU",
                "JP");
    }

    @Property(tries = 300, seed = "20260101")
    void oneWrongDigitInACardOrDeviceNumberIsSeen(
            @ForAll @LongRange(min = 10_000_000_000_000L, max = 99_999_999_999_999L) long body,
            @ForAll @IntRange(max = 14) int place,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        String payload = Long.toString(body);
        String number = payload + Checksums.luhnDigit(payload);
        assertTrue(Checksums.luhn(number));
        assertFalse(Checksums.luhn(changed(number, place, step)));
    }

    @Property(tries = 300, seed = "20260101")
    void oneWrongDigitInAnIbanIsSeen(
            @ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long account,
            @ForAll @IntRange(min = 2, max = 17) int place,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        // BE: 12 digits; the check digits by the other definition, 98 − (number · 100 mod 97)
        String body = String.format(Locale.ROOT, "%014d", account).substring(2);
        BigInteger number = new BigInteger(body + "111400");
        int check = 98 - number.mod(BigInteger.valueOf(97)).intValue();
        String iban = "BE" + String.format(Locale.ROOT, "%02d", check) + body;
        assertEquals(
                List.of(iban),
                Normalizer.read(ValueKind.IBAN, iban, Context.NONE).values());
        if (place < iban.length()) {
            Reading<Identifier> wrong = BankAccounts.iban(changed(iban, place, step), Context.NONE);
            assertEquals(List.of(Flag.BAD_CHECKSUM), wrong.flags());
        }
    }

    private static String changed(String digits, int place, int step) {
        char[] characters = digits.toCharArray();
        characters[place] = (char) ('0' + (characters[place] - '0' + step) % 10);
        return new String(characters);
    }
}
