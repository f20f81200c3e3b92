package org.linkwright.store;

import java.util.Optional;
import java.util.OptionalLong;
import org.linkwright.model.Amount;
import org.linkwright.model.EventKind;
import org.linkwright.model.Moment;

/**
 * An event about to be stored, its entities by their numbers; 0 stands for an end that the record does not name.
 *
 * @param block number of the block of the row that is cited
 * @param row number of that row
 */
public record NewEvent(
        EventKind kind,
        long from,
        long to,
        Optional<Moment> start,
        OptionalLong durationSeconds,
        Optional<Amount> amount,
        long place,
        String text,
        long block,
        long row) {}
