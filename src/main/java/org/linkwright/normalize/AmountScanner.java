package org.linkwright.normalize;

import java.util.Locale;

/** Takes an amount apart: signs, currency, the number as it was written, direction. */
final class AmountScanner {
    private static final int LONGEST = 60;

    private final String text;
    private final StringBuilder number = new StringBuilder();
    private String currency = "";
    private Flag direction;
    private int minuses;
    private int parentheses;
    private int at;

    AmountScanner(String text) {
        this.text = text;
    }

    /** Digits, points, commas, apostrophes, and the exponent where there is one. */
    String number() {
        return number.toString();
    }

    /** As it was written; empty where none was. */
    String currency() {
        return currency;
    }

    Flag direction() {
        return direction;
    }

    /** Two minuses are none: a refund of a debit. */
    boolean isNegative() {
        return (minuses + parentheses) % 2 == 1;
    }

    /** False where the text is no amount. */
    boolean scan() {
        if (text.length() > LONGEST) {
            return false;
        }
        boolean open = false;
        boolean plus = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c >= '0' && c <= '9') || ((c == '.' || c == ',') && isDigit(at + 1) && number.isEmpty())) {
                if (!number.isEmpty()) {
                    return false;
                }
                digits();
                continue;
            } else if (c == '-') {
                minuses++;
            } else if (c == '(') {
                if (open || parentheses > 0) {
                    return false;
                }
                open = true;
            } else if (c == ')') {
                if (!open) {
                    return false;
                }
                open = false;
                parentheses++;
            } else if (c == '+') {
                if (plus) {
                    return false;
                }
                plus = true;
            } else if (c != ' ') {
                if (!word()) {
                    return false;
                }
                continue;
            }
            at++;
        }
        return !number.isEmpty()
                && !open
                && minuses <= 2
                && !(parentheses > 0 && minuses > 0)
                && !(plus && minuses > 0);
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private void digits() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean group = c == '.' || c == ',' || c == '\'' || c == '’' || c == ' ';
            if (isDigit(at) || (group && isDigit(at + 1))) {
                if (c != ' ') {
                    number.append(c == '’' ? '\'' : c);
                } else {
                    number.append('\'');
                }
                at++;
            } else if ((c == 'E' || c == 'e') && exponent()) {
                return;
            } else if (group && c != ' ' && at + 1 == text.length()) {
                at++;
            } else {
                return;
            }
        }
    }

    private boolean exponent() {
        int end = at + 1;
        if (end < text.length() && (text.charAt(end) == '+' || text.charAt(end) == '-')) {
            end++;
        }
        int start = end;
        while (isDigit(end)) {
            end++;
        }
        if (end == start || end - start > 2 || (end < text.length() && Character.isLetter(text.charAt(end)))) {
            return false;
        }
        number.append(text, at, end);
        at = end;
        return true;
    }

    /** A currency, or CR and DR. */
    private boolean word() {
        int start = at;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            return false;
        }
        String word = text.substring(start, at);
        String upper = word.toUpperCase(Locale.ROOT);
        if (direction == null
                && !number.isEmpty()
                && (upper.equals("CR") || upper.equals("DR") || upper.equals("DB"))) {
            direction = upper.equals("CR") ? Flag.DIRECTION_CREDIT : Flag.DIRECTION_DEBIT;
            return true;
        }
        boolean known = Currencies.code(word, "") != null || Currencies.minor(word) != null;
        boolean more = currency.isEmpty()
                || (Currencies.code(currency, "") != null
                        && Currencies.code(currency, "").isEmpty());
        if (!known || (!more && !word.equals("$"))) {
            return false;
        }
        // "$50 USD": the code says which dollar
        currency = currency.isEmpty() || more ? word : currency;
        return true;
    }

    private boolean isWordPart(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.CURRENCY_SYMBOL
                || (c == '.' && !isDigit(at + 1));
    }
}
