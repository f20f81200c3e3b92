package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;

/** Reports on seized phones: several values in one cell, chats and contacts. */
class PhoneReportsTest {
    @Test
    void readsEachEntryOfAContactWhateverItsLabel() throws LinkwrightException {
        RecordingImport read = read("""
                Contacts (3)
                #,Name,Interaction Statuses,Entries,Notes,Group,Source,Account,Times contacted,Deleted - Contact
                1,B. Example,,"Mobile: +1 202 555 0144_x000d_
                Home: (202) 555-0145
                Email-Work: b@example.com",,,Phone,,3,
                2,C. Example,,"+12025550146
                +12025550147",,,Native,,,
                3,D. Example,,"User ID-WhatsApp User Id: 12025550148@s.whatsapp.net",,,WhatsApp,,,Yes
                """);
        List<String> used = read.assertions.stream()
                .filter(a -> a.predicate().equals("used-by"))
                .map(a ->
                        a.subject().key() + " " + a.object().orElseThrow().key().replaceFirst("name:[^:]*:", ""))
                .toList();
        assertEquals(
                List.of(
                        "+12025550144 b. example",
                        "+12025550145 b. example",
                        "b@example.com b. example",
                        "+12025550146 c. example",
                        "+12025550147 c. example",
                        "+12025550148 d. example"),
                used);
    }

    @Test
    void keepsTheNameOfAnAccountBesideItsNumber() throws LinkwrightException {
        RecordingImport read = read("""
                #,Chat #,Participants,Source,From,Body,Timestamp: Time
                1,1,"100000000000001 example_user (owner)
                100000000000002 other.user",Instagram,100000000000002 other.user,hi,1/5/2017 10:00:00 AM(UTC-5)
                """);
        assertEquals(
                List.of(
                        "instagram:100000000000002 same-record instagram:other.user",
                        "instagram:100000000000001 same-record instagram:example_user"),
                read.assertions.stream()
                        .map(a -> a.subject().key() + " " + a.predicate() + " "
                                + a.object().orElseThrow().key())
                        .toList());
    }

    @Test
    void ignoresWhatTheProgramOfAChatWrote() throws LinkwrightException {
        RecordingImport read = read("""
                #,Chat #,Participants,Source,From,Body,Timestamp: Time
                1,1,12025550144@s.whatsapp.net B. Example,WhatsApp,System Message System Message,B. Example left,1/5/2017
                """);
        assertEquals(0, read.events.size());
        assertEquals("CHAT_SYSTEM", read.ledger.getLast().code());
    }

    @Test
    void keepsThePersonOfATelegramChatList() throws LinkwrightException {
        String chats = """
                {"chats": {"list": [
                  {"name": "B. Example", "type": "personal_chat", "id": 987654321, "messages": []},
                  {"name": "C. Example", "type": "personal_chat", "id": 987654322, "messages": []}]}}""";
        RecordingImport read = Reading.of("result.json", chats.getBytes(StandardCharsets.UTF_8), IntakeOptions.NONE);
        assertEquals(2, read.count(Fate.ACCEPTED));
        assertEquals(
                List.of("telegram:id:987654321 used-by", "telegram:id:987654322 used-by"),
                read.assertions.stream()
                        .map(a -> a.subject().key() + " " + a.predicate())
                        .toList());
    }

    @Test
    void doesNotTakeAnyListOfNamesAndTypesForTelegram() throws LinkwrightException {
        RecordingImport read = read("name,type,id\nA. Example,customer,987654321\nB. Example,customer,987654322\n");
        assertEquals("generic@5", read.blocks.getFirst().profile());
    }

    private static RecordingImport read(String text) throws LinkwrightException {
        return Reading.of("report.csv", text.getBytes(StandardCharsets.UTF_8), IntakeOptions.NONE);
    }
}
