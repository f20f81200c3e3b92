package org.linkwright.normalize;

import java.util.Optional;
import org.linkwright.model.Identifier;

/**
 * Telephone numbers, short codes, service codes and alphanumeric senders. What stands in a column of numbers and is none,
 * such as an IMSI, keeps its own kind. Without a region, national forms stay {@link Flag#LOCAL_ONLY}.
 */
public final class Phones {
    private Phones() {}

    /**
     * A number as people write it between countries: {@code +52 55 5555 0121}. For reading only; the key stays the key.
     *
     * @param key canonical key of a number
     * @return {@code key} as it is where it is no E.164 number
     */
    public static String spaced(String key) {
        return PhoneLibrary.spaced(key);
    }

    /** How well a number without a country code fits a country. */
    public enum Fit {
        NONE,
        /** it has a length that numbers have there, and the zero that they are dialled with */
        POSSIBLE,
        VALID,
        /** valid, and a mobile's */
        MOBILE
    }

    /** Whether {@code national} is a number of a country as it is written there. */
    public static Fit fit(String national, String region) {
        return PhoneLibrary.fit(Cleaning.ascii(Cleaning.guards(national)), region);
    }

    /** Whether a number with its country code has a length that numbers have there. */
    public static boolean isNumber(String international) {
        return read(international, Context.NONE).isUsable();
    }

    /** The country of a number with its country code; empty where the text is none. */
    public static Optional<String> regionOf(String international) {
        return PhoneLibrary.regionOf(Cleaning.ascii(Cleaning.guards(international)));
    }

    /** Never throws for any text. The key is E.164 only; {@link #dialled} also has the extension. */
    public static Reading<Identifier> read(String raw, Context context) {
        Identifier plain = NanpNumbers.read(raw, context.region());
        return plain != null
                ? Reading.of(raw, plain)
                : new PhoneReader(context).read(raw).map(Dialled::identifier);
    }

    /** As {@link #read}, with the extension of each number. */
    public static Reading<Dialled> dialled(String raw, Context context) {
        Identifier plain = NanpNumbers.read(raw, context.region());
        return plain != null ? Reading.of(raw, new Dialled(plain, "")) : new PhoneReader(context).read(raw);
    }
}
