package org.linkwright.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One thing that happened between entities, with every row that records it.
 *
 * @param id its number in the case file, from 1
 * @param kind what happened
 * @param from who called, sent or paid; empty where the record does not say
 * @param to who was called, received or was paid; empty where the record does not say
 * @param start when it began, if recorded
 * @param durationSeconds how long it lasted, in whole seconds, if recorded
 * @param amount what was paid, positive: the direction is in the ends
 * @param place where, if recorded: a cell or a place
 * @param text body, note or description as it stood; empty where there is none
 * @param rows the rows that record it, the first being the one that is cited; never empty
 */
public record Event(
        long id,
        EventKind kind,
        Optional<Identifier> from,
        Optional<Identifier> to,
        Optional<Moment> start,
        OptionalLong durationSeconds,
        Optional<Amount> amount,
        Optional<Identifier> place,
        String text,
        List<SourceRef> rows) {}
