package org.linkwright.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Snapchat's return for the recruiter's account: sections with a quoted legend and a rule above each header, UTC. */
final class SnapchatReturn {
    private static final String RULE = "============================================================";
    private static final Instant NEW_STYLE = Instant.parse("2025-09-01T00:00:00Z");
    private static final DateTimeFormatter OLD =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss 'UTC' yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter NEW = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

    private SnapchatReturn() {}

    static ReturnFile subscriber() {
        ReturnFile file = new ReturnFile("snapchat_subscriber_info.csv", "Snapchat subscriber_info", "\n");
        file.ignored(
                "preamble",
                "\"This file has the basic subscriber data.\nuser_id: the id of the account\nlast_active: in PDT/PST\"");
        file.ignored("preamble", RULE);
        file.ignored(
                "header",
                ReturnFile.columns(
                        "user_id,username,email_address,email_status,phone_number,phone_status,created,creation_ip,"
                                + "display_name,status"));
        account(
                file,
                Cast.RECRUITER_HANDLE,
                "b.sample@example.com",
                Cast.RECRUITER,
                "Tue Jan 14 18:22:09 UTC 2025",
                "203.0.113.5",
                "Bee");
        account(
                file,
                Cast.ORGANISER_HANDLE,
                Cast.BOOKING_EMAIL,
                Cast.BURNER,
                "Mon Mar 03 02:10:44 UTC 2025",
                "198.51.100.23",
                "N");
        file.ignored("blank", "");
        file.ignored("preamble", "\"History of changes\nto the accounts above\"");
        file.ignored("preamble", RULE);
        file.ignored("header", ReturnFile.columns("date,action,old_value,new_value,reason"));
        file.accepted(null, "2025-04-11 04:02:00 UTC", "DISPLAY_NAME_CHANGE", "", "Bee", "user");
        file.accepted(null, "2025-08-17 19:40:12 UTC", "PHONE_NUMBER_CHANGE", Cast.BURNER, Cast.SUCCESSOR, "user");
        return file;
    }

    private static void account(
            ReturnFile file, String handle, String email, String phone, String created, String ip, String shown) {
        String name = Chats.name(handle);
        file.accepted(handle, userId(name), name, email, "verified", phone, "verified", created, ip, shown, "active");
    }

    static ReturnFile conversations(List<Chats.Chat> chats) {
        ReturnFile file = new ReturnFile("snapchat_conversations.csv", "Snapchat conversations", "\n");
        file.ignored(
                "preamble",
                "\"This file has the conversations of the account lantern_bee.\ntext: body of the message\"");
        file.ignored("preamble", RULE);
        file.ignored(
                "header",
                ReturnFile.columns(
                        "content_type,message_type,conversation_id,message_id,sender_username,sender_user_id,"
                                + "recipient_username,recipient_user_id,is_encrypted,text,media_id,timestamp"));
        for (int i = 0; i < chats.size(); i++) {
            Chats.Chat chat = chats.get(i);
            file.accepted(chat, cells(i, chat, timestamp(chat.at())));
            if (i == 111 || i == 555) {
                file.repeated();
            } else if (i == 222) {
                file.rejected(
                        "PARTIES_EMPTY", "CHAT", "TEXT", "", "", "", "", "", "", "false", "", "", timestamp(chat.at()));
            } else if (i == 333) {
                file.undated(chat, cells(9000, chat, "Sun Feb 30 21:04:00 UTC 2025"));
            }
        }
        return file;
    }

    private static String[] cells(int index, Chats.Chat chat, String timestamp) {
        List<String> members = new ArrayList<>(chat.to());
        members.add(chat.from());
        Collections.sort(members);
        return new String[] {
            "CHAT",
            chat.media() ? "MEDIA" : "TEXT",
            userId(String.join("|", members)),
            "m-" + (10_001 + index),
            chat.from(),
            userId(chat.from()),
            String.join(";", chat.to()),
            String.join(";", chat.to().stream().map(SnapchatReturn::userId).toList()),
            "false",
            Csv.cell(chat.text()),
            chat.media() ? "b~" + userId("media " + index).substring(0, 13) : "",
            timestamp
        };
    }

    private static String timestamp(Instant at) {
        return (at.isBefore(NEW_STYLE) ? OLD : NEW).format(at.atOffset(ZoneOffset.UTC));
    }

    /** An id in the form of a UUID, the same for the same name. */
    private static String userId(String name) {
        String hex = Ethereum.madeUpTransaction("snapchat " + name).substring(2);
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-" + hex.substring(12, 16) + "-"
                + hex.substring(16, 20) + "-" + hex.substring(20, 32);
    }
}
