package org.linkwright.desktop.inspector;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linkwright.chart.ChartLink;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.model.Assertion;
import org.linkwright.model.Entity;
import org.linkwright.model.Event;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;

/** What a line of a chart stands for: its ends, and the events or assertions it sums. */
record LinkFacts(
        ChartLink link, Optional<Entity> from, Optional<Entity> to, List<Event> events, List<Assertion> assertions) {
    static LinkFacts read(CaseFile file, Selection.OneLink one) throws LinkwrightException {
        ChartLink link = one.link();
        return new LinkFacts(
                link,
                file.entity(link.from()),
                file.entity(link.to()),
                link.kind().isPresent() ? events(file, one) : List.of(),
                link.kind().isPresent() ? List.of() : assertions(file, link));
    }

    /** The events that a line sums, in order of time. */
    static List<Event> events(CaseFile file, Selection.OneLink one) throws LinkwrightException {
        ChartLink link = one.link();
        EventFilter filter = new EventFilter(
                link.kind().map(Set::of).orElse(Set.of()),
                Set.of(),
                new HashSet<>(List.of(link.from(), link.to())),
                Optional.empty(),
                Optional.empty(),
                0,
                0);
        return file.events(filter).stream()
                .filter(event -> one.joins(event.from(), event.to()))
                .toList();
    }

    private static List<Assertion> assertions(CaseFile file, ChartLink link) throws LinkwrightException {
        return file.assertions(Optional.of(link.from())).stream()
                .filter(assertion -> assertion.predicate().equals(link.predicate())
                        && assertion.object().filter(link.to()::equals).isPresent())
                .toList();
    }
}
