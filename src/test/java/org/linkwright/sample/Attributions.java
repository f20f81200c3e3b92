package org.linkwright.sample;

import java.util.List;
import java.util.Locale;
import org.linkwright.model.Category;

/** The analyst's own list of who uses what. The organiser's second phone is not on it: that is for the analysis to find. */
final class Attributions {
    private static final String FIRST = "2025-03-03";
    private static final String LAST = "2025-11-30";

    private final ReturnFile file = new ReturnFile("attributions.csv", "attributions", "\n");

    private Attributions() {}

    static ReturnFile write() {
        Attributions writer = new Attributions();
        writer.file.ignored("header", ReturnFile.columns("Identifier,Person,Category,From,To,Grade,Basis"));
        writer.actors();
        writer.oddities();
        return writer.file;
    }

    private void actors() {
        String custody = "download of the phone, with consent";
        row(
                Cast.BURNER,
                "A. Example",
                Category.SUSPECT,
                FIRST,
                "2025-08-14",
                "B2",
                "statement of I. Dummy of 12 November 2025");
        row(
                "@night_lantern (Snapchat)",
                "A. Example",
                Category.SUSPECT,
                FIRST,
                LAST,
                "B2",
                "subscriber record names the phone");
        row(Cast.ORGANISER_WALLET, "A. Example", Category.SUSPECT, FIRST, LAST, "C3", "address in a chat");
        row("(312) 555-0112", "B. Sample", Category.SUSPECT, FIRST, LAST, "A1", "subscriber record");
        row("+1 312-555-0164", "B. Sample", Category.SUSPECT, FIRST, LAST, "B3", "voice heard by an officer");
        row("snapchat:lantern_bee", "B. Sample", Category.SUSPECT, FIRST, LAST, "A1", "subscriber record");
        row(Cast.BOOKING_EMAIL, "B. Sample", Category.SUSPECT, FIRST, LAST, "B3", "advertisements");
        row("713-555-0126", "C. Specimen", Category.SUSPECT, FIRST, LAST, "A1", "subscriber record");
        row("415-555-0158", "D. Template", Category.SUSPECT, FIRST, LAST, "A1", "subscriber record");
        row("venmo:Dee-Template", "D. Template", Category.SUSPECT, FIRST, LAST, "A1", "account record");
        row("Chase 4417", "D. Template", Category.SUSPECT, FIRST, LAST, "A1", "account record");
        row(Cast.MULE_WALLET, "D. Template", Category.SUSPECT, FIRST, LAST, "A2", "exchange record");
        row(
                "+91 99999 00017",
                "E. Placeholder",
                Category.SUSPECT,
                FIRST,
                LAST,
                "B2",
                "Airtel record by treaty request");
        row(Cast.PARTNER_WALLET, "E. Placeholder", Category.SUSPECT, FIRST, LAST, "C3", "address in a chat");
        row("+52 55 5555 0121", "F. Muster", Category.SUSPECT, FIRST, LAST, "B2", "Telcel record by treaty request");
        row("305.555.0133", "G. Nobody", Category.VICTIM, FIRST, LAST, "A1", custody);
        row("snapchat:g.nobody.305", "G. Nobody", Category.VICTIM, "2025-03-08", LAST, "A1", custody);
        row("713.555.0171", "H. Somebody", Category.CHILD_VICTIM, FIRST, LAST, "A1", "statement of a parent");
        row("snapchat:h_somebody", "H. Somebody", Category.CHILD_VICTIM, "2025-04-02", LAST, "A1", custody);
        row("+13055550190", "I. Dummy", Category.WITNESS, FIRST, LAST, "A1", "statement");
        List<String> others = Leaves.run("+13125550", 170, 5);
        for (int i = 0; i < others.size(); i++) {
            row(others.get(i), (char) ('J' + i) + ". Filler", Category.OTHER, FIRST, LAST, "B2", "family of B. Sample");
        }
    }

    private void oddities() {
        file.repeated();
        file.rejected("PHONE_INCOMPLETE", "555-0143", "A. Example", "suspect", FIRST, "", "E5", "note on a receipt");
        file.rejected("IDENTIFIER_EMPTY", "", "C. Specimen", "suspect", FIRST, "", "E5", "second phone seen");
        String misspelt = swapCase(Cast.MULE_WALLET);
        file.rejected("BAD_CHECKSUM", misspelt, "D. Template", "suspect", FIRST, LAST, "D4", "typed from a photograph");
    }

    private void row(
            String identifier, String person, Category category, String from, String to, String grade, String basis) {
        file.accepted(identifier, identifier, person, category.id(), from, to, grade, Csv.cell(basis));
    }

    /** The address with the case of its first letter changed, so that the checksum of EIP-55 fails. */
    private static String swapCase(String address) {
        for (int i = 2; i < address.length(); i++) {
            String letter = address.substring(i, i + 1);
            if (Character.isLetter(letter.charAt(0))) {
                String upper = letter.toUpperCase(Locale.ROOT);
                String other = upper.equals(letter) ? letter.toLowerCase(Locale.ROOT) : upper;
                return address.substring(0, i) + other + address.substring(i + 1);
            }
        }
        throw new IllegalArgumentException("No letter in " + address);
    }
}
