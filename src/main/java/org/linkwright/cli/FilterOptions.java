package org.linkwright.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linkwright.model.Entity;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.store.Source;
import picocli.CommandLine.Option;

/** Which events to take. */
final class FilterOptions {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    @Option(names = "--kinds", split = ",", paramLabel = "KIND", descriptionKey = "filter.kinds")
    private List<EventKind> kinds = List.of();

    @Option(names = "--entity", paramLabel = "KEY", descriptionKey = "filter.entity")
    private List<String> entities = List.of();

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "filter.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "filter.to")
    private LocalDate to;

    @Option(names = "--source", paramLabel = "FILE", descriptionKey = "filter.source")
    private String source;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "0", descriptionKey = "filter.limit")
    private int limit;

    EventFilter filter(CaseFile open) throws LinkwrightException {
        return new EventFilter(
                Set.copyOf(kinds),
                identifiers(open),
                Set.of(),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                source == null ? 0 : sourceNamed(open, source).id(),
                limit);
    }

    private Set<Identifier> identifiers(CaseFile open) throws LinkwrightException {
        Set<Identifier> found = new HashSet<>();
        if (!entities.isEmpty()) {
            List<Entity> all = open.entities(Optional.empty());
            for (String key : entities) {
                List<Identifier> matches = all.stream()
                        .map(Entity::identifier)
                        .filter(identifier -> identifier.key().equals(key))
                        .toList();
                if (matches.isEmpty()) {
                    throw new LinkwrightException(MESSAGES.issue("ENTITY_MISSING", key));
                }
                found.addAll(matches);
            }
        }
        return found;
    }

    static Source sourceNamed(CaseFile open, String name) throws LinkwrightException {
        return open.sources().stream()
                .filter(source -> source.name().equals(name) || source.sha256().equals(name))
                .findFirst()
                .orElseThrow(() -> new LinkwrightException(MESSAGES.issue("SOURCE_MISSING", name)));
    }
}
