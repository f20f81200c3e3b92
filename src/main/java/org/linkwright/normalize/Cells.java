package org.linkwright.normalize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.Coordinates;

/**
 * Cells of mobile networks, in each carrier's way of writing; {@code layout} of the context says whose it is. Where it says
 * nothing, only forms that belong to one carrier are taken apart.
 */
public final class Cells {
    /** AT&amp;T: LAC/CID:longitude:latitude:azimuth:uncertainty, the azimuth −1 or empty where the antenna is round. */
    private static final Pattern ATT = Pattern.compile(
            "(\\d+)/(\\d+)(?::(-?\\d{1,3}(?:\\.\\d+)?)?:(-?\\d{1,2}(?:\\.\\d+)?)?(?::(-?\\d+(?:\\.\\d+)?)?(?::.*)?)?)?");

    /** Country, network, area, cell; LTE and later have no area in it. */
    private static final Pattern GLOBAL =
            Pattern.compile("(\\d{3})([-/:._ ])(\\d{2,3})\\2(?:(\\d{1,5})\\2)?(\\d{1,9})");

    /** The largest cell of GSM and UMTS as an area counts them; a larger number is one of LTE. */
    private static final int LARGEST_CID = 65_535;

    private static final Pattern UNSPLIT = Pattern.compile("(\\d{3})(\\d{2})(\\d{5})(\\d{5})");
    private static final Pattern HEXADECIMAL = Pattern.compile("\\d{5,6}[0-9A-F]{7,8}");
    private static final Pattern PART = Pattern.compile(
            "(mcc|mnc|lac|cid|eci|az|sector|cell)=([A-Za-z0-9_.()/-]+)|(lat|lon)=(-?\\d{1,3}(?:\\.\\d+)?)");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_()/-]{1,40}");

    private Cells() {}

    /** Never throws for any text. */
    public static Reading<CellSite> read(String raw, Context context) {
        String text = Cleaning.ascii(Cleaning.guards(raw));
        if (Cleaning.isNull(text) || text.equals("0") || text.equals("-1")) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Draft<CellSite> draft = new Draft<>();
        if (context.layout().equals("att") || text.startsWith("[")) {
            return att(raw, text, draft);
        }
        String restored = Cleaning.restored(text, draft);
        if (restored == null) {
            return draft.reading(raw);
        }
        if (text.contains("=") || text.contains("|")) {
            return canonical(raw, text, draft);
        }
        if (text.startsWith("cgi:")) {
            return hexadecimal(raw, text.substring(4), draft);
        }
        return switch (context.layout()) {
            case "jio" -> hexadecimal(raw, restored, draft);
            case "sprint" -> sprint(raw, restored, draft);
            default -> other(raw, restored, draft);
        };
    }

    private static Reading<CellSite> att(String raw, String text, Draft<CellSite> draft) {
        String list = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        List<String> entries = Cleaning.split(list, ",|");
        if (entries.stream().anyMatch(entry -> entry.contains("="))) {
            return canonical(raw, text, draft);
        }
        for (String entry : entries) {
            Matcher cell = ATT.matcher(entry);
            if (!cell.matches()) {
                draft.flag(Flag.UNREADABLE);
                continue;
            }
            String key = "lac=" + cell.group(1) + " cid=" + cell.group(2);
            Optional<Coordinates> place = place(cell.group(4), cell.group(3));
            if (place.isPresent()) {
                draft.flag(Flag.LON_FIRST);
            }
            String azimuth = cell.group(5) == null || cell.group(5).startsWith("-") ? "" : " az=" + cell.group(5);
            draft.value(new CellSite(key + place.map(p -> " " + p.canonical()).orElse("") + azimuth, key, place));
        }
        return entries.isEmpty() ? Draft.unusable(raw, Flag.NULL) : draft.reading(raw);
    }

    private static Optional<Coordinates> place(String latitude, String longitude) {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Places.point(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    private static Reading<CellSite> other(String raw, String text, Draft<CellSite> draft) {
        Matcher global = GLOBAL.matcher(text);
        if (global.matches() && MobileNetworks.isCountry(global.group(1))) {
            return site(raw, global(global.group(1), global.group(3), global.group(4), global.group(5)), draft);
        }
        Matcher unsplit = UNSPLIT.matcher(text);
        if (unsplit.matches() && MobileNetworks.isCountry(unsplit.group(1))) {
            return site(raw, global(unsplit.group(1), unsplit.group(2), unsplit.group(3), unsplit.group(4)), draft);
        }
        String upper = text.toUpperCase(Locale.ROOT);
        if (text.length() == 13
                && HEXADECIMAL.matcher(upper).matches()
                && MobileNetworks.isCountry(upper.substring(0, 3))) {
            return hexadecimal(raw, text, draft);
        }
        return PLAIN.matcher(text).matches() ? site(raw, "cell=" + text, draft) : Draft.unusable(raw, Flag.UNREADABLE);
    }

    /**
     * The key of a cell that is one in the whole world.
     *
     * @param area null or empty where it is not told
     */
    public static String global(String country, String network, String area, String cell) {
        boolean small = area != null && !area.isEmpty() && cell.length() <= 9 && Long.parseLong(cell) <= LARGEST_CID;
        String of = area == null || area.isEmpty() ? "" : " lac=" + area;
        return "mcc=" + country + " mnc=" + network + of + (small ? " cid=" : " eci=") + cell;
    }

    /** Whether a cell's key names country and network, so that it is the same cell in every file. */
    public static boolean isGlobal(String key) {
        return key.startsWith("mcc=") || key.startsWith("cgi:");
    }

    private static Reading<CellSite> hexadecimal(String raw, String text, Draft<CellSite> draft) {
        String code = Cleaning.compact(text).toUpperCase(Locale.ROOT);
        if (!HEXADECIMAL.matcher(code).matches()) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        return site(raw, "cgi:" + code, draft.flag(Flag.HEX));
    }

    /** The first digit is the sector, says Sprint's key; 0 is none. */
    private static Reading<CellSite> sprint(String raw, String text, Draft<CellSite> draft) {
        if (!Cleaning.isDigits(text) || text.length() < 2) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        return site(raw, "sector=" + text.charAt(0) + " cell=" + text.substring(1), draft);
    }

    private static Reading<CellSite> site(String raw, String key, Draft<CellSite> draft) {
        return draft.value(new CellSite(key, key, Optional.empty())).reading(raw);
    }

    private static Reading<CellSite> canonical(String raw, String text, Draft<CellSite> draft) {
        for (String entry : Cleaning.split(text, "|")) {
            StringBuilder key = new StringBuilder();
            String azimuth = "";
            String latitude = null;
            String longitude = null;
            for (String part : Cleaning.split(entry, " ")) {
                Matcher matcher = PART.matcher(part);
                if (!matcher.matches()) {
                    return Draft.unusable(raw, Flag.UNREADABLE);
                }
                if (matcher.group(3) == null && !matcher.group(1).equals("az")) {
                    key.append(key.isEmpty() ? "" : " ").append(part);
                } else if (matcher.group(3) == null) {
                    azimuth = " " + part;
                } else if (matcher.group(3).equals("lat")) {
                    latitude = matcher.group(4);
                } else {
                    longitude = matcher.group(4);
                }
            }
            if (key.isEmpty()) {
                return Draft.unusable(raw, Flag.UNREADABLE);
            }
            Optional<Coordinates> place = place(latitude, longitude);
            draft.value(new CellSite(
                    key + place.map(p -> " " + p.canonical()).orElse("") + azimuth, key.toString(), place));
        }
        return draft.reading(raw);
    }
}
