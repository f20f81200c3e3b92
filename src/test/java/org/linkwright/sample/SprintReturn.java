package org.linkwright.sample;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Sprint call detail records of the driver's phone: local time of the switch in Houston, punctuated numbers, a routed and an
 * inbound leg for one call, 11 before a number that rolled to voicemail.
 */
final class SprintReturn {
    static final ZoneId SWITCH_ZONE = ZoneId.of("America/Chicago");
    private static final String HEADER = "CALLING_NBR,CALLED_NBR,DIALED_DIGITS,MOBILE ROLE,START_DATE,END_DATE,"
            + "DURATION (SEC),Call Type,NEID,1ST CELL,LAST CELL";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM/dd/yyyy HH:mm:ss", Locale.ROOT);

    private final ReturnFile file = new ReturnFile("sprint_cdr.csv", "Sprint CDR", "\r\n");
    private final SplittableRandom random;
    private int written;

    private SprintReturn(SplittableRandom random) {
        this.random = random;
    }

    static ReturnFile write(List<Contact> contacts, SplittableRandom random) {
        SprintReturn writer = new SprintReturn(random);
        writer.file.ignored("header", ReturnFile.columns(HEADER));
        contacts.stream().filter(c -> c.involves(Cast.DRIVER)).forEach(writer::contact);
        return writer.file;
    }

    private void contact(Contact contact) {
        ZonedDateTime start = contact.at().atZone(SWITCH_ZONE);
        String from = TIME.format(start);
        if (contact.isCall()) {
            call(contact, from, TIME.format(start.plusSeconds(contact.seconds())));
        } else {
            boolean out = contact.from().equals(Cast.DRIVER);
            text(contact, punctuated(contact.from()), punctuated(contact.to()), out ? "Outbound" : "Inbound", from);
        }
        written++;
        oddities(contact, from);
    }

    private void call(Contact call, String start, String end) {
        boolean out = call.from().equals(Cast.DRIVER);
        String caller = punctuated(call.from());
        String called = punctuated(call.to());
        String cell = cell(call);
        if (out && !call.isAnswered() && call.to().startsWith("+1")) {
            voice(call, caller, "11" + call.to().substring(2), call.to().substring(2), "Outbound", start, end, cell);
        } else if (out) {
            voice(call, caller, called, call.to().substring(2), "Outbound", start, end, cell);
        } else {
            if (call.isAnswered() && random.nextInt(3) == 0) {
                voice(call, caller, called, called, "Routed_Call", start, end, "0");
            }
            voice(call, caller, called, called, "Inbound", start, end, call.isAnswered() ? cell : "0");
        }
    }

    private void voice(
            Contact call,
            String caller,
            String called,
            String dialled,
            String role,
            String start,
            String end,
            String cell) {
        String element = role.equals("Routed_Call") ? "140" : "30";
        String seconds = Integer.toString(call.seconds());
        file.accepted(call, caller, called, dialled, role, start, end, seconds, "Voice", element, cell, cell);
    }

    private void text(Contact about, String from, String to, String role, String time) {
        file.accepted(about, from, to, "", role, time, time, "0", "Text Detail", "330", "0", "0");
    }

    /** What stands between the records of such a return now and then. */
    private void oddities(Contact last, String time) {
        if (written % 60 == 10) {
            Contact service = Contact.fromService(last.at(), "short:US:262966", Cast.DRIVER);
            text(service, "26-2966", punctuated(Cast.DRIVER), "Inbound", time);
            file.rejected("PARTIES_EMPTY", "", "", "", "Undetermined", time, time, "0", "Text Detail", "330", "0", "0");
        } else if (written == 45 || written == 145) {
            file.rejected(
                    "PHONE_INCOMPLETE", "555-0143", "", "", "Undetermined", time, time, "0", "Voice", "30", "0", "0");
        } else if (written == 95) {
            String impossible = "02/30/2025 21:10:00";
            String driver = punctuated(Cast.DRIVER);
            String other = punctuated(Cast.RECRUITER);
            file.undated(
                    new Contact(last.at(), Cast.RECRUITER, Cast.DRIVER, Contact.Kind.CALL, 12),
                    other,
                    driver,
                    driver,
                    "Inbound",
                    impossible,
                    impossible,
                    "12",
                    "Voice",
                    "30",
                    "0",
                    "0");
        } else if (written == 75 || written == 175) {
            file.repeated();
        }
    }

    /** The first digit is the sector. */
    private String cell(Contact contact) {
        Cells.Cell cell = Cells.any(Cells.onTour(contact.at()), random);
        return cell.azimuth() / 120 + 1 + "2" + (cell.lac() / 100 % 10) + "0" + cell.lac() % 10;
    }

    private static String punctuated(String phone) {
        String digits = phone.substring(2);
        return "(" + digits.substring(0, 3) + ") " + digits.substring(3, 6) + "-" + digits.substring(6);
    }
}
