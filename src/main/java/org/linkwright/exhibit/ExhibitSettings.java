package org.linkwright.exhibit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that decides what an exhibit shows; with the case it makes the same exhibit again.
 *
 * @param chart name of the saved chart to show; empty where the chart is built from what follows
 * @param focus keys of the entities to start from; empty for the whole case
 * @param hops how many steps from the focus
 * @param top at most so many entities, the busiest; 0 for all
 * @param from first day
 * @param to last day
 * @param kinds kinds of event; empty for all
 * @param layout id of the layout
 * @param title headline; empty for the case's title
 * @param paper {@code letter}, {@code a4}, {@code tabloid} or {@code a3}
 * @param redact {@code none}, {@code victims} or {@code public}
 * @param label {@code summary} or {@code illustrative}; empty for none
 */
public record ExhibitSettings(
        String chart,
        List<String> focus,
        int hops,
        int top,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> kinds,
        String layout,
        String title,
        String paper,
        String redact,
        String label) {
    public static final ExhibitSettings DEFAULT = new ExhibitSettings(
            "", List.of(), 1, 0, Optional.empty(), Optional.empty(), List.of(), "organic", "", "letter", "victims", "");
}
