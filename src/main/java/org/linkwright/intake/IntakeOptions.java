package org.linkwright.intake;

import org.linkwright.sheet.Access;
import org.linkwright.store.LegalProcess;

/**
 * What the person who imports says about a file; empty texts say nothing.
 *
 * @param region ISO 3166 code of the country of national numbers
 * @param zone zone of times that carry none
 * @param subject the identifier the file is about, in any spelling
 * @param process what obliged the provider to send it
 * @param profile id of the layout to use, where it shall not be recognised
 * @param access passwords, raised limits and an encoding for reading it
 */
public record IntakeOptions(
        String region, String zone, String subject, LegalProcess process, String profile, Access access) {
    public static final IntakeOptions NONE = new IntakeOptions("", "", "", LegalProcess.UNKNOWN, "");

    public IntakeOptions(String region, String zone, String subject, LegalProcess process, String profile) {
        this(region, zone, subject, process, profile, Access.NONE);
    }

    /** The same, with what opens the file. */
    public IntakeOptions withAccess(Access newAccess) {
        return new IntakeOptions(region, zone, subject, process, profile, newAccess);
    }
}
