package org.linkwright.store;

/**
 * What obliged the provider to send a source. All texts; empty where not known.
 *
 * @param kind subpoena, search warrant, court order, consent, treaty request
 * @param number docket or reference number
 * @param authority court or agency
 * @param provider who answered
 * @param served ISO date on which it was served
 * @param jurisdiction where
 */
public record LegalProcess(
        String kind, String number, String authority, String provider, String served, String jurisdiction) {
    public static final LegalProcess UNKNOWN = new LegalProcess("", "", "", "", "", "");
}
