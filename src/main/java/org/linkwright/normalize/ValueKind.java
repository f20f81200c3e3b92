package org.linkwright.normalize;

/** The kinds of value that can be normalised; the words of {@code linkwright normalize --kind}. */
public enum ValueKind {
    PHONE,
    HANDLE,
    EMAIL,
    CRYPTO,
    IBAN,
    ABA,
    ACCOUNT,
    CARD,
    IMEI,
    IMSI,
    ICCID,
    MAC,
    IP,
    CELL,
    GEO,
    DATETIME,
    DURATION_S,
    AMOUNT
}
