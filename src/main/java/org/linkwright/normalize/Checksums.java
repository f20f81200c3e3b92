package org.linkwright.normalize;

/** Check digits. Every method takes a text of ASCII digits, or of digits and capitals where it says so. */
final class Checksums {
    private Checksums() {}

    /** ISO/IEC 7812-1 annex B: the digit that completes {@code payload}. */
    static char luhnDigit(String payload) {
        int sum = 0;
        boolean twice = true;
        for (int i = payload.length() - 1; i >= 0; i--) {
            int digit = payload.charAt(i) - '0';
            int add = twice ? 2 * digit : digit;
            sum += add > 9 ? add - 9 : add;
            twice = !twice;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    static boolean luhn(String digits) {
        int last = digits.length() - 1;
        return last > 0 && luhnDigit(digits.substring(0, last)) == digits.charAt(last);
    }

    /** ISO 7064 mod 97-10 as ISO 13616 uses it: digits and capitals. */
    static boolean iban(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt((i + 4) % text.length());
            int value = Character.digit(c, 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }

    /** The 3-7-1 rule of the American Bankers Association, nine digits. */
    static boolean aba(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (i % 3 == 0 ? 3 : i % 3 == 1 ? 7 : 1);
        }
        return sum % 10 == 0;
    }

    /** Whether everything behind the fifteenth digit is zero: a spreadsheet's doing where the check digit fails. */
    static boolean cutAt15(String digits) {
        return digits.length() > 15 && digits.substring(15).chars().allMatch(c -> c == '0');
    }
}
