package org.linkwright.normalize;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.Coordinates;

/** Coordinates, decimal or in degrees, minutes and seconds. 0, 0 stands for a missing place. */
public final class Places {
    private static final String DECIMAL = "([+-]?\\d{1,3}(?:\\.\\d{1,20})?)";
    private static final Pattern PAIR = Pattern.compile(DECIMAL + "\\s*(?:[,/;:|]|\\s)\\s*" + DECIMAL);
    private static final Pattern HYPHENS = Pattern.compile(
            "lat(?:itude)?\\s*-\\s*(\\d{1,3}(?:\\.\\d{1,20})?)\\s*[;,/ ]\\s*lon(?:g|gitude)?\\s*-\\s*(\\d{1,3}(?:\\.\\d{1,20})?)");
    private static final Pattern LABELLED = Pattern.compile(
            "lat(?:itude)?\\s*[=:]?\\s*" + DECIMAL + "\\s*[;,/ ]\\s*lon(?:g|gitude)?\\s*[=:]?\\s*" + DECIMAL);
    private static final Pattern WELL_KNOWN_TEXT =
            Pattern.compile("point\\s*\\(\\s*" + DECIMAL + "\\s+" + DECIMAL + "\\s*\\)");
    private static final String ANGLE =
            "([nsew])?\\s*(\\d{1,3}(?:\\.\\d{1,12})?)\\s*[°d]?\\s*(?:(\\d{1,2}(?:\\.\\d{1,12})?)\\s*['′’m]\\s*)?"
                    + "(?:(\\d{1,2}(?:\\.\\d{1,12})?)\\s*(?:\"|″|”|'')\\s*)?([nsew])?";
    private static final Pattern ANGLES = Pattern.compile(ANGLE + "\\s*[,;/]?\\s*" + ANGLE);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(3600);
    private static final int SCALE = 6;

    private Places() {}

    /** Latitude first, but where the layout is AT&amp;T's. Never throws for any text. */
    public static Reading<Coordinates> read(String raw, Context context) {
        String text = Cleaning.ascii(Cleaning.guards(raw)).toLowerCase(Locale.ROOT);
        if (Cleaning.isNull(text)) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Draft<Coordinates> draft = new Draft<>();
        Matcher hyphens = HYPHENS.matcher(text);
        if (hyphens.matches()) {
            return point(raw, hyphens.group(1), hyphens.group(2), draft.flag(Flag.HYPHEN_IS_SEPARATOR));
        }
        Matcher labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            return point(raw, labelled.group(1), labelled.group(2), draft);
        }
        Matcher longitudeFirst = WELL_KNOWN_TEXT.matcher(text);
        if (longitudeFirst.matches()) {
            return point(raw, longitudeFirst.group(2), longitudeFirst.group(1), draft);
        }
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            return context.layout().equals("att")
                    ? point(raw, pair.group(2), pair.group(1), draft.flag(Flag.LON_FIRST))
                    : point(raw, pair.group(1), pair.group(2), draft);
        }
        return angles(raw, text, draft);
    }

    private static Reading<Coordinates> point(String raw, String latitude, String longitude, Draft<Coordinates> draft) {
        return point(raw, new BigDecimal(latitude), new BigDecimal(longitude), draft);
    }

    private static Reading<Coordinates> point(
            String raw, BigDecimal latitude, BigDecimal longitude, Draft<Coordinates> draft) {
        if (latitude.signum() == 0 && longitude.signum() == 0) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Optional<Coordinates> point = point(latitude, longitude);
        return point.isPresent() ? draft.value(point.get()).reading(raw) : Draft.unusable(raw, Flag.OUT_OF_RANGE);
    }

    /** Empty where the two are no place on earth, or the 0, 0 of a missing one. */
    static Optional<Coordinates> point(BigDecimal latitude, BigDecimal longitude) {
        boolean inside = latitude.abs().compareTo(BigDecimal.valueOf(90)) <= 0
                && longitude.abs().compareTo(BigDecimal.valueOf(180)) <= 0;
        boolean missing = latitude.signum() == 0 && longitude.signum() == 0;
        return inside && !missing ? Optional.of(new Coordinates(latitude, longitude)) : Optional.empty();
    }

    private static Reading<Coordinates> angles(String raw, String text, Draft<Coordinates> draft) {
        Matcher angles = ANGLES.matcher(text);
        if (!angles.matches()) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        String first = side(angles, 1);
        String second = side(angles, 6);
        boolean latitudeFirst = "ns".contains(first) && "ew".contains(second);
        boolean longitudeFirst = "ew".contains(first) && "ns".contains(second);
        if (first.isEmpty() || second.isEmpty() || (!latitudeFirst && !longitudeFirst)) {
            return Draft.unusable(raw, Flag.UNREADABLE);
        }
        BigDecimal one = degrees(angles, 2, first);
        BigDecimal other = degrees(angles, 7, second);
        return latitudeFirst ? point(raw, one, other, draft) : point(raw, other, one, draft);
    }

    private static String side(Matcher angles, int group) {
        String before = angles.group(group);
        String behind = angles.group(group + 4);
        if (before != null) {
            return behind == null ? before : "";
        }
        return behind == null ? "" : behind;
    }

    private static BigDecimal degrees(Matcher angles, int group, String side) {
        BigDecimal degrees = new BigDecimal(angles.group(group));
        String minutes = angles.group(group + 1);
        String seconds = angles.group(group + 2);
        if (minutes != null) {
            degrees = degrees.add(new BigDecimal(minutes).divide(MINUTES, SCALE + 4, RoundingMode.HALF_EVEN));
        }
        if (seconds != null) {
            degrees = degrees.add(new BigDecimal(seconds).divide(SECONDS, SCALE + 4, RoundingMode.HALF_EVEN));
        }
        if (minutes != null || seconds != null) {
            degrees = degrees.setScale(SCALE, RoundingMode.HALF_EVEN);
        }
        return side.equals("s") || side.equals("w") ? degrees.negate() : degrees;
    }
}
