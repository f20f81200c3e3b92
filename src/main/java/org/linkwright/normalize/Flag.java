package org.linkwright.normalize;

import org.linkwright.model.Messages;

/**
 * What is to be known about a value beside its canonical form. {@link #unusable} flags go with no value: such a text is
 * kept and listed but never becomes an entity. Where a cell holds several values, a flag is about at least one of them.
 */
public enum Flag {
    /** nothing is recorded: empty, a dash, {@code N/A} */
    NULL(true),
    /** the network or the provider held the identity back, or does not know it */
    WITHHELD(true),
    UNREADABLE(true),
    /** digits were lost to scientific notation */
    SCI_LOSSY(true),
    /** a spreadsheet kept 15 digits and put zeros for the rest */
    EXCEL_15_DIGITS(true),
    BAD_CHECKSUM(true),
    BAD_LENGTH(true),
    MIXED_CASE(true),
    LOCAL_ONLY(true),
    INCOMPLETE(true),
    TOO_SHORT(true),
    TOO_LONG(true),
    NO_PLATFORM(true),
    NOT_A_PROFILE(true),
    /** could be an address of a chain without checksum: only the column can say */
    NEEDS_COLUMN(true),
    LEADING_ZERO_OCTET(true),
    OUT_OF_RANGE(true),
    AMBIGUOUS_DMY(true),
    NONEXISTENT_LOCAL(true),
    NONEXISTENT_DATE(true),
    NULL_DATE(true),
    TIME_ONLY(true),
    AMBIGUOUS_DURATION(true),
    NEGATIVE_DURATION(true),
    AMBIGUOUS_DECIMAL(true),

    SPLIT(false),
    STRIPPED_DOT0(false),
    SCI_EXACT(false),
    /** an amount in scientific notation with fewer digits than its magnitude */
    SCI_ROUNDED(false),
    LABEL_STRIPPED(false),
    OBFUSCATED(false),
    NOT_VALID_BUT_POSSIBLE(false),
    VANITY(false),
    RETRIED_AS_INTL(false),
    MX_LEGACY_1(false),
    CLIR_PREFIX(false),
    /** a feature code such as call forwarding stood before the number */
    SERVICE_PREFIX(false),
    CARRIER_ACCESS_CODE(false),
    VOICEMAIL_ROUTED(false),
    SERVICE_CODE(false),
    SHORT_CODE(false),
    EMERGENCY(false),
    CARRIER_SERVICE(false),
    ALPHA_SENDER(false),
    WA_JID(false),
    NOT_A_PHONE(false),
    SUBADDRESS(false),
    GMAIL_DOTS(false),
    IDN(false),
    TRAILING_DOT(false),
    URI(false),
    TESTNET(false),
    NO_0X(false),
    INTEGRATED(false),
    NO_CHECKSUM(false),
    NOT_ADDRESS(false),
    PADDED(false),
    NO_BANK(false),
    /** digits are hidden: never a merge key, only a suggestion */
    MASKED(false),
    PAN_STORED_MASKED(false),
    CHECK_DIGIT_ADDED(false),
    CHECK_DIGIT_ZEROED(false),
    IMEISV(false),
    PAD_F(false),
    LOCALLY_ADMINISTERED(false),
    V4_MAPPED(false),
    CGNAT(false),
    PRIVATE_ADDRESS(false),
    LON_FIRST(false),
    HEX(false),
    HYPHEN_IS_SEPARATOR(false),
    /** the value itself shows that the day comes first */
    DMY(false),
    /** the value itself shows that the month comes first */
    MDY(false),
    ZONE_FROM_FILE(false),
    JOINED(false),
    AMBIGUOUS_LOCAL(false),
    AMBIGUOUS_ZONE(false),
    AMBIGUOUS_CURRENCY(false),
    DIRECTION_CREDIT(false, "DIRECTION=CREDIT"),
    DIRECTION_DEBIT(false, "DIRECTION=DEBIT");

    private final boolean unusable;
    private final String label;

    Flag(boolean unusable) {
        this.unusable = unusable;
        this.label = name();
    }

    Flag(boolean unusable, String label) {
        this.unusable = unusable;
        this.label = label;
    }

    public boolean unusable() {
        return unusable;
    }

    /** The form that is printed and written to files, such as {@code DIRECTION=CREDIT}. */
    public String label() {
        return label;
    }

    /** A sentence for an analyst; that of an {@link #unusable} flag has a way out. */
    public String sentence() {
        return Messages.of(Flag.class).text(name());
    }

    @Override
    public String toString() {
        return label;
    }
}
