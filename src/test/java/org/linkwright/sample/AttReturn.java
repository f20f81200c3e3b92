package org.linkwright.sample;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * AT&amp;T mobility usage with cell location of two phones: indented text, a voice and an SMS block for each, UTC to the
 * minute, cells in brackets with bare commas.
 */
final class AttReturn {
    private static final String INDENT = "      ";
    private static final String VOICE =
            "Item,ConnDateTime(UTC),SeizureTime,ET,OriginatingNumber,TerminatingNumber,IMEI,IMSI,CT,"
                    + "Feature,DIALED,FORWARDED,TRANSLATED,ORIG_ORIG,MAKE,MODEL,CellLocation";
    private static final String SMS =
            "Item,ConnDateTime(UTC),OriginatingNumber,TerminatingNumber,IMEI,IMSI,Desc,MAKE,MODEL,CellLocation";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM/dd/yy HH:mm", Locale.ROOT);

    private final ReturnFile file =
            new ReturnFile("att_mobility_usage.txt", "AT&T mobility usage with cell location", "\r\n");
    private final List<Contact> contacts;
    private final SplittableRandom random;

    /** A phone the return is about, and what it was used with. */
    private record Subject(String phone, String title, String imei, String imsi, String impossibleDate) {}

    private AttReturn(List<Contact> contacts, SplittableRandom random) {
        this.contacts = contacts;
        this.random = random;
    }

    static ReturnFile write(List<Contact> contacts, SplittableRandom random) {
        AttReturn writer = new AttReturn(contacts, random);
        writer.preamble();
        writer.subject(
                new Subject(Cast.SUCCESSOR, "(202)555-0187", "3569380356442190", "310410000000187", "09/31/25 21:14"));
        writer.file.ignored("blank", "");
        writer.subject(
                new Subject(Cast.RECRUITER, "(312)555-0112", "3569380356451890", "310410000000112", "02/30/25 22:05"));
        writer.file.ignored("footer", INDENT + "AT&T Proprietary.The information contained here is for use by ");
        writer.file.ignored("footer", INDENT + "authorized persons only and is not for general distribution.");
        return writer.file;
    }

    private void preamble() {
        for (String title : List.of(
                "MOBILITY USAGE WITH CELL LOCATION",
                "",
                "AT&T has queried for records using Eastern Time Zone. AT&T's records are stored and provided in UTC.",
                "                     (AT&T)",
                "Matter ID:      9990002",
                "Creation Date:  12/08/2025",
                "Data Source:    SCAMP",
                "Run Date:       12/08/25",
                "Run Time:       10:14:03",
                "Account Number: 990000002")) {
            file.ignored(title.isEmpty() ? "blank" : "preamble", INDENT + title);
        }
        file.ignored("blank", "");
        file.ignored("blank", "");
    }

    private void subject(Subject subject) {
        file.ignored("banner", INDENT + "Voice Usage For: " + subject.title());
        file.ignored("header", INDENT + VOICE);
        List<Contact> calls = of(subject, Contact.Kind.CALL);
        for (int i = 0; i < calls.size(); i++) {
            file.accepted(calls.get(i), INDENT + voice(i + 1, time(calls.get(i)), calls.get(i), subject));
        }
        Contact last = calls.getLast();
        file.undated(last, INDENT + voice(calls.size() + 1, subject.impossibleDate(), last, subject));
        file.ignored("blank", "");
        file.ignored("banner", INDENT + "SMS Usage For: " + subject.title());
        file.ignored("header", INDENT + SMS);
        List<Contact> messages = of(subject, Contact.Kind.MESSAGE);
        for (int i = 0; i < messages.size(); i++) {
            file.accepted(messages.get(i), INDENT + message(i + 1, messages.get(i), subject));
        }
        // Texts with a verification code stand at the end, as items out of their order in time.
        for (int i = 1; i <= 3; i++) {
            Contact code = messages.get(i * messages.size() / 4);
            Contact service = Contact.fromService(code.at().minusSeconds(7200), "short:US:262966", subject.phone());
            file.accepted(service, INDENT + message(messages.size() + i, service, subject));
        }
    }

    private List<Contact> of(Subject subject, Contact.Kind kind) {
        return contacts.stream()
                .filter(c -> c.kind() == kind && c.involves(subject.phone()))
                .toList();
    }

    private String voice(int item, String time, Contact call, Subject subject) {
        boolean out = call.from().equals(subject.phone());
        String seizure = "0:" + twoDigits(random.nextInt(12));
        String elapsed = call.seconds() / 60 + ":" + twoDigits(call.seconds() % 60);
        boolean voicemail = !out && !call.isAnswered();
        String feature = out ? "[NIOR]" : voicemail ? "[NIOP:CFNA:VM]" : "[NIOP]";
        String dialled = out ? dialled(call.to()) : "";
        String forwarded = voicemail ? digits(subject.phone()) : "";
        return String.join(
                ",",
                Integer.toString(item),
                time,
                seizure,
                elapsed,
                digits(call.from()),
                digits(call.to()),
                subject.imei(),
                subject.imsi(),
                out ? "MO" : "MT",
                feature,
                dialled,
                forwarded,
                "",
                "",
                "NOKIA,520",
                location(call, subject));
    }

    private String message(int item, Contact message, Subject subject) {
        boolean out = message.from().equals(subject.phone());
        return String.join(
                ",",
                Integer.toString(item),
                time(message),
                digits(message.from()),
                digits(message.to()),
                subject.imei(),
                subject.imsi(),
                out ? "SMSO" : "SMST",
                "NOKIA,520",
                location(message, subject));
    }

    /** None, one or two cells: longitude first, the azimuth sometimes missing. */
    private String location(Contact contact, Subject subject) {
        if (random.nextInt(12) == 0) {
            return "[]";
        }
        Cells.City city = subject.phone().equals(Cast.RECRUITER) ? Cells.CHICAGO : Cells.onTour(contact.at());
        String first = cell(city);
        return contact.isAnswered() && random.nextBoolean() ? "[" + first + "," + cell(city) + "]" : "[" + first + "]";
    }

    private String cell(Cells.City city) {
        Cells.Cell cell = Cells.any(city, random);
        String azimuth = random.nextInt(15) == 0 ? "" : Integer.toString(cell.azimuth());
        return cell.lac() + "/" + cell.id() + ":" + cell.longitude() + ":" + cell.latitude() + ":" + azimuth + ":-1.0";
    }

    private static String time(Contact contact) {
        return TIME.format(contact.at().atOffset(ZoneOffset.UTC));
    }

    /** Country code and number, or the short code alone. */
    private static String digits(String party) {
        return party.substring(party.startsWith("+") ? 1 : party.lastIndexOf(':') + 1);
    }

    private static String dialled(String phone) {
        return phone.startsWith("+1") ? phone.substring(1) : "011" + phone.substring(1);
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}
