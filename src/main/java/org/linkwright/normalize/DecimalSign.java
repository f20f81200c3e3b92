package org.linkwright.normalize;

import java.math.BigDecimal;

/** Which of point and comma is the decimal sign of a written number, and the number that this makes. */
final class DecimalSign {
    private DecimalSign() {}

    /** {@code '.'}, {@code ','}, or {@code '\0'} where the number does not show it. */
    static char shownBy(String number) {
        int e = exponentAt(number);
        if (e > 0) {
            return number.indexOf('.') > 0 ? '.' : number.indexOf(',') > 0 ? ',' : '\0';
        }
        int point = number.lastIndexOf('.');
        int comma = number.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return point > comma ? '.' : ',';
        }
        int last = Math.max(point, comma);
        if (last < 0) {
            return '\0';
        }
        char sign = number.charAt(last);
        char other = sign == '.' ? ',' : '.';
        if (number.indexOf(sign) != last) {
            return other;
        }
        int behind = number.length() - last - 1;
        boolean grouped = number.indexOf('\'') >= 0;
        boolean group = behind == 3 && last >= 1 && last <= 3 && !grouped && number.charAt(0) != '0';
        return group ? '\0' : sign;
    }

    /**
     * The number, or null with the reason among the flags.
     *
     * @param token whether it counts tokens, which nobody groups with points
     */
    static BigDecimal value(AmountScanner scanner, char decided, boolean token, Draft<?> draft) {
        String number = scanner.number();
        char sign = shownBy(number);
        int point = number.indexOf('.');
        boolean separated = point >= 0 || number.indexOf(',') >= 0;
        if (sign == '\0' && separated) {
            sign = decided != '\0' ? decided : token && point >= 0 ? '.' : '\0';
            if (sign == '\0') {
                draft.flag(Flag.AMBIGUOUS_DECIMAL);
                return null;
            }
        }
        String plain = plain(number, sign);
        if (plain == null) {
            draft.flag(Flag.UNREADABLE);
            return null;
        }
        BigDecimal value = new BigDecimal(plain);
        if (exponentAt(number) > 0) {
            int mantissa = Cleaning.digitCount(number.substring(0, exponentAt(number)));
            int exponent = Integer.parseInt(number.substring(exponentAt(number) + 1));
            draft.flag(exponent < mantissa ? Flag.SCI_EXACT : Flag.SCI_ROUNDED);
            return value.scale() < 0 ? value.setScale(0) : value;
        }
        return value;
    }

    private static int exponentAt(String number) {
        return Math.max(number.indexOf('E'), number.indexOf('e'));
    }

    /** Without groups, a point for the decimal sign; null where the sign stands twice or before a group. */
    private static String plain(String number, char sign) {
        StringBuilder plain = new StringBuilder(number.length());
        boolean behind = false;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == sign) {
                if (behind) {
                    return null;
                }
                behind = true;
                plain.append('.');
            } else if (c == '.' || c == ',' || c == '\'') {
                if (behind) {
                    return null;
                }
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
