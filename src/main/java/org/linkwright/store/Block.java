package org.linkwright.store;

import java.util.OptionalLong;

/**
 * One table found in a source.
 *
 * @param id its number in the case file, from 1; 0 before it is stored
 * @param sheet name of its sheet; empty where the file has no names
 * @param sheetIndex number of its sheet, from 0
 * @param headerRow row of the header; 0 where there is none
 * @param firstRow first row that belongs to it
 * @param lastRow last row that belongs to it
 * @param profile id of the layout it was recognised as, and its version: {@code tmobile-cdr@1}; {@code content@1} where it
 *     was mapped by its content
 * @param mapping the column mapping, a JSON document of intake's
 * @param subject the identifier the block is about, as a key; empty where not known
 * @param zone zone of its times; empty where unknown
 * @param region region of its national numbers; empty where unknown
 * @param declared how many records the file says it holds, if it says so
 * @param totals what became of its rows
 */
public record Block(
        long id,
        String sheet,
        int sheetIndex,
        long headerRow,
        long firstRow,
        long lastRow,
        String profile,
        String mapping,
        String subject,
        String zone,
        String region,
        OptionalLong declared,
        Source.Totals totals) {}
