package org.linkwright.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The way of the money: payments to the mule, to her bank each Tuesday, to an exchange on Fridays, on to the organiser as ether. */
final class Money {
    static final long OPENING_CENTS = 284_217;
    private static final long RESERVE_CENTS = 130_000;
    static final String MULE_NAME = "D. Template";
    private static final List<String> SURNAMES = List.of("Filler", "Mockup", "Stub", "Blank", "Proxy", "Draft");
    private static final List<String> NOTES =
            List.of("dinner", "thx", "🌮", "gas, tolls", "concert", "🎟️🎟️", "lunch", "birthday", "ride");

    final List<Venmo> venmo = new ArrayList<>();
    final List<Bank> bank = new ArrayList<>();
    final List<Ether> ether = new ArrayList<>();
    final List<Step> steps = new ArrayList<>();
    private final SplittableRandom random;
    private long venmoCents;
    private long bankCents = OPENING_CENTS;
    private long walletMicros;

    /**
     * A line of the Venmo statement.
     *
     * @param cents positive where the mule received it
     */
    record Venmo(LocalDateTime at, String type, String note, String from, String to, long cents) {}

    /**
     * A line of the bank statement.
     *
     * @param cents positive where the account received it
     */
    record Bank(LocalDate day, String description, long cents, String type) {}

    /**
     * A transfer of ether.
     *
     * @param micros millionths of an ether
     * @param priceCents of one ether on that day, in US cents
     */
    record Ether(Instant at, String from, String to, long micros, long priceCents) {}

    /** One movement on that shows as one entry in each of two statements. */
    record Step(Object out, Object in) {}

    Money(SplittableRandom random) {
        this.random = random;
        for (LocalDate day = Cast.FIRST_DAY; !day.isAfter(Cast.LAST_DAY); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.TUESDAY && !day.plusDays(2).isAfter(Cast.LAST_DAY)) {
                cashOut(day);
            }
            receive(day);
            spend(day);
            if (day.getDayOfWeek() == DayOfWeek.FRIDAY && !day.plusDays(2).isAfter(Cast.LAST_DAY)) {
                toTheExchange(day);
            }
        }
        venmo.sort(Comparator.comparing(Venmo::at));
        bank.sort(Comparator.comparing(Bank::day));
        ether.sort(Comparator.comparing(Ether::at));
    }

    private void receive(LocalDate day) {
        for (int i = random.nextInt(3); i > 0; i--) {
            String type = random.nextInt(5) == 0 ? "Charge" : "Payment";
            long cents = 1000L * (4 + random.nextInt(17));
            String payer = payer();
            boolean charge = type.equals("Charge");
            String from = charge ? MULE_NAME : payer;
            String to = charge ? payer : MULE_NAME;
            LocalDateTime at = day.atTime(18 + random.nextInt(5), random.nextInt(60), random.nextInt(60));
            venmo.add(new Venmo(at, type, NOTES.get(random.nextInt(NOTES.size())), from, to, cents));
            venmoCents += cents;
        }
        if (random.nextInt(5) == 0) {
            String reference = "BAC" + Integer.toString(100_000 + random.nextInt(900_000), 36);
            credit(
                    day,
                    "Zelle payment from " + upper(payer()) + " " + reference,
                    2000L * (2 + random.nextInt(9)),
                    "QUICKPAY_CREDIT");
        }
        if (random.nextInt(4) == 0) {
            String customer = Ethereum.madeUpAddress("wallet of a customer " + random.nextInt(25));
            transfer(day, customer, Cast.MULE_WALLET, 10_000L * (1 + random.nextInt(9)));
        }
    }

    private void spend(LocalDate day) {
        if (bankCents < RESERVE_CENTS) {
            return;
        }
        if (random.nextInt(5) == 0) {
            debit(
                    day,
                    "EXAMPLE MOTEL " + Cells.onTour(day).name() + " "
                            + Cells.onTour(day).state(),
                    8900,
                    "DEBIT_CARD");
        }
        if (day.getDayOfMonth() % 7 == 3) {
            String reference = Integer.toString(10_000_000 + random.nextInt(90_000_000));
            debit(day, "Zelle payment to A Example " + reference, 10_000L * (1 + random.nextInt(4)), "QUICKPAY_DEBIT");
        }
    }

    private void cashOut(LocalDate day) {
        if (venmoCents > 0) {
            Venmo out = new Venmo(day.atTime(9, random.nextInt(60), 5), "Standard Transfer", "", "", "", -venmoCents);
            venmo.add(out);
            Bank in = credit(
                    day.plusDays(2),
                    "VENMO            CASHOUT                    PPD ID: 0000000001",
                    venmoCents,
                    "ACH_CREDIT");
            venmoCents = 0;
            steps.add(new Step(out, in));
        }
    }

    private void toTheExchange(LocalDate day) {
        long cents = bankCents * 4 / 10 / 100 * 100;
        Bank out = debit(day, "EXAMPLE COIN EXCHANGE             WEB ID: 0000000002", cents, "ACH_DEBIT");
        long micros = cents * 985_000 / priceCents(day.plusDays(1));
        Ether in = transfer(day.plusDays(1), Cast.EXCHANGE_WALLET, Cast.MULE_WALLET, micros);
        steps.add(new Step(out, in));
        transfer(day.plusDays(2), Cast.MULE_WALLET, Cast.ORGANISER_WALLET, walletMicros * 8 / 10);
        if (day.getDayOfMonth() <= 7) {
            transfer(day.plusDays(2), Cast.MULE_WALLET, Cast.PARTNER_WALLET, walletMicros / 2);
        }
    }

    private Bank credit(LocalDate day, String description, long cents, String type) {
        Bank entry = new Bank(day, description, cents, type);
        bank.add(entry);
        bankCents += cents;
        return entry;
    }

    private Bank debit(LocalDate day, String description, long cents, String type) {
        return credit(day, description, -cents, type);
    }

    private Ether transfer(LocalDate day, String from, String to, long micros) {
        Instant at = day.atTime(10 + random.nextInt(12), random.nextInt(60), 12 * random.nextInt(5) + 11)
                .toInstant(ZoneOffset.UTC);
        Ether entry = new Ether(at, from, to, micros, priceCents(day));
        ether.add(entry);
        walletMicros += to.equals(Cast.MULE_WALLET) ? micros : -micros;
        return entry;
    }

    private static long priceCents(LocalDate day) {
        return 180_000 + 613L * (day.getDayOfYear() % 90) + day.getDayOfMonth() * 37L;
    }

    private String payer() {
        char initial = (char) ('J' + random.nextInt(12));
        return initial + ". " + SURNAMES.get(random.nextInt(SURNAMES.size()));
    }

    private static String upper(String name) {
        return name.replace(".", "").toUpperCase(Locale.ROOT);
    }
}
