package org.linkwright.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The layout of one kind of return, read from a file in {@code profiles/}; {@code docs/profiles.md} tells how to write one.
 * What a file leaves out is empty here, never null.
 *
 * @param id unique lower-case word with hyphens
 * @param version counts up whenever the same file would be read differently
 * @param title for a person: provider and kind of return
 * @param recognise sets of header names: a header that holds all of one set, in any order and under any alias, is of this layout
 * @param assume what holds for values that do not say so themselves
 * @param events what its rows are
 * @param columns what its columns mean
 * @param unnamed how its files are called, where they have no header
 * @param holds names of columns → words of which one stands in each row: tells layouts apart whose names could be anybody's
 */
record Profile(
        String id,
        int version,
        String title,
        List<List<String>> recognise,
        Assumptions assume,
        Events events,
        List<Column> columns,
        Unnamed unnamed,
        Map<String, List<String>> holds) {

    Profile {
        recognise = orEmpty(recognise);
        assume = assume == null ? new Assumptions("", "", "", "", "", "", "") : assume;
        events = events == null ? new Events(null, "", null, null, null, null, null) : events;
        columns = orEmpty(columns);
        unnamed = unnamed == null ? new Unnamed(null, null) : unnamed;
        holds = holds == null ? Map.of() : Map.copyOf(holds);
    }

    /**
     * A table without a header that is known by the name of its file.
     *
     * @param files how such files are called; {@code *} at the end stands for any rest
     * @param names of the columns, in order
     */
    record Unnamed(List<String> files, List<String> names) {
        Unnamed {
            files = orEmpty(files);
            names = orEmpty(names);
        }

        /** Whether a file of that name is one whose columns have no names. */
        boolean isOf(String file) {
            String name = file.toLowerCase(Locale.ROOT);
            return files.stream()
                    .anyMatch(f -> f.endsWith("*") ? name.startsWith(f.substring(0, f.length() - 1)) : name.equals(f));
        }
    }

    /** How it is written into the case: {@code tmobile-cdr@1}. */
    String reference() {
        return id + "@" + version;
    }

    /**
     * What values that do not say so are taken for.
     *
     * @param order {@code mdy} or {@code dmy}, used where no row decides
     * @param decimal decimal sign, used where no row decides
     * @param layout how cells of the network are written, and whose they are
     */
    record Assumptions(
            String region, String zone, String order, String decimal, String currency, String platform, String layout) {
        Assumptions {
            region = orEmpty(region);
            zone = orEmpty(zone);
            order = orEmpty(order);
            decimal = orEmpty(decimal);
            currency = orEmpty(currency);
            platform = orEmpty(platform);
            layout = orEmpty(layout);
        }
    }

    /** What a row of the layout is. */
    enum Shape {
        /** something that happened between two ends */
        EVENTS,
        /** facts about one account: identifiers that belong together, a name, an address */
        FACTS,
        /** an advertisement and the identifiers in it */
        ADVERTISEMENTS,
        /** a person's list of who used what */
        ATTRIBUTIONS,
        /** where the cells of a network stand */
        CELLS
    }

    /**
     * What the rows are.
     *
     * @param kind kind of event where no word of the row says
     * @param kinds words of the {@link Role#KIND} column → kind of event
     * @param directions words or codes → {@code in} or {@code out}; they come before the general list; the empty word
     *     stands for rows that do not say it, in tables with an own or another's column for one way
     * @param legs columns whose values together are the same in all rows of one thing that happened
     * @param legOf columns that name the {@code legs} values of another row, of which this one is a part
     * @param subject how the file says whom it is about
     */
    record Events(
            Shape shape,
            String kind,
            Map<String, String> kinds,
            Map<String, String> directions,
            List<String> legs,
            List<String> legOf,
            Subject subject) {
        Events {
            shape = shape == null ? Shape.EVENTS : shape;
            kind = orEmpty(kind);
            kinds = kinds == null ? Map.of() : Map.copyOf(kinds);
            directions = directions == null ? Map.of() : Map.copyOf(directions);
            legs = orEmpty(legs);
            legOf = orEmpty(legOf);
            subject = subject == null ? new Subject(null, "", "", null) : subject;
        }
    }

    /**
     * Whom the file is about.
     *
     * @param after words in the lines above the table after which the identifier stands
     * @param kind kind of the identifier, as in {@link Column#kind}
     * @param implied where nothing names it, the file itself stands for one: {@code account}, {@code wallet}, {@code
     *     handle} or {@code phone}; empty for none
     * @param inName regular expressions for the file's name, whose first group is the identifier
     */
    record Subject(List<String> after, String kind, String implied, List<String> inName) {
        Subject {
            after = orEmpty(after);
            kind = orEmpty(kind);
            implied = orEmpty(implied);
            inName = orEmpty(inName);
        }
    }

    /**
     * One column.
     *
     * @param names how its header is written; the first is the usual one; {@code *} at the end stands for any rest
     * @param role what it says
     * @param kind of a party: {@code phone}, {@code handle}, {@code email}, {@code account}, {@code wallet}, {@code ip},
     *     {@code txid}, {@code id} (a number of the provider's own), a person's name, or empty: known by its look
     * @param of whose it is: {@code from}, {@code to}, {@code subject}, {@code other}, {@code last}; empty for the record's
     * @param nth which of several columns with the same name, from 1; 0 for the first that is left
     * @param options {@code format}, {@code currency}, {@code platform}, {@code zone}, {@code entity}, {@code part}, {@code
     *     rest} (takes all cells to the right), {@code party} (the other party stands in the text)
     */
    record Column(List<String> names, Role role, String kind, String of, int nth, Map<String, String> options) {
        Column {
            names = orEmpty(names);
            role = role == null ? Role.IGNORE : role;
            kind = orEmpty(kind);
            of = orEmpty(of);
            options = options == null ? Map.of() : Map.copyOf(options);
        }

        String option(String name) {
            return options.getOrDefault(name, "");
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
