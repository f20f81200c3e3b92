package org.linkwright.desktop.shared;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.linkwright.chart.Wording;
import org.linkwright.model.Amount;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;

/**
 * How times, numbers and sums are written on screen.
 *
 * @param zone the display zone
 */
public record Formats(ZoneId zone) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** With thousands marks. */
    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 3 Mar 2024 14:07:05 CST}; a time without a zone says so, a day alone stays a day. */
    public String time(Moment moment) {
        return time(moment.canonical());
    }

    /** The same for a time in its canonical form. */
    public String time(String canonical) {
        if (canonical.length() <= 10) {
            return day(LocalDate.parse(canonical));
        }
        String digits = canonical.endsWith("Z") ? canonical.substring(0, canonical.length() - 1) : canonical;
        String clock = digits.length() <= 16 ? "HH:mm" : "HH:mm:ss";
        if (!canonical.endsWith("Z")) {
            String text = DateTimeFormatter.ofPattern("d MMM uuuu " + clock, Locale.ENGLISH)
                    .format(LocalDateTime.parse(digits));
            return Words.text("time.noZone", text);
        }
        Instant instant = Instant.parse(digits.length() <= 16 ? digits + ":00Z" : canonical);
        return DateTimeFormatter.ofPattern("d MMM uuuu " + clock + " zzz", Locale.ENGLISH)
                .format(instant.atZone(zone));
    }

    /** The day of a canonical time, in the display zone where the instant is known. */
    public LocalDate dayOf(Moment moment) {
        return moment.instant()
                .map(instant -> LocalDate.ofInstant(instant, zone))
                .orElse(moment.local().toLocalDate());
    }

    /** The hour of the day, in the display zone where the instant is known; empty where only the day is. */
    public OptionalInt hourOf(Moment moment) {
        if (moment.precision() == Precision.DAY) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(moment.instant()
                .map(instant -> instant.atZone(zone).getHour())
                .orElse(moment.local().getHour()));
    }

    /** {@code 3 Mar – 9 Apr 2024}; an open end is said. */
    public static String days(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isPresent() && last.isPresent()) {
            return Wording.days(first.get().toString(), last.get().toString(), "UTC");
        }
        return first.map(day -> Words.text("days.from", day(day)))
                .or(() -> last.map(day -> Words.text("days.to", day(day))))
                .orElse("");
    }

    /** {@code 3 Mar 2024 – 9 Apr 2024}, or a dash. */
    public String period(Optional<String> first, Optional<String> last) {
        if (first.isEmpty() || last.isEmpty()) {
            return "–";
        }
        return time(first.get()) + " – " + time(last.get());
    }

    public static String amount(Amount amount) {
        return amount(amount.currency(), amount.value());
    }

    public static String amounts(Map<String, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .map(sum -> amount(sum.getKey(), sum.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String amount(String currency, BigDecimal value) {
        String digits = String.format(Locale.ENGLISH, "%,." + Math.max(0, value.scale()) + "f", value);
        return currency.isEmpty() ? digits : currency + " " + digits;
    }

    /** {@code 1:02:03}. */
    public static String duration(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ENGLISH, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ENGLISH, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
