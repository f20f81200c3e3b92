package org.linkwright.sample;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Airtel call details of the partner in India: six preamble lines, apostrophes around texts, Indian time without a mark. */
final class AirtelReturn {
    private static final String HEADER = "Target No,Call Type,TOC,B Party No,LRN No,LRN TSP-LSA,Date,Time,Dur(s),"
            + "First CGI Lat/Long,First CGI,Last CGI Lat/Long,Last CGI,SMSC No,Service Type,IMEI,IMSI,Call Fow No,Roam Nw,"
            + "SW & MSC ID,IN TG,OUT TG,Vowifi First UE IP,Port1,Vowifi Last UE IP,Port2";
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final String TARGET = quoted("9999900017");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("''dd/MM/yyyy''", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final ReturnFile file = new ReturnFile("airtel_cdr.csv", "Airtel CDR", "\n");
    private final SplittableRandom random;
    private int written;

    private AirtelReturn(SplittableRandom random) {
        this.random = random;
    }

    static ReturnFile write(List<Contact> contacts, SplittableRandom random) {
        AirtelReturn writer = new AirtelReturn(random);
        for (String title : List.of(
                "BHARTI AIRTEL LIMITED ",
                "PAN India ",
                "Call Details of Mobile No '9999900017' from '03-Mar-2025' to '30-Nov-2025' ")) {
            writer.file.ignored("preamble", title);
            writer.file.ignored("blank", "");
        }
        writer.file.ignored("header", ReturnFile.columns(HEADER));
        contacts.stream().filter(c -> c.involves(Cast.PARTNER_INDIA)).forEach(writer::contact);
        return writer.file;
    }

    private void contact(Contact contact) {
        boolean out = contact.from().equals(Cast.PARTNER_INDIA);
        String type = contact.isCall() ? (out ? "OUT" : "IN") : (out ? "SMO" : "SMT");
        String other = quoted(party(contact.other(Cast.PARTNER_INDIA)));
        ZonedDateTime at = contact.at().atZone(INDIA);
        row(contact, type, other, DATE.format(at), TIME.format(at), contact.seconds());
        written++;
        if (written % 12 == 0) {
            ZonedDateTime later = at.plusMinutes(31);
            Contact service = Contact.fromService(later.toInstant(), "sender:AD-AIRTEL-S", Cast.PARTNER_INDIA);
            row(service, "SMT", quoted("AD-Airtel-S"), DATE.format(later), TIME.format(later), 0);
        } else if (written == 101 || written == 303) {
            file.repeated();
        } else if (written == 157) {
            String caller = contact.other(Cast.PARTNER_INDIA);
            Contact undated = new Contact(contact.at(), caller, Cast.PARTNER_INDIA, Contact.Kind.CALL, 41);
            file.undated(undated, cells(TARGET, "IN", other, "'31/06/2025'", "22:15:07", 41));
        } else if (written == 211) {
            String lossy = quoted("3.1026E+14");
            file.rejected("NUMBER_LOSSY", cells(lossy, "OUT", lossy, DATE.format(at), "22:40:51", 7));
        }
    }

    private void row(Contact about, String type, String other, String date, String time, int seconds) {
        file.accepted(about, cells(TARGET, type, other, date, time, seconds));
    }

    private String[] cells(String target, String type, String other, String date, String time, int seconds) {
        boolean message = type.startsWith("SM");
        boolean lossy = target.contains("E+");
        String smsCentre = message ? quoted("919999900009") : "'-'";
        String imei = lossy ? quoted("3.5694E+14") : quoted(Luhn.complete("35693803564538"));
        String imsi = lossy ? quoted("4.0498E+14") : quoted("404980000000017");
        int site = random.nextInt(4);
        String place = lossy ? "---" : "19.0" + site + "/72.8" + site;
        String cgi = lossy ? "" : "404-98-8331-23071155" + site;
        String last = message || lossy ? "" : cgi;
        return new String[] {
            target,
            type,
            "Post",
            other,
            message ? "" : "4106",
            message ? "-" : "VODA-MU",
            date,
            time,
            Integer.toString(seconds),
            place,
            cgi,
            last.isEmpty() ? "---" : place,
            last,
            smsCentre,
            message ? "SMS" : "Voice",
            imei,
            imsi,
            "-",
            "AIR MU",
            quoted("9898000000"),
            "",
            "",
            "",
            "",
            "",
            ""
        };
    }

    /** Ten digits within India, 00 and the country's code beyond. */
    private static String party(String phone) {
        return phone.startsWith("+91") ? phone.substring(3) : "00" + phone.substring(1);
    }

    private static String quoted(String value) {
        return "'" + value + "'";
    }
}
