package org.linkwright.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.linkwright.model.Identifier;

/**
 * Telephone numbers in free text, also where digits are words, emoji, spaced out, or letters that look like them. Neighbouring
 * groups of digits are joined only to a number that its country has, in a grouping that people use; so that prices, dates, ages and
 * ids stay what they are.
 */
final class WrittenNumbers {
    private static final String[] WORDS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };
    private static final int LONGEST = 15;
    private static final int SHORTEST = 8;
    private static final Set<List<Integer>> AMERICAN = Set.of(
            List.of(10),
            List.of(3, 3, 4),
            List.of(3, 7),
            List.of(6, 4),
            List.of(3, 3, 2, 2),
            List.of(11),
            List.of(1, 10),
            List.of(1, 3, 3, 4),
            List.of(1, 3, 7),
            List.of(4, 3, 4),
            List.of(5, 5),
            List.of(2, 2, 2, 2, 2));
    /** What the number behind such a word is, it is no telephone. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\b(?:id|ref|order|invoice|case|post|acct|account|a/c|txn|imei|imsi|tracking|booking|serial|no\\.)[ #:.=-]*|[#$€£₹=/])$");

    /** A run of digits in the text, however written. */
    private record Group(int start, int end, String digits, boolean odd, boolean plus) {}

    private WrittenNumbers() {}

    static List<Mention> find(String text, String region) {
        List<Group> groups = groups(text);
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < groups.size()) {
            int used = longest(text, groups, i, region, found);
            i += Math.max(used, 1);
        }
        return found;
    }

    /** Adds the longest number that begins with group {@code from}; how many groups it took, 0 where there is none. */
    private static int longest(String text, List<Group> groups, int from, String region, List<Mention> found) {
        StringBuilder digits = new StringBuilder();
        int best = 0;
        Mention mention = null;
        for (int i = from; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (i > from && (group.plus() || !isGap(text, groups.get(i - 1).end(), group.start()))) {
                break;
            }
            digits.append(group.digits());
            if (digits.length() > LONGEST) {
                break;
            }
            if (digits.length() >= SHORTEST) {
                Mention candidate = mention(text, groups.subList(from, i + 1), digits.toString(), region);
                if (candidate != null) {
                    mention = candidate;
                    best = i - from + 1;
                }
            }
        }
        if (mention != null) {
            found.add(mention);
        }
        return best;
    }

    private static Mention mention(String text, List<Group> groups, String digits, String region) {
        boolean plus = groups.getFirst().plus();
        boolean odd = groups.stream().anyMatch(Group::odd);
        boolean spaced = groups.size() >= 7
                && groups.stream().allMatch(group -> group.digits().length() <= 2);
        if (!plus && (region.isEmpty() || (!odd && !spaced && !isUsual(groups, region)))) {
            return null;
        }
        int start = groups.getFirst().start();
        String before = text.substring(Math.max(0, start - 14), start).toLowerCase(Locale.ROOT);
        String number = plus ? "+" + digits : digits;
        if ((!plus && NUMBERED.matcher(before).find()) || !PhoneLibrary.isValid(number, region)) {
            return null;
        }
        Dialled dialled = PhoneLibrary.read(number, region, new Draft<Identifier>());
        if (dialled == null) {
            return null;
        }
        int begin = start > 0 && text.charAt(start - 1) == '(' ? start - 1 : start;
        int end = groups.getLast().end();
        boolean drawn = text.substring(start, end).codePoints().anyMatch(WrittenNumbers::isDrawn);
        List<Flag> flags = odd || spaced || drawn ? List.of(Flag.OBFUSCATED) : List.of();
        return new Mention(begin, end, dialled.identifier(), flags);
    }

    /** A grouping that people use for numbers, and not a list of round prices. */
    private static boolean isUsual(List<Group> groups, String region) {
        List<Integer> sizes =
                groups.stream().map(group -> group.digits().length()).toList();
        boolean round = groups.size() > 1
                && groups.stream().allMatch(group -> group.digits().endsWith("0"));
        if (round) {
            return false;
        }
        if (region.equals("US") || region.equals("CA")) {
            return AMERICAN.contains(sizes);
        }
        boolean date = sizes.size() >= 3 && (sizes.getFirst() == 4 || sizes.get(2) == 4) && sizes.get(1) <= 2;
        return !date && sizes.size() <= 5 && sizes.stream().allMatch(size -> size >= 2);
    }

    private static boolean isGap(String text, int from, int to) {
        if (to - from > 4) {
            return false;
        }
        return text.substring(from, to)
                .codePoints()
                .allMatch(c -> isDrawn(c)
                        || (c <= Character.MAX_VALUE && " -.()*_~•\u00A0".indexOf(Cleaning.asciiOf((char) c)) >= 0));
    }

    /** Emoji and other little pictures, which advertisements put between the parts of a number. */
    private static boolean isDrawn(int c) {
        return c >= 0x2190 && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** The alphanumeric runs of the text that say digits. */
    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isRunPart(text, end)) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > i) {
                Group group = group(text, i, end);
                if (group != null) {
                    groups.add(group);
                }
                i = end;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return groups;
    }

    private static boolean isRunPart(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isLetterOrDigit(c)
                || isCombining(c)
                || Character.getType(c) == Character.OTHER_NUMBER
                || c == '|';
    }

    /** What makes an emoji of a digit. */
    private static boolean isCombining(int c) {
        return c == 0x20E3 || c == 0xFE0F;
    }

    /** The digits of one run, or null where something else stands in it. */
    private static Group group(String text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        boolean sure = false;
        boolean odd = false;
        int i = start;
        while (i < end) {
            int c = text.codePointAt(i);
            int digit = digit(c);
            if (digit >= 0) {
                digits.append(digit);
                odd |= c >= 0x80;
                sure = true;
                i += Character.charCount(c);
            } else if (isCombining(c)) {
                odd = true;
                i++;
            } else {
                int word = wordAt(text, i, end);
                int like = lookAlike(c);
                if (word < 0 && like < 0) {
                    return null;
                }
                odd = true;
                sure |= word >= 0;
                digits.append(word >= 0 ? word : like);
                i += word >= 0 ? WORDS[word].length() : 1;
            }
        }
        boolean alone = end - start == 1 && "oO".indexOf(text.charAt(start)) >= 0;
        if (digits.isEmpty() || (!sure && !alone)) {
            return null;
        }
        return new Group(
                start, end, digits.toString(), odd, start > 0 && Cleaning.asciiOf(text.charAt(start - 1)) == '+');
    }

    /** Also the digit in a circle or a raised one. */
    private static int digit(int c) {
        if (Character.getType(c) != Character.OTHER_NUMBER) {
            return Character.digit(c, 10);
        }
        String plain = java.text.Normalizer.normalize(Character.toString(c), java.text.Normalizer.Form.NFKC);
        return plain.length() == 1 ? Character.digit(plain.charAt(0), 10) : -1;
    }

    private static int lookAlike(int c) {
        return switch (c) {
            case 'o', 'O' -> 0;
            case 'l', 'I', '|' -> 1;
            default -> -1;
        };
    }

    private static int wordAt(String text, int at, int end) {
        for (int i = 0; i < WORDS.length; i++) {
            if (at + WORDS[i].length() <= end && text.regionMatches(true, at, WORDS[i], 0, WORDS[i].length())) {
                return i;
            }
        }
        return -1;
    }
}
