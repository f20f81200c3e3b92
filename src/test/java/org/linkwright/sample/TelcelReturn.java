package org.linkwright.sample;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Telcel's sábana of the partner in Mexico: Spanish header under three rows, coordinates in degrees, local time. */
final class TelcelReturn {
    private static final String HEADER =
            "Teléfono,Tipo,Número A,Número B,Fecha,Hora,Durac. Seg.,IMEI,LATITUD,LONGITUD,Azimuth";
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final String TARGET = "5555550121";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final ReturnFile file = new ReturnFile("telcel_sabana_5555550121.xlsx", "Telcel sábana", "");
    private final SplittableRandom random;
    private int written;

    private TelcelReturn(SplittableRandom random) {
        this.random = random;
    }

    static ReturnFile write(List<Contact> contacts, SplittableRandom random) {
        TelcelReturn writer = new TelcelReturn(random);
        writer.file.ignored("preamble", "RADIOMÓVIL EJEMPLO");
        writer.file.ignored("preamble", "Teléfono consultado: " + TARGET);
        writer.file.ignored("blank", "");
        writer.file.ignored("header", ReturnFile.columns(HEADER));
        contacts.stream().filter(c -> c.involves(Cast.PARTNER_MEXICO)).forEach(writer::contact);
        return writer.file;
    }

    private void contact(Contact contact) {
        ZonedDateTime at = contact.at().atZone(MEXICO);
        file.accepted(contact, cells(contact, DATE.format(at), TIME.format(at)));
        written++;
        if (written == 50) {
            file.repeated();
        } else if (written == 90) {
            file.undated(contact, cells(contact, "31/09/2025", TIME.format(at)));
        }
    }

    private String[] cells(Contact contact, String date, String time) {
        boolean out = contact.from().equals(Cast.PARTNER_MEXICO);
        String type =
                contact.isCall() ? (out ? "VOZ SALIENTE" : "VOZ ENTRANTE") : "MENSAJE 2 VIAS " + (out ? "SAL" : "ENT");
        int site = random.nextInt(4);
        return new String[] {
            TARGET,
            type,
            national(contact.from()),
            national(contact.to()),
            date,
            time,
            Workbook.NUMBER + contact.seconds(),
            Luhn.complete("35693803564712"),
            contact.isCall() ? "19°2" + site + "'00.0\"N" : "",
            contact.isCall() ? "99°0" + site + "'00.0\"W" : "",
            contact.isCall() ? Integer.toString(60 * (site + 1)) : ""
        };
    }

    /** Ten digits within Mexico, 00 and the country's code beyond. */
    private static String national(String phone) {
        return phone.startsWith("+52") ? phone.substring(3) : "00" + phone.substring(1);
    }
}
