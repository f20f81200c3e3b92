package org.linkwright.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linkwright.model.Event;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.store.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the events of a case, each with its first row. */
@Command(name = "events", mixinStandardHelpOptions = true)
final class EventsCommand extends CaseQuery {
    @Mixin
    private FilterOptions filter;

    EventsCommand(Surroundings around) {
        super(around);
    }

    @Override
    List<Map<String, Object>> answers(CaseFile open) throws LinkwrightException {
        Map<String, String> names = open.sources().stream().collect(Collectors.toMap(Source::sha256, Source::name));
        return open.events(filter.filter(open)).stream()
                .map(event -> answer(event, names::get))
                .toList();
    }

    /** Of a table, the widths of all lines must be known before the first; JSON goes out line by line. */
    @Override
    void answer(CaseFile open) throws LinkwrightException {
        if (!output().isJson()) {
            super.answer(open);
            return;
        }
        Map<String, String> names = open.sources().stream().collect(Collectors.toMap(Source::sha256, Source::name));
        EventFilter wanted = filter.filter(open);
        try (JsonList list = new JsonList(around().out())) {
            open.events(wanted, event -> list.add(answer(event, names::get)));
        }
    }

    private static Map<String, Object> answer(Event event, Function<String, String> nameOf) {
        SourceRef row = event.rows().getFirst();
        return new Fields()
                .with("kind", event.kind().id())
                .with("from", event.from().map(Identifier::key).orElse(null))
                .with("to", event.to().map(Identifier::key).orElse(null))
                .with("start", event.start().map(start -> start.canonical()).orElse(null))
                .with("zone", event.start().map(start -> start.zone()).orElse(null))
                .with(
                        "zoneBasis",
                        event.start().map(start -> start.basis().id()).orElse(null))
                .with(
                        "durationSeconds",
                        event.durationSeconds().isPresent()
                                ? event.durationSeconds().getAsLong()
                                : null)
                .with(
                        "amount",
                        event.amount()
                                .map(amount -> amount.value().toPlainString())
                                .orElse(null))
                .with(
                        "currency",
                        event.amount().map(amount -> amount.currency()).orElse(null))
                .with("source", nameOf.apply(row.sha256()))
                .with("sheet", row.sheet())
                .with("row", row.row())
                .map();
    }
}
