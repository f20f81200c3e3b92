package org.linkwright.intake;

/** What a column says about the event or the record of its row. Several columns of a table may have the same role. */
enum Role {
    /** who called, sent or paid */
    FROM,
    /** who was called, received or was paid */
    TO,
    /** the identifier that the record is about */
    SUBJECT,
    /** the other side, whichever way it went */
    COUNTERPARTY,
    /** the other side of what came in */
    CALLER,
    /** the other side of what went out; also what was dialled where {@link #TO} is empty */
    DIALED,
    /** both ends in one cell, each after its own word: {@code From: … To: …} */
    PARTIES,
    DIRECTION,
    /** what happened: type of call, message or transaction */
    KIND,
    /** whether it came about: completed, pending, failed */
    STATUS,
    DATE,
    TIME,
    DATETIME,
    END,
    ZONE,
    DURATION,
    AMOUNT,
    AMOUNT_IN,
    AMOUNT_OUT,
    /** debit or credit, where the amount carries no sign */
    SIGN,
    CURRENCY,
    FEE,
    BALANCE,
    /** number of the record at its provider */
    ID,
    TXID,
    PHONE,
    EMAIL,
    HANDLE,
    ACCOUNT,
    CARD,
    WALLET,
    IP,
    IMEI,
    IMSI,
    ICCID,
    /** an identifier of any kind, known by its look */
    IDENTIFIER,
    /** an identifier whose kind the column {@link #LABEL} of the same row names */
    VALUE,
    LABEL,
    /** the platform that the handles of the row are on */
    PLATFORM,
    /** the bank of an account */
    BANK,
    /** several identifiers in one cell, each after a label */
    ENTRIES,
    NAME,
    ADDRESS,
    /** a fact about the record's subject, stored under the header's words */
    FACT,
    CELL,
    LAT,
    LON,
    LATLON,
    /** where the antenna of a cell points, in degrees from north */
    AZIMUTH,
    TEXT,
    CATEGORY,
    VALID_FROM,
    VALID_TO,
    GRADE,
    BASIS,
    /** known and of no use for a chart; its text stays with its row */
    IGNORE;

    /** Whether a cell of this role alone makes its row worth keeping. */
    boolean substantial() {
        return switch (this) {
            case FEE, BALANCE, IGNORE, CURRENCY, STATUS, ZONE, PLATFORM -> false;
            default -> true;
        };
    }
}
