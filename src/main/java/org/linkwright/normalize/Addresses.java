package org.linkwright.normalize;

import java.util.Locale;
import java.util.OptionalInt;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/** Internet addresses with their port, IPv6 written as RFC 5952 asks. */
public final class Addresses {
    private Addresses() {}

    /** Never throws for any text. */
    public static Reading<IpEndpoint> read(String raw, Context context) {
        String text = Cleaning.ascii(Cleaning.guards(raw));
        if (Cleaning.isNull(text)) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Draft<IpEndpoint> draft = new Draft<>();
        var parts = Cleaning.split(text.replace(" port=", "\u0001"), ";,|\n ");
        for (String part : parts) {
            one(part.replace("\u0001", " port="), draft);
        }
        if (parts.size() > 1) {
            draft.flag(Flag.SPLIT);
        }
        return draft.reading(raw);
    }

    private static void one(String part, Draft<IpEndpoint> draft) {
        String text = part.startsWith("ip:") ? part.substring(3) : part;
        int port = text.indexOf(" port=");
        if (port > 0) {
            endpoint(text.substring(0, port), text.substring(port + 6), draft);
        } else if (text.startsWith("[")) {
            int close = text.indexOf(']');
            boolean glued = close > 0 && text.length() > close + 1 && text.charAt(close + 1) == ':';
            boolean alone = close == text.length() - 1;
            endpoint(glued || alone ? text.substring(1, close) : "", glued ? text.substring(close + 2) : "", draft);
        } else {
            int colon = text.indexOf(':');
            boolean glued = colon > 0 && colon == text.lastIndexOf(':');
            endpoint(glued ? text.substring(0, colon) : text, glued ? text.substring(colon + 1) : "", draft);
        }
    }

    private static void endpoint(String address, String port, Draft<IpEndpoint> draft) {
        int number = -1;
        if (!port.isEmpty()) {
            number = port.length() <= 5 && Cleaning.isDigits(port) ? Integer.parseInt(port) : 65_536;
            if (number > 65_535) {
                draft.flag(Flag.UNREADABLE);
                return;
            }
        }
        String key = address.indexOf(':') >= 0 ? version6(address, draft) : version4(address, draft);
        if (key != null) {
            OptionalInt optional = number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
            draft.value(new IpEndpoint(new Identifier(EntityKind.IP, "ip:" + key), optional));
        }
    }

    private static String version4(String text, Draft<IpEndpoint> draft) {
        int[] octets = octets(text);
        if (octets == null) {
            draft.flag(Flag.UNREADABLE);
            return null;
        }
        String plain = octets[0] + "." + octets[1] + "." + octets[2] + "." + octets[3];
        if (!plain.equals(text)) {
            // 005 is 5 to one program and octal to another
            draft.flag(Flag.LEADING_ZERO_OCTET);
            return null;
        }
        if (octets[0] == 100 && (octets[1] & 0xC0) == 64) {
            draft.flag(Flag.CGNAT);
        } else if (isPrivate(octets[0], octets[1])) {
            draft.flag(Flag.PRIVATE_ADDRESS);
        }
        return plain;
    }

    /** RFC 1918, loopback and link-local. */
    private static boolean isPrivate(int first, int second) {
        return switch (first) {
            case 10, 127 -> true;
            case 172 -> (second & 0xF0) == 16;
            case 192 -> second == 168;
            case 169 -> second == 254;
            default -> false;
        };
    }

    private static int[] octets(String text) {
        int[] octets = new int[4];
        int at = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits < 3) {
                octets[at] = octets[at] * 10 + (c - '0');
                digits++;
            } else if (c == '.' && digits > 0 && at < 3) {
                at++;
                digits = 0;
            } else {
                return null;
            }
            if (octets[at] > 255) {
                return null;
            }
        }
        return at == 3 && digits > 0 ? octets : null;
    }

    private static String version6(String text, Draft<IpEndpoint> draft) {
        int zone = text.indexOf('%');
        int[] groups = groups((zone < 0 ? text : text.substring(0, zone)).toLowerCase(Locale.ROOT));
        if (groups == null) {
            draft.flag(Flag.UNREADABLE);
            return null;
        }
        boolean mapped = groups[5] == 0xFFFF;
        for (int i = 0; i < 5; i++) {
            mapped &= groups[i] == 0;
        }
        if (mapped) {
            draft.flag(Flag.V4_MAPPED);
            return version4(
                    (groups[6] >> 8) + "." + (groups[6] & 255) + "." + (groups[7] >> 8) + "." + (groups[7] & 255),
                    draft);
        }
        if ((groups[0] & 0xFE00) == 0xFC00 || (groups[0] & 0xFFC0) == 0xFE80) {
            draft.flag(Flag.PRIVATE_ADDRESS);
        }
        return written(groups);
    }

    /** The eight groups, or null. */
    private static int[] groups(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            return null;
        }
        int[] head = list(gap < 0 ? text : text.substring(0, gap), gap < 0);
        int[] tail = list(gap < 0 ? "" : text.substring(gap + 2), true);
        if (head == null || tail == null) {
            return null;
        }
        int length = head.length + tail.length;
        if (gap < 0 ? length != 8 : length > 7) {
            return null;
        }
        int[] groups = new int[8];
        System.arraycopy(head, 0, groups, 0, head.length);
        System.arraycopy(tail, 0, groups, 8 - tail.length, tail.length);
        return groups;
    }

    private static int[] list(String text, boolean last) {
        if (text.isEmpty()) {
            return new int[0];
        }
        String[] parts = text.split(":", -1);
        int[] embedded = last ? octets(parts[parts.length - 1]) : null;
        int plain = embedded == null ? parts.length : parts.length - 1;
        int[] groups = new int[embedded == null ? plain : plain + 2];
        for (int i = 0; i < plain; i++) {
            if (parts[i].length() > 4 || !Cleaning.isHex(parts[i])) {
                return null;
            }
            groups[i] = Integer.parseInt(parts[i], 16);
        }
        if (embedded != null) {
            groups[plain] = embedded[0] << 8 | embedded[1];
            groups[plain + 1] = embedded[2] << 8 | embedded[3];
        }
        return groups;
    }

    /** RFC 5952, section 4: the longest run of two or more zero groups shortened, the first of equal ones. */
    private static String written(int[] groups) {
        int start = -1;
        int longest = 1;
        for (int i = 0; i < 8; i++) {
            int end = i;
            while (end < 8 && groups[end] == 0) {
                end++;
            }
            if (end - i > longest) {
                longest = end - i;
                start = i;
            }
        }
        StringBuilder text = new StringBuilder(39);
        for (int i = 0; i < 8; i++) {
            if (i == start) {
                text.append("::");
                i += longest - 1;
            } else {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
                    text.append(':');
                }
                text.append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }
}
