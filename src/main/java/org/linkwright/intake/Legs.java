package org.linkwright.intake;

import org.linkwright.sheet.Row;

/**
 * Rows that a provider writes for parts of one thing that happened: legs of a call, twin rows, fee rows. The layout states
 * by which columns they are known.
 */
final class Legs implements AutoCloseable {
    private final int[] key;
    private final int[] partOf;
    private final Fingerprints events = new Fingerprints();

    Legs(Table table) {
        Profile.Events rules = table.profile().events();
        key = table.mapping().named(rules.legs(), table.layout());
        partOf = table.mapping().named(rules.legOf(), table.layout());
    }

    /** The event of which a row is a further part; 0 where it is none that is known. */
    long whole(Row row) {
        long of = find(row, partOf);
        return of > 0 ? of : find(row, key);
    }

    /** Remembers that a row was kept as a record of an event. */
    void remember(Row row, long event) {
        if (event > 0 && fingerprint(row, key)) {
            events.keep(event);
        }
    }

    @Override
    public void close() {
        events.close();
    }

    private long find(Row row, int[] columns) {
        return fingerprint(row, columns) ? Math.max(events.find(), 0) : 0;
    }

    /** Carriers write a North American number with and without its 1 in rows of the same call. */
    private static String national(String text) {
        boolean withOne =
                text.length() == 11 && text.charAt(0) == '1' && text.chars().allMatch(Character::isDigit);
        return withOne ? text.substring(1) : text;
    }

    private boolean fingerprint(Row row, int[] columns) {
        events.begin();
        boolean filled = columns.length > 0;
        for (int column : columns) {
            String text = Texts.plain(row.cell(column).text());
            filled &= !text.isEmpty();
            events.add(national(text));
        }
        return filled;
    }
}
