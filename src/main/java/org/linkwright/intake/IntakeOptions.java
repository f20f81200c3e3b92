package org.linkwright.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.linkwright.sheet.Access;
import org.linkwright.store.LegalProcess;

/**
 * What the person who imports says about files.
 *
 * @param usual for all tables. Region, zone and subject come after what a layout says of itself; order, decimal sign and currency
 *     are used where neither rows nor layout decide
 * @param process what obliged the provider to send it
 * @param layouts which layouts are looked for
 * @param answers for single tables; they come before everything else
 * @param remembered for tables of the same layout and header that come again, by {@link Table#signature}
 * @param access passwords, raised limits and an encoding for reading the files
 */
public record IntakeOptions(
        Answers usual,
        LegalProcess process,
        Layouts layouts,
        Map<TableId, Answers> answers,
        Map<String, Answers> remembered,
        Access access) {
    public static final IntakeOptions NONE = new IntakeOptions("", "", "", LegalProcess.UNKNOWN, "");

    /**
     * Which layouts are looked for.
     *
     * @param wanted id, or file that ends in {@code .json}, of the one that shall be used; empty where it is to be recognised
     * @param own files of a person's own layouts, which are tried before those that ship with the product
     */
    public record Layouts(String wanted, List<Path> own) {
        public Layouts {
            own = List.copyOf(own);
        }
    }

    public IntakeOptions {
        answers = Map.copyOf(answers);
        remembered = Map.copyOf(remembered);
    }

    /**
     * What is said about a whole drop of files; empty texts say nothing.
     *
     * @param region ISO 3166 code of the country of national numbers
     * @param zone zone of times that carry none
     * @param subject the identifier the file is about, in any spelling
     * @param profile id of the layout to use, where it shall not be recognised
     */
    public IntakeOptions(String region, String zone, String subject, LegalProcess process, String profile) {
        this(
                Answers.NONE.withRegion(region).withZone(zone).withSubject(subject),
                process,
                new Layouts(profile, List.of()),
                Map.of(),
                Map.of(),
                Access.NONE);
    }

    /** The same, with other words about all tables. */
    public IntakeOptions withUsual(Answers newUsual) {
        return new IntakeOptions(newUsual, process, layouts, answers, remembered, access);
    }

    /** The same, with what a person says about single tables. */
    public IntakeOptions withAnswers(Map<TableId, Answers> newAnswers) {
        return new IntakeOptions(usual, process, layouts, newAnswers, remembered, access);
    }

    /** The same, with a layout that shall be used; empty where it is to be recognised. */
    public IntakeOptions withLayout(String wanted) {
        return new IntakeOptions(usual, process, new Layouts(wanted, layouts.own()), answers, remembered, access);
    }

    /** The same, with a person's own layouts. */
    public IntakeOptions withOwn(List<Path> own) {
        return new IntakeOptions(usual, process, new Layouts(layouts.wanted(), own), answers, remembered, access);
    }

    /** The same, with what opens the files. */
    public IntakeOptions withAccess(Access newAccess) {
        return new IntakeOptions(usual, process, layouts, answers, remembered, newAccess);
    }

    /** The same, under another legal process. */
    public IntakeOptions withProcess(LegalProcess newProcess) {
        return new IntakeOptions(usual, newProcess, layouts, answers, remembered, access);
    }

    /** The same, with what was said about layouts before. */
    IntakeOptions withRemembered(Map<String, Answers> newRemembered) {
        return new IntakeOptions(usual, process, layouts, answers, newRemembered, access);
    }

    /** What is said about a table, now or when its layout came before. */
    Answers answers(Table table) {
        return said(table).over(remembered(table));
    }

    /** What is said about the table itself. */
    Answers said(Table table) {
        return answers.getOrDefault(table.id(), Answers.NONE);
    }

    /** What was said about its layout. */
    Answers remembered(Table table) {
        return remembered.getOrDefault(table.signature(), Answers.NONE);
    }
}
