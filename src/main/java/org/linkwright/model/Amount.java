package org.linkwright.model;

import java.math.BigDecimal;

/**
 * A sum of money or of a token, exact. Amounts of two currencies are never added.
 *
 * @param value exact decimal with the digits that were written; the sign as written
 * @param currency ISO 4217 code or token symbol in upper case; empty where the record does not say
 */
public record Amount(BigDecimal value, String currency) {
    /** {@code USD -1234.50}, or the bare number where the currency is unknown. */
    public String canonical() {
        return currency.isEmpty() ? value.toPlainString() : currency + " " + value.toPlainString();
    }
}
