package org.linkwright.sample;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** T-Mobile call detail records of the organiser's first phone: a workbook, eleven title rows, 38 columns, UTC. */
final class TMobileReturn {
    private static final String HEADER =
            "Date,Time,Duration,Call Type,Direction,Calling Number,Dialed Number,Called Number,"
                    + "Destination Number,IMSI,IMEI,Completion Code,Answered?,Service Code,Disconnecting Party,Service Indicator,"
                    + "SMS Deliv Status,Switch Name,1st LTE Site ID,1st LAC,1st Cell ID,1st Tower Azimuth,1st Tower LAT,"
                    + "1st Tower LONG,1st Tower Address,1st Tower City,1st Tower State,1st Tower Zip,Last LTE Site ID,Last LAC ID,"
                    + "Last Cell ID,Last Tower Azimuth,Last Tower LAT,Last Tower LONG,Last Tower Address,Last Tower City,"
                    + "Last Tower State,Last Tower Zip";
    private static final int COLUMNS = 38;
    private static final String IMSI = "310260000000143";
    private static final String IMEI = Luhn.complete("35693803564380");
    private static final String FORWARDED_TO_VOICEMAIL = "8056377249";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final ReturnFile file = new ReturnFile("tmobile_cdr_2025550143.xlsx", "T-Mobile call detail records", "");
    private final SplittableRandom random;
    private int written;

    private TMobileReturn(SplittableRandom random) {
        this.random = random;
    }

    static ReturnFile write(List<Contact> contacts, SplittableRandom random) {
        TMobileReturn writer = new TMobileReturn(random);
        writer.preamble();
        contacts.stream().filter(c -> c.involves(Cast.BURNER)).forEach(writer::contact);
        return writer.file;
    }

    private void preamble() {
        for (String title : List.of(
                "T-Mobile Law Enforcement Relations",
                "Call Detail Records",
                "",
                "Case Number: LANTERN-0001",
                "Target Number: 2025550143",
                "Date Range: 03/03/2025 - 11/30/2025",
                "All times are in UTC",
                "Duration is in seconds",
                "",
                "Created: 12/05/2025",
                "")) {
            file.ignored(title.isEmpty() ? "blank" : "preamble", title);
        }
        file.ignored("header", ReturnFile.columns(HEADER));
    }

    private void contact(Contact contact) {
        boolean outgoing = contact.from().equals(Cast.BURNER);
        file.accepted(contact, cells(contact, outgoing));
        if (written % 700 == 150) {
            Contact withheld = new Contact(contact.at().plusSeconds(30), "", Cast.BURNER, Contact.Kind.CALL, 21);
            file.accepted(withheld, cells(withheld, false));
        }
        if (!outgoing && contact.isCall() && !contact.isAnswered() && random.nextInt(3) == 0) {
            file.accepted(contact, forwarded(contact));
        }
        written++;
        oddities(contact, cells(contact, outgoing));
    }

    /** What a file shows that was opened and saved in a spreadsheet program now and then. */
    private void oddities(Contact last, List<String> cells) {
        if (written % 500 == 200) {
            file.repeated();
        } else if (written % 700 == 350) {
            for (int column : List.of(5, 6, 7, 8, 9)) {
                cells.set(column, "3.1026E+14");
            }
            cells.set(10, "3.5694E+14");
            blankTowers(cells);
            file.rejected("NUMBER_LOSSY", cells.toArray(String[]::new));
        } else if (written % 1000 == 600) {
            cells.set(0, "02/30/2025");
            file.undated(last, cells.toArray(String[]::new));
        }
    }

    private List<String> cells(Contact contact, boolean outgoing) {
        List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
        String other = contact.other(Cast.BURNER);
        cells.set(0, DATE.format(contact.at().atOffset(ZoneOffset.UTC)));
        cells.set(1, TIME.format(contact.at().atOffset(ZoneOffset.UTC)));
        cells.set(2, Workbook.NUMBER + contact.seconds());
        cells.set(3, (outgoing ? "mSOriginating" : "mSTerminating") + (contact.isCall() ? "" : "SMSinMSC"));
        cells.set(4, outgoing ? "Outgoing" : "Incoming");
        cells.set(5, spelled(contact.from()));
        if (outgoing && contact.isCall()) {
            cells.set(6, dialled(other));
        }
        cells.set(7, spelled(contact.to()));
        if (contact.isCall()) {
            cells.set(8, contact.to().substring(1));
        }
        cells.set(9, IMSI);
        cells.set(10, IMEI);
        boolean completed = !contact.isCall() || contact.isAnswered();
        cells.set(11, completed ? "Completed Successfully" : "No Answer");
        cells.set(12, completed ? "Answered" : "Unanswered");
        cells.set(14, random.nextBoolean() ? "Calling Party" : "Called Party");
        cells.set(16, contact.isCall() ? "" : "Delivered");
        cells.set(17, "XXMSS001");
        towers(cells, contact);
        return cells;
    }

    private void towers(List<String> cells, Contact contact) {
        Cells.City city = Cells.onTour(contact.at());
        tower(cells, 18, Cells.any(city, random));
        if (contact.isAnswered()) {
            tower(cells, 28, Cells.any(city, random));
        }
    }

    private static void tower(List<String> cells, int first, Cells.Cell cell) {
        List<String> values = List.of(
                cell.site(),
                Integer.toString(cell.lac()),
                Integer.toString(cell.id()),
                Integer.toString(cell.azimuth()),
                cell.latitude() + "00000",
                cell.longitude() + "0000",
                cell.id() % 10 + " Example Street",
                cell.city().name(),
                cell.city().state(),
                cell.city().zip());
        for (int i = 0; i < values.size(); i++) {
            cells.set(first + i, values.get(i));
        }
    }

    private static void blankTowers(List<String> cells) {
        for (int column = 18; column < COLUMNS; column++) {
            cells.set(column, "");
        }
    }

    /** The second leg of a call that nobody answered. */
    private List<String> forwarded(Contact contact) {
        List<String> cells = cells(contact, false);
        cells.set(2, Workbook.NUMBER + (20 + random.nextInt(30)));
        cells.set(3, "callForwarding");
        cells.set(4, "Outgoing");
        cells.set(6, "2025550143");
        cells.set(8, FORWARDED_TO_VOICEMAIL);
        cells.set(9, "");
        cells.set(10, "");
        cells.set(11, "Completed Successfully");
        cells.set(12, "Answered");
        cells.set(13, "21");
        blankTowers(cells);
        return cells;
    }

    /** Ten and eleven digits mixed, as the switches do; other countries with their code and no plus sign. */
    private String spelled(String phone) {
        if (phone.isEmpty()) {
            return "Anonymous";
        }
        return phone.startsWith("+1") && random.nextInt(4) != 0 ? phone.substring(2) : phone.substring(1);
    }

    private static String dialled(String phone) {
        return phone.startsWith("+1") ? phone.substring(2) : "011" + phone.substring(1);
    }
}
