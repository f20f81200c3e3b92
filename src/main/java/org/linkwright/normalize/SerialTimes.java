package org.linkwright.normalize;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;
import org.linkwright.model.ZoneBasis;

/**
 * Times that are one number: digits run together, seconds since an epoch in the unit that the column's format or else the
 * magnitude says, days since a spreadsheet's zero.
 */
final class SerialTimes {
    private static final long COCOA = Instant.parse("2001-01-01T00:00:00Z").getEpochSecond();
    private static final long WEBKIT = Instant.parse("1601-01-01T00:00:00Z").getEpochSecond();
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_466);
    /** 9999-12-31, in seconds. */
    private static final long LAST_SECOND = 253_402_300_800L;

    private SerialTimes() {}

    /** At most 20 digits, with a fraction or without. */
    static boolean isNumber(String text) {
        int dot = text.indexOf('.');
        int start = text.startsWith("-") ? 1 : 0;
        if (text.length() > 40) {
            return false;
        }
        return dot < 0
                ? Cleaning.isDigits(text, start, text.length()) && text.length() <= 20
                : dot <= 20 && Cleaning.isDigits(text, start, dot) && Cleaning.isDigits(text, dot + 1, text.length());
    }

    static Reading<Moment> read(String raw, String text, Context context) {
        return switch (context.format()) {
            case "epoch-s", "s" -> epoch(raw, text, 0, 0);
            case "epoch-ms" -> epoch(raw, text, 3, 0);
            case "epoch-us" -> epoch(raw, text, 6, 0);
            case "cocoa" -> epoch(raw, text, wholeDigits(text) > 12 ? 9 : 0, COCOA);
            case "webkit" -> epoch(raw, text, 6, WEBKIT);
            case "excel-1900", "excel-number" -> excel(raw, text, false, context);
            case "excel-1904" -> excel(raw, text, true, context);
            default -> byMagnitude(raw, text, context);
        };
    }

    private static int wholeDigits(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? text.length() : dot;
    }

    private static Reading<Moment> byMagnitude(String raw, String text, Context context) {
        if (text.equals("0")) {
            return Draft.unusable(raw, Flag.NULL_DATE);
        }
        if (text.startsWith("-")) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        return switch (wholeDigits(text)) {
            case 8, 12, 14 -> text.indexOf('.') < 0 ? solid(raw, text, context) : Draft.unusable(raw, Flag.UNREADABLE);
            case 10 -> epoch(raw, text, 0, 0);
            case 13 -> epoch(raw, text, 3, 0);
            case 16 -> epoch(raw, text, 6, 0);
            case 17 -> epoch(raw, text, 6, WEBKIT);
            case 19 -> epoch(raw, text, 9, 0);
            default -> Draft.unusable(raw, Flag.UNREADABLE);
        };
    }

    /** {@code yyyyMMdd}, {@code yyyyMMddHHmm}, {@code yyyyMMddHHmmss}. */
    private static Reading<Moment> solid(String raw, String text, Context context) {
        StringBuilder spaced = new StringBuilder(19)
                .append(text, 0, 4)
                .append('-')
                .append(text, 4, 6)
                .append('-')
                .append(text, 6, 8);
        if (text.length() > 8) {
            spaced.append(' ').append(text, 8, 10).append(':').append(text, 10, 12);
        }
        if (text.length() > 12) {
            spaced.append(':').append(text, 12, 14);
        }
        Reading<Moment> read = Times.read(spaced.toString(), context.withFormat(""));
        return new Reading<>(raw, read.values(), read.flags());
    }

    /** @param decimals how many decimal places of a second the unit is */
    private static Reading<Moment> epoch(String raw, String text, int decimals, long zero) {
        BigDecimal seconds = new BigDecimal(text).movePointLeft(decimals);
        if (seconds.signum() == 0) {
            return Draft.unusable(raw, Flag.NULL_DATE);
        }
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        if (whole.abs().compareTo(BigDecimal.valueOf(LAST_SECOND)) >= 0) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        int nano = seconds.subtract(whole).movePointRight(9).intValue();
        Instant instant = Instant.ofEpochSecond(whole.longValue() + zero, nano);
        LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        if (local.getYear() < 1 || local.getYear() > 9999) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        Precision precision = nano == 0 ? Precision.SECOND : Precision.FRACTION;
        return Reading.of(
                raw, new Moment(local, precision, "UTC", ZoneBasis.CELL, Optional.of(instant), Optional.empty()));
    }

    /** Days since the zero of the date system, to the nearest second: a cell carries no zone of its own. */
    private static Reading<Moment> excel(String raw, String text, boolean from1904, Context context) {
        BigDecimal serial = new BigDecimal(text);
        if (serial.signum() < 0 || serial.compareTo(LAST_SERIAL) >= 0) {
            return wholeDigits(text) == 8 ? solid(raw, text, context) : Draft.unusable(raw, Flag.UNREADABLE);
        }
        long seconds = serial.multiply(DAY).setScale(0, RoundingMode.HALF_UP).longValue();
        long days = seconds / 86_400;
        if (days == 0) {
            return Draft.unusable(raw, seconds == 0 ? Flag.NULL_DATE : Flag.TIME_ONLY);
        }
        if (!from1904 && days == 60) {
            // 1900-02-29, which Excel has and the calendar has not
            return Draft.unusable(raw, Flag.NONEXISTENT_DATE);
        }
        LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        LocalDateTime local = zero.plusDays(days).atStartOfDay().plusSeconds(seconds % 86_400);
        if (Times.isPlaceholder(local)) {
            return Draft.unusable(raw, Flag.NULL_DATE);
        }
        Precision precision = serial.stripTrailingZeros().scale() <= 0 ? Precision.DAY : Precision.SECOND;
        return Times.placed(raw, local, precision, null, context, new Draft<Moment>().flag(Flag.ZONE_FROM_FILE));
    }
}
