package org.linkwright.intake;

import java.util.Map;
import org.linkwright.store.LegalProcess;

/**
 * What the person who imports says about a file; empty texts say nothing.
 *
 * @param region ISO 3166 code of the country of national numbers
 * @param zone zone of times that carry none
 * @param subject the identifier the file is about, in any spelling
 * @param process what obliged the provider to send it
 * @param profile id of the layout to use, where it shall not be recognised
 * @param usual for all tables, where neither their rows nor their layout decide; only order, decimal sign and currency
 * @param answers for single tables; they come before everything else
 */
public record IntakeOptions(
        String region,
        String zone,
        String subject,
        LegalProcess process,
        String profile,
        Answers usual,
        Map<TableId, Answers> answers) {
    public static final IntakeOptions NONE = new IntakeOptions("", "", "", LegalProcess.UNKNOWN, "");

    public IntakeOptions {
        answers = Map.copyOf(answers);
    }

    public IntakeOptions(String region, String zone, String subject, LegalProcess process, String profile) {
        this(region, zone, subject, process, profile, Answers.NONE, Map.of());
    }

    /** The same, with what holds where neither rows nor layout decide. */
    public IntakeOptions withUsual(Answers newUsual) {
        return new IntakeOptions(region, zone, subject, process, profile, newUsual, answers);
    }

    /** The same, with what a person says about single tables. */
    public IntakeOptions withAnswers(Map<TableId, Answers> newAnswers) {
        return new IntakeOptions(region, zone, subject, process, profile, usual, newAnswers);
    }

    Answers answers(Table table) {
        return answers.getOrDefault(new TableId(table.sheet().name(), table.headerRow()), Answers.NONE);
    }
}
