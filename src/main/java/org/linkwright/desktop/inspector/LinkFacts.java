package org.linkwright.desktop.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartLink;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.model.Assertion;
import org.linkwright.model.Category;
import org.linkwright.model.Entity;
import org.linkwright.model.Event;
import org.linkwright.model.Identifier;
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
                end(file, one, link.from()),
                end(file, one, link.to()),
                link.kind().isPresent() ? events(file, one) : List.of(),
                link.kind().isPresent() ? List.of() : assertions(file, one));
    }

    /** A folded group is called by its name. */
    private static Optional<Entity> end(CaseFile file, Selection.OneLink one, Identifier id)
            throws LinkwrightException {
        ChartGroup group = one.folded().get(id);
        return group == null
                ? file.entity(id)
                : Optional.of(new Entity(0, id, GroupWords.title(group), Category.UNKNOWN));
    }

    /** The events that a line sums, in order of time. */
    static List<Event> events(CaseFile file, Selection.OneLink one) throws LinkwrightException {
        ChartLink link = one.link();
        EventFilter filter = new EventFilter(
                link.kind().map(Set::of).orElse(Set.of()),
                Set.of(),
                one.ends(),
                Optional.empty(),
                Optional.empty(),
                0,
                0);
        var joining = one.joining();
        return file.events(filter).stream()
                .filter(event -> joining.test(event.from(), event.to()))
                .toList();
    }

    private static List<Assertion> assertions(CaseFile file, Selection.OneLink one) throws LinkwrightException {
        var joining = one.joining();
        return file.assertions(Optional.empty()).stream()
                .filter(assertion -> assertion.predicate().equals(one.link().predicate())
                        && joining.test(Optional.of(assertion.subject()), assertion.object()))
                .toList();
    }
}
