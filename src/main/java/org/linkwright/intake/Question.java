package org.linkwright.intake;

import java.util.List;

/**
 * Something that neither rows nor layout nor region decide.
 *
 * @param column it is about, from 1; 0 for the whole table
 * @param samples texts that it decides about, as they stand
 * @param choices the likely one first; empty where the answer is a text of the person's own
 */
public record Question(Kind kind, int column, List<String> samples, List<Choice> choices) {
    /** What is asked. */
    public enum Kind {
        DATE_ORDER,
        DECIMAL,
        ZONE,
        REGION,
        CURRENCY,
        SUBJECT
    }

    /**
     * A possible answer.
     *
     * @param value as {@link Answers} takes it
     * @param reading how the first sample reads under it; empty where there is no sample
     */
    public record Choice(String value, String reading) {}
}
