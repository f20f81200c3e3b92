package org.linkwright.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.model.EntityKind;

class TextScanTest {
    private static final Context US = Context.NONE.withRegion("US");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 202-555-0143 now",
                "call (202) 555-0143 24/7",
                "new in town 2025550143 150 hr",
                "text +1 202 555 0143",
                "WhatsApp https://wa.me/12025550143 only",
                "202.555.0143"
            })
    void findsPhonesAsPeopleWriteThem(String text) {
        List<Mention> found = TextScan.scan(text, US);
        assertEquals(List.of("+12025550143"), keys(found));
        assertFalse(found.getFirst().isObfuscated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two 0 two five5five 0 one four three",
                "2 0 2 5 5 5 0 1 4 3",
                "2️⃣0️⃣2️⃣ 5️⃣5️⃣5️⃣ 0️⃣1️⃣4️⃣3️⃣",
                "2o2-555-o143",
                "2O2 555 Ol43",
                "Two02*555*01four3 call me",
                "202✨555✨0143",
                "text 202 🌹 555 🌹 0143 now",
                "202❤️555❤️0143",
                "２０２ ５５５ ０１４３"
            })
    void findsPhonesThatAreHidden(String text) {
        List<Mention> found = TextScan.scan(text, US);
        assertEquals(List.of("+12025550143"), keys(found));
        assertTrue(found.getFirst().isObfuscated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "150 200 3000",
                "$250 300 4000",
                "250 300 4000 specials",
                "posted 2021-02-03 10:30",
                "2025-05-05 0143 hours",
                "age 21 height 5 7 weight 120",
                "order 2025550143",
                "case #2025550143",
                "one or two of us, three at most, four or five nights",
                "0x1b5b9ccb3e8d006a5230de9bda23ff91edc794d4",
                "v1.2.3.4 and 10,000,000 views",
                "snap me a picture, telegram only for friends, photo.jpg"
            })
    void leavesPricesDatesAgesAndIdsAlone(String text) {
        List<Mention> found = TextScan.scan(text, US);
        assertTrue(found.stream().noneMatch(m -> m.identifier().kind().equals(EntityKind.PHONE)), found::toString);
        assertTrue(found.stream().noneMatch(m -> m.identifier().kind().equals(EntityKind.HANDLE)), found::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "IG: @Example_User xo, instagram:example_user",
        "my snap is exampleuser, snapchat:exampleuser",
        "snap example_user1, snapchat:example_user1",
        "kik - example.user9 !, kik:example.user9",
        "join t.me/ExampleChannel, telegram:examplechannel",
        "pay cash.app/$ExampleCash today, cashapp:$examplecash",
        "CashApp $ExampleCash, cashapp:$examplecash",
        "https://www.instagram.com/example_user/?hl=en., instagram:example_user",
        "write a.example (at) example (dot) com, a.example@example.com",
        "mail A.Example@example.com., a.example@example.com",
        "send to 144G4cnh9WLCgcWyc4K81uCx83pKMstUyH thx, btc:144G4cnh9WLCgcWyc4K81uCx83pKMstUyH",
        "see www.example.com/ads/5., example.com/ads/5",
        "duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion,"
                + " duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion"
    })
    void findsHandlesAddressesAndWallets(String text, String key) {
        assertEquals(List.of(key), keys(TextScan.scan(text, US)));
    }

    @Test
    void findsNoWalletOrOnionWhoseChecksumFails() {
        assertEquals(List.of(), TextScan.scan("144G4cnh9WLCgcWyc4K81uCx83pKMstUyJ", US));
        assertEquals(List.of(), TextScan.scan("duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczae.onion", US));
    }

    @Test
    void saysWhereEachStands() {
        String text = "Ann, 202-555-0143 or IG: @example_user";
        List<Mention> found = TextScan.scan(text, US);
        assertEquals(
                "202-555-0143",
                text.substring(found.get(0).start(), found.get(0).end()));
        assertEquals(
                "IG: @example_user",
                text.substring(found.get(1).start(), found.get(1).end()));
    }

    @Property(tries = 500, seed = "20260101")
    void neverThrowsAndNeverOverlaps(@ForAll String text) {
        int end = 0;
        for (Mention mention : TextScan.scan(text, US)) {
            assertTrue(mention.start() >= end && mention.end() > mention.start() && mention.end() <= text.length());
            end = mention.end();
        }
    }

    private static List<String> keys(List<Mention> found) {
        return found.stream().map(mention -> mention.identifier().key()).toList();
    }
}
