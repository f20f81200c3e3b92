package org.linkwright.intake;

/** What a text looks like, seen once from left to right: enough to tell a header from the rows below it. */
enum Look {
    EMPTY,
    /** a row of {@code ====} or {@code ----} */
    RULE,
    /** letters, perhaps with a few digits */
    WORDS,
    /** a number, a time, an address, an identifier: what headers do not hold */
    DATA;

    /** Characters of a text that are looked at: a cell may hold a million, and what it is shows at its beginning. */
    static final int LONGEST = 256;

    private static final String NUMERIC = "+-.,:/()*# '$€£¥%\u00a0";

    static Look of(String whole) {
        String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        int digits = 0;
        int letters = 0;
        boolean numeric = true;
        boolean at = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
            } else if (c > ' ') {
                numeric &= NUMERIC.indexOf(c) >= 0;
                at |= c == '@' && i > 0;
            }
        }
        if (digits + letters == 0) {
            return withoutLetters(text.strip());
        }
        if (letters == 0) {
            return numeric || digits > 3 ? DATA : WORDS;
        }
        boolean address = at && text.indexOf('.') > 0 && text.indexOf(' ') < 0;
        return address || digits >= letters || isHash(text.strip()) || text.startsWith("=\"") ? DATA : WORDS;
    }

    private static Look withoutLetters(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        boolean rule = text.length() >= 4 && text.chars().allMatch(c -> c == text.charAt(0) || c == ' ');
        return rule ? RULE : WORDS;
    }

    private static boolean isHash(String text) {
        if (text.length() < 26 || text.indexOf(' ') >= 0) {
            return false;
        }
        return text.chars().anyMatch(Character::isDigit) && text.chars().allMatch(Character::isLetterOrDigit);
    }
}
