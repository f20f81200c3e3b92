package org.linkwright.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person or a return states about an entity: who used a number, what a subscriber is called.
 *
 * @param id its number in the case file, from 1; 0 before it is stored
 * @param subject whom it is about
 * @param predicate what is said: {@link #USED_BY} or a lower-case word such as {@code name}, {@code address}
 * @param object the entity it names, if it names one
 * @param value the text it states; empty where it only names an entity
 * @param from first day for which it is claimed
 * @param to last day for which it is claimed
 * @param grade how reliable
 * @param author who says so: the person's name, or empty where a return says so
 * @param row the row that states it; empty where a person does
 */
public record Assertion(
        long id,
        Identifier subject,
        String predicate,
        Optional<Identifier> object,
        String value,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Grade grade,
        String author,
        Optional<SourceRef> row) {
    /** The subject, an identifier, was used by the object, a person or an organisation. */
    public static final String USED_BY = "used-by";
}
