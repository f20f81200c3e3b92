package org.linkwright.normalize;

/**
 * Takes a date and time apart in one pass, whatever its form, without trying patterns in turn. It knows numbers, words and
 * the signs between them; what it can't place makes the whole text unreadable.
 */
final class TimeScanner {
    private static final int NONE = Integer.MIN_VALUE;

    private final String text;
    private int at;
    private boolean failed;

    /** The numbers of a date as they were written, first to third, and how many digits the first and third have. */
    int first = NONE;

    int second = NONE;
    int third = NONE;
    int firstDigits;
    int thirdDigits;
    /** From a month's name, 1 to 12; 0 where the month is a number. */
    int monthName;

    int hour = NONE;
    int minute;
    int second60 = NONE;
    int nano = NONE;
    private int half = NONE;
    /** Zone or offset as it was written, null where there is none. */
    String zone;

    private int loose = NONE;
    private int looseDigits;

    TimeScanner(String text) {
        this.text = text;
    }

    boolean hasDate() {
        return first != NONE && third != NONE;
    }

    boolean hasTime() {
        return hour != NONE;
    }

    boolean hasSeconds() {
        return second60 != NONE;
    }

    boolean hasFraction() {
        return nano > 0;
    }

    /** False where the text is no date or time. */
    boolean scan() {
        while (!failed && at < text.length()) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                number();
            } else if (Character.isLetter(c)) {
                word();
            } else if ((c == '+' || c == '-') && hasTime() && zone == null && digitAt(at + 1)) {
                offset(at);
            } else if (c == ' ' || c == ',' || c == '(' || c == ')' || c == '[' || c == ']' || c == ';') {
                at++;
            } else {
                failed = true;
            }
        }
        return !failed && finish();
    }

    private boolean finish() {
        if (loose != NONE) {
            return false;
        }
        if (half != NONE) {
            if (hour < 1 || hour > 12) {
                return half == 12 && hour >= 12 && hour < 24;
            }
            hour = hour % 12 + half;
        }
        boolean day = (first == NONE && !hasTime()) || hasDate();
        boolean time = !hasTime() || (hour <= 24 && minute < 60 && (second60 == NONE || second60 < 61));
        return time && ((hasDate() && day) || (first == NONE && hasTime()));
    }

    private boolean digitAt(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    private int digits() {
        int value = 0;
        int start = at;
        while (digitAt(at)) {
            if (at - start >= 9) {
                failed = true;
                return 0;
            }
            value = value * 10 + (text.charAt(at) - '0');
            at++;
        }
        return value;
    }

    private void number() {
        int start = at;
        int value = digits();
        int count = at - start;
        char next = charAt(at);
        if (next == ':' && !hasTime()) {
            clock(value, count);
        } else if (!hasDate() && first == NONE && (next == '/' || next == '-' || next == '.') && isDatePart(at + 1)) {
            date(value, count, next);
        } else if (!hasDate() && count <= 4) {
            loose(value, count);
        } else {
            failed = true;
        }
    }

    private boolean isDatePart(int index) {
        return digitAt(index) || Character.isLetter(charAt(index));
    }

    /** {@code 31/12/2023}, {@code 2023-12-31}, {@code 31-Dec-2023}. */
    private void date(int value, int count, char sign) {
        first = value;
        firstDigits = count;
        at++;
        if (digitAt(at)) {
            int start = at;
            second = digits();
            failed |= at - start > 2;
        } else {
            monthWord(at);
        }
        if (charAt(at) != sign || !digitAt(at + 1)) {
            failed = true;
            return;
        }
        at++;
        int start = at;
        third = digits();
        thirdDigits = at - start;
        // the T of ISO 8601 is a word of its own only where no zone follows it at once
        if (charAt(at) == 'T' && digitAt(at + 1)) {
            at++;
        }
    }

    private void monthWord(int start) {
        while (Character.isLetter(charAt(at))) {
            at++;
        }
        if (charAt(at) == '.') {
            at++;
        }
        monthName = TimeWords.month(text, start, at);
        failed |= monthName == 0;
    }

    /** Day or year beside a month's name. */
    private void loose(int value, int count) {
        if (loose != NONE) {
            failed = true;
        } else if (monthName > 0 && first != NONE) {
            third = value;
            thirdDigits = count;
        } else if (monthName > 0) {
            first = value;
            firstDigits = count;
        } else {
            loose = value;
            looseDigits = count;
        }
    }

    private void clock(int value, int count) {
        hour = value;
        at++;
        int start = at;
        minute = digits();
        failed |= at - start != 2 || count > 2;
        if (charAt(at) == ':' && digitAt(at + 1)) {
            at++;
            start = at;
            second60 = digits();
            failed |= at - start != 2;
            if ((charAt(at) == '.' || charAt(at) == ',') && digitAt(at + 1)) {
                fraction();
            }
        }
    }

    private void fraction() {
        at++;
        int value = 0;
        int count = 0;
        while (digitAt(at)) {
            if (count < 9) {
                value = value * 10 + (text.charAt(at) - '0');
                count++;
            }
            at++;
        }
        while (count++ < 9) {
            value *= 10;
        }
        nano = value;
    }

    private void word() {
        int start = at;
        while (Character.isLetter(charAt(at))
                || charAt(at) == '_'
                || (charAt(at) == '/' && Character.isLetter(charAt(at + 1)))) {
            at++;
        }
        if (isHalf(start)) {
            return;
        }
        if (charAt(at) == '.') {
            at++;
        }
        int month = monthName == 0 && second == NONE ? TimeWords.month(text, start, at) : 0;
        if (month > 0) {
            monthName = month;
            if (loose != NONE) {
                first = loose;
                firstDigits = looseDigits;
                loose = NONE;
            }
        } else if (hasTime() && TimeWords.isZone(text, start, at)) {
            zone(start);
        } else {
            failed |= !TimeWords.isFiller(text, start, at);
        }
    }

    /** {@code AM}, {@code p.m.}, {@code p. m.}. */
    private boolean isHalf(int start) {
        char c = Character.toLowerCase(text.charAt(start));
        if (!hasTime() || half != NONE || (c != 'a' && c != 'p')) {
            return false;
        }
        int end = start + 1;
        while (charAt(end) == '.' || (charAt(end) == ' ' && Character.toLowerCase(charAt(end + 1)) == 'm')) {
            end++;
        }
        if (Character.toLowerCase(charAt(end)) != 'm' || Character.isLetter(charAt(end + 1))) {
            return false;
        }
        at = charAt(end + 1) == '.' ? end + 2 : end + 1;
        half = c == 'a' ? 0 : 12;
        return true;
    }

    private void zone(int start) {
        String word = text.substring(start, at);
        boolean utc = word.equals("UTC") || word.equals("GMT");
        if (utc && (charAt(at) == '+' || charAt(at) == '-') && digitAt(at + 1)) {
            offset(at);
        } else if (zone == null || utc) {
            zone = zone == null ? word : zone;
        } else {
            failed |= zone.charAt(0) != '+' && zone.charAt(0) != '-';
        }
    }

    /** {@code +5}, {@code -05:00}, {@code +0530}, in the form {@code ±hh:mm}. */
    private void offset(int start) {
        at = start + 1;
        int from = at;
        int value = digits();
        int count = at - from;
        int hours = count <= 2 ? value : value / 100;
        int minutes = count <= 2 ? 0 : value % 100;
        if (count <= 2 && charAt(at) == ':' && digitAt(at + 1)) {
            at++;
            from = at;
            minutes = digits();
            failed |= at - from != 2;
        }
        failed |= count > 4 || hours > 18 || minutes > 59 || (hours == 18 && minutes > 0);
        zone = "" + text.charAt(start) + (char) ('0' + hours / 10) + (char) ('0' + hours % 10) + ':'
                + (char) ('0' + minutes / 10) + (char) ('0' + minutes % 10);
    }
}
