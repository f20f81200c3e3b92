/**
 * Sheets → rows of a case: finds the tables in a sheet, recognises their layout, maps rows to drafts, reconciles, commits.
 * {@link org.linkwright.intake.Intake} is the entry. To add a provider's layout: one file in {@code profiles/}.
 */
package org.linkwright.intake;
