package org.linkwright.store;

import org.linkwright.model.Fate;

/**
 * What became of a run of rows with the same fate for the same reason.
 *
 * @param source name of the file
 * @param sheet name of the sheet
 * @param block number of the block; 0 for rows outside every table
 * @param firstRow first row of the run
 * @param lastRow last row of the run
 * @param code reason or rule, such as {@code PHONE_INCOMPLETE} or {@code BLANK}; empty for plain acceptance
 * @param message a sentence for a person, or empty
 * @param column the column the reason is about, from 1; 0 where it is the whole row
 * @param raw the text the reason is about; empty where there is none
 */
public record LedgerEntry(
        String source,
        String sheet,
        long block,
        long firstRow,
        long lastRow,
        Fate fate,
        String code,
        String message,
        int column,
        String raw) {}
