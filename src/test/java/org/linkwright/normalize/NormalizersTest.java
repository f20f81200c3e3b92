package org.linkwright.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.model.Amount;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

class NormalizersTest {
    private static final Context US = Context.NONE.withRegion("US");

    @ParameterizedTest
    @CsvSource({
        "2.03E+09, SCI_LOSSY",
        "9e42, UNREADABLE",
        "20255501XX, INCOMPLETE",
        "'', NULL",
        "---, WITHHELD",
        "+266696687, WITHHELD",
        "No Caller ID, WITHHELD",
        "A. Example of Nowhere, UNREADABLE"
    })
    void makesNoPhoneOfWhatIsNone(String raw, Flag flag) {
        Reading<Identifier> read = Phones.read(raw, US);
        assertEquals(List.of(), read.values());
        assertEquals(List.of(flag), read.flags());
        assertTrue(flag.unusable() && !flag.sentence().isBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "262966, short:US:262966",
        "*72 202 555 0143, +12025550143",
        "101028812025550143, +12025550143",
        "356938035643809, imei:356938035643809",
        "a@example.com, a@example.com",
        "12025550143-1612345678@g.us," + " whatsapp:group:12025550143-1612345678",
        "Phone-Mobile: (202) 555-0143, +12025550143",
        "sip:+12025550143@example.com, +12025550143",
        "https://t.me/+12025550143, +12025550143"
    })
    void tellsWhatStandsInAColumnOfNumbers(String raw, String key) {
        assertEquals(key, Phones.read(raw, US).values().getFirst().key());
    }

    @Test
    void keepsTheExtensionBesideTheNumber() {
        Dialled dialled = Phones.dialled("202-555-0143 ext. 45", US).values().getFirst();
        assertEquals(new Dialled(new Identifier(EntityKind.PHONE, "+12025550143"), "45"), dialled);
    }

    @ParameterizedTest
    @CsvSource({
        // from the original submission's test vectors and EIP-55
        "'', c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
        "abc, 4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"
    })
    void hashesAsKeccakDoes(String text, String hash) {
        assertEquals(hash, HexFormat.of().formatHex(Keccak.hash(text.getBytes(StandardCharsets.US_ASCII))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
                "bc1sw50qgdz25j",
                "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs",
                "tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c"
            })
    void takesTheAddressesOfBip350(String address) {
        assertTrue(Bech32.isAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
                "bc1q0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq8n0nx0",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
                "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
                "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R",
                "bc1pw5dgrnzv",
                "bc1gmk9yu"
            })
    void refusesTheInvalidOnesOfBip350(String address) {
        assertFalse(Bech32.isAddress(address.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "0033123456789, account:0033123456789",
        "5E1, account:5E1",
        "9e42, account:9E42",
        "0012345678901, account:0012345678901",
        "8000EBD30, account:8000EBD30"
    })
    void keepsAccountsAsTexts(String raw, String key) {
        assertEquals(
                key, BankAccounts.read(raw, Context.NONE).values().getFirst().key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1.000,00 € | EUR -1000.00", "€(63.12) | EUR -63.12", "1.355,90€ | EUR 1355.90",
                        "12,50\u00A0€ | EUR 12.50",
                "50.00- | -50.00", "₹1,23,456.00 | INR 123456.00", "- $60.00 | USD -60.00", "−5.00 USD | USD -5.00",
                "1,234,567 | 1234567", "0.123 | 0.123", "1500 sat | BTC 0.000015", "USD 1 234.50 | USD 1234.50"
            })
    void readsMoneyAsItIsWritten(String raw, String canonical) {
        assertEquals(
                List.of(canonical), Amounts.read(raw, US).map(Amount::canonical).values());
    }

    @Test
    void decidesTheDecimalSignOfAColumn() {
        assertEquals(',', Amounts.decideDecimal(List.of("-3.000", "12,50", "x")));
        assertEquals('.', Amounts.decideDecimal(List.of("1,234", "1,234,567")));
        assertEquals('\0', Amounts.decideDecimal(List.of("12.50", "12,50")));
        assertEquals('\0', Amounts.decideDecimal(List.of("1,234", "3.000")));
    }

    @ParameterizedTest
    @CsvSource({
        "::ffff:203.0.113.5, ip:203.0.113.5",
        "2001:db8:0:0:1:0:0:1, ip:2001:db8::1:0:0:1",
        "2001:DB8::, ip:2001:db8::",
        "::1, ip:::1",
        "2001:db8:0:1:1:1:1:1, ip:2001:db8:0:1:1:1:1:1"
    })
    void writesAddressesAsRfc5952Asks(String raw, String key) {
        assertEquals(
                key,
                Addresses.read(raw, Context.NONE).values().getFirst().address().key());
    }

    @Test
    void suggestsTheMailboxBehindTagsAndDots() {
        assertEquals(
                Optional.of("aexample@gmail.com"),
                Emails.mailbox(new Identifier(EntityKind.EMAIL, "a.example+ads@gmail.com")));
        assertEquals(Optional.empty(), Emails.mailbox(new Identifier(EntityKind.EMAIL, "a.example@example.com")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19°25'43.2\"N 99°07'59.5\"W | lat=19.428667 lon=-99.133194",
                "40.7137 N, 73.9888 W | lat=40.7137 lon=-73.9888",
                "POINT(-73.9888 40.7137) | lat=40.7137 lon=-73.9888"
            })
    void readsPlacesInDegreesMinutesAndSeconds(String raw, String canonical) {
        assertEquals(
                List.of(canonical),
                Normalizer.read(ValueKind.GEO, raw, Context.NONE).values());
    }

    @ParameterizedTest
    @CsvSource({"'0,0', NULL", "'91.5,10', OUT_OF_RANGE"})
    void refusesWhatIsNoPlace(String raw, Flag flag) {
        assertEquals(List.of(flag), Places.read(raw, Context.NONE).flags());
    }

    @Test
    void meetsOneDeviceInAllFourWaysOfWriting() {
        for (String raw : List.of("356938035643809", "35693803564380", "3569380356438012", "356938035643800")) {
            assertEquals(
                    "imei:356938035643809",
                    Devices.imei(raw, Context.NONE).values().getFirst().key());
        }
        assertEquals(
                List.of(Flag.BAD_CHECKSUM),
                Devices.imei("356938035643805", Context.NONE).flags());
    }

    @Test
    void hasASentenceForEveryFlag() {
        for (Flag flag : Flag.values()) {
            assertFalse(flag.sentence().isBlank(), flag.name());
        }
    }

    @Test
    void readsCoordinatesWithAllTheDigitsOfADouble() {
        var reading = Places.read("10.358027957445838, 0.6853455096793577", Context.NONE);

        assertEquals(List.of(), reading.flags());
        assertEquals(
                "0.6853455096793577", reading.values().getFirst().longitude().toPlainString());
    }
}
