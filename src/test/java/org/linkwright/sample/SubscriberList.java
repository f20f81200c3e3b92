package org.linkwright.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** A list of subscribers: the phones of the story and many of those they were in contact with. */
final class SubscriberList {
    private static final String HEADER =
            "Phone Number,Subscriber Name,Address,Activation Date,Deactivation Date,IMEI,IMSI,Account Number";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
    private static final int LEAVES = 140;

    private final ReturnFile file = new ReturnFile("subscribers.xlsx", "subscriber list", "");
    private final SplittableRandom random;
    private int written;

    private SubscriberList(SplittableRandom random) {
        this.random = random;
    }

    static ReturnFile write(List<Contact> contacts, SplittableRandom random) {
        SubscriberList writer = new SubscriberList(random);
        writer.file.ignored("header", ReturnFile.columns(HEADER));
        writer.actors();
        writer.leaves(contacts);
        return writer.file;
    }

    private void actors() {
        subscriber(
                Cast.BURNER,
                "PREPAID CUSTOMER",
                LocalDate.of(2025, 3, 1),
                "08/14/2025",
                "35693803564380",
                "310260000000143");
        subscriber(
                Cast.SUCCESSOR, "PREPAID CUSTOMER", LocalDate.of(2025, 8, 15), "", "35693803564421", "310410000000187");
        subscriber(Cast.RECRUITER, "B. Sample", LocalDate.of(2023, 5, 9), "", "35693803564518", "310410000000112");
        subscriber(
                Cast.BOOKING, "PREPAID CUSTOMER", LocalDate.of(2025, 2, 20), "", "35693803564562", "310410000000164");
        subscriber(Cast.DRIVER, "C. Specimen", LocalDate.of(2022, 11, 2), "", "35693803564649", "310120000000126");
        subscriber(Cast.MULE, "D. Template", LocalDate.of(2024, 1, 15), "", "35693803564661", "310260000000158");
        subscriber(Cast.VICTIM, "G. Nobody", LocalDate.of(2024, 7, 30), "", "35693803564674", "310260000000133");
        subscriber(
                Cast.CHILD, "PARENT OF H. SOMEBODY", LocalDate.of(2024, 9, 1), "", "35693803564683", "310260000000171");
        subscriber(
                Cast.WITNESS, "Example Motel LLC", LocalDate.of(2019, 4, 1), "", "35693803564699", "310260000000190");
    }

    private void leaves(List<Contact> contacts) {
        Set<String> phones = new LinkedHashSet<>();
        for (Contact contact : contacts) {
            if (phones.size() < LEAVES && contact.involves(Cast.BURNER)) {
                phones.add(contact.other(Cast.BURNER));
            }
        }
        for (String phone : phones) {
            if (isLeaf(phone)) {
                String serial = "356938035650" + (10 + written % 90);
                String imsi = "310260000000" + (200 + written);
                LocalDate since = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2500));
                subscriber(phone, "Subscriber " + (100 + written), since, "", serial, imsi);
                oddities();
            }
        }
    }

    private static boolean isLeaf(String phone) {
        return phone.startsWith("+1")
                && Cast.ACTORS.stream()
                        .flatMap(actor -> actor.uses().stream())
                        .noneMatch(use -> use.identifier().equals(phone));
    }

    private void subscriber(String phone, String name, LocalDate since, String until, String imei14, String imsi) {
        String digits = phone.substring(2);
        String number = digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6);
        String address = (1 + random.nextInt(99)) + " Example Street, Anytown";
        String account = Integer.toString(990000100 + written);
        file.accepted(phone, number, name, address, DATE.format(since), until, Luhn.complete(imei14), imsi, account);
        written++;
    }

    private void oddities() {
        if (written == 40) {
            file.rejected("PHONE_INCOMPLETE", "555-0143", "", "", "", "", "", "", "");
        } else if (written == 60) {
            file.rejected("NUMBER_LOSSY", "3.1026E+14", "", "", "", "", "", "", "");
        } else if (written == 80) {
            file.repeated();
        }
    }
}
