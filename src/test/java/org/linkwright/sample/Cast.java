package org.linkwright.sample;

import java.time.LocalDate;
import java.util.List;
import org.linkwright.model.Category;

/** Who is in the story, and which identifiers each of them uses from when to when. All plainly fictional. */
final class Cast {
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 3);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 11, 30);
    /** The last day on which the organiser's first phone was used. */
    static final LocalDate BURNER_SILENT = LocalDate.of(2025, 8, 14);
    /** The first day on which its successor was used; it was activated, and advertised, the day before. */
    static final LocalDate SUCCESSOR_STARTS = LocalDate.of(2025, 8, 16);

    static final String BURNER = "+12025550143";
    static final String SUCCESSOR = "+12025550187";
    static final String RECRUITER = "+13125550112";
    /** Written in advertisements; answered by the recruiter, no return was asked for. */
    static final String BOOKING = "+13125550164";

    static final String DRIVER = "+17135550126";
    static final String MULE = "+14155550158";
    static final String PARTNER_INDIA = "+919999900017";
    static final String PARTNER_MEXICO = "+525555550121";
    static final String VICTIM = "+13055550133";
    static final String CHILD = "+17135550171";
    static final String WITNESS = "+13055550190";

    static final String RECRUITER_HANDLE = "snapchat:lantern_bee";
    static final String CHILD_HANDLE = "snapchat:h_somebody";
    static final String VICTIM_HANDLE = "snapchat:g.nobody.305";
    static final String ORGANISER_HANDLE = "snapchat:night_lantern";
    static final String BOOKING_EMAIL = "lantern.bookings@example.com";
    static final String MULE_ACCOUNT = "chase:4417";
    static final String MULE_VENMO = "venmo:dee-template";
    static final String MULE_WALLET = Ethereum.madeUpAddress("wallet of D. Template");
    static final String ORGANISER_WALLET = Ethereum.madeUpAddress("wallet of A. Example");
    static final String PARTNER_WALLET = Ethereum.madeUpAddress("wallet of E. Placeholder");
    static final String EXCHANGE_WALLET = Ethereum.madeUpAddress("hot wallet of an exchange");

    private Cast() {}

    /**
     * Someone in the story.
     *
     * @param name plainly made up
     * @param role in a word or two
     */
    record Actor(String name, Category category, String role, List<Use> uses) {}

    /**
     * One identifier in somebody's hands.
     *
     * @param identifier canonical key
     * @param jurisdiction ISO 3166 code of the country whose authority could ask for its records
     */
    record Use(String kind, String identifier, LocalDate from, LocalDate to, String jurisdiction) {
        static Use always(String kind, String identifier, String jurisdiction) {
            return new Use(kind, identifier, FIRST_DAY, LAST_DAY, jurisdiction);
        }
    }

    static final Actor ORGANISER = new Actor(
            "A. Example",
            Category.SUSPECT,
            "organiser",
            List.of(
                    new Use("phone", BURNER, FIRST_DAY, BURNER_SILENT, "US"),
                    new Use("phone", SUCCESSOR, BURNER_SILENT.plusDays(1), LAST_DAY, "US"),
                    Use.always("handle", ORGANISER_HANDLE, "US"),
                    Use.always("wallet", "eth:" + ORGANISER_WALLET, "")));

    static final List<Actor> ACTORS = List.of(
            ORGANISER,
            new Actor(
                    "B. Sample",
                    Category.SUSPECT,
                    "recruiter",
                    List.of(
                            Use.always("phone", RECRUITER, "US"),
                            Use.always("phone", BOOKING, "US"),
                            Use.always("handle", RECRUITER_HANDLE, "US"),
                            Use.always("email", BOOKING_EMAIL, "US"))),
            new Actor("C. Specimen", Category.SUSPECT, "driver", List.of(Use.always("phone", DRIVER, "US"))),
            new Actor(
                    "D. Template",
                    Category.SUSPECT,
                    "money mule",
                    List.of(
                            Use.always("phone", MULE, "US"),
                            Use.always("handle", MULE_VENMO, "US"),
                            Use.always("account", MULE_ACCOUNT, "US"),
                            Use.always("wallet", "eth:" + MULE_WALLET, ""))),
            new Actor(
                    "E. Placeholder",
                    Category.SUSPECT,
                    "partner in India",
                    List.of(
                            Use.always("phone", PARTNER_INDIA, "IN"),
                            Use.always("wallet", "eth:" + PARTNER_WALLET, ""))),
            new Actor(
                    "F. Muster",
                    Category.SUSPECT,
                    "partner in Mexico",
                    List.of(Use.always("phone", PARTNER_MEXICO, "MX"))),
            new Actor(
                    "G. Nobody",
                    Category.VICTIM,
                    "victim",
                    List.of(
                            Use.always("phone", VICTIM, "US"),
                            new Use("handle", VICTIM_HANDLE, LocalDate.of(2025, 3, 8), LAST_DAY, "US"))),
            new Actor(
                    "H. Somebody",
                    Category.CHILD_VICTIM,
                    "victim under 18",
                    List.of(
                            Use.always("phone", CHILD, "US"),
                            new Use("handle", CHILD_HANDLE, LocalDate.of(2025, 4, 2), LAST_DAY, "US"))),
            new Actor("I. Dummy", Category.WITNESS, "motel desk", List.of(Use.always("phone", WITNESS, "US"))));
}
