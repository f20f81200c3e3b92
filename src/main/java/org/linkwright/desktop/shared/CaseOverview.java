package org.linkwright.desktop.shared;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linkwright.exhibit.Redaction;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.Source;

/**
 * What the frame shows of a case, read in one go.
 *
 * @param title name of the case
 * @param zone the display zone
 * @param entities by kind, in the order in which kinds are listed everywhere
 * @param totals the ledger's sums over all sources
 */
public record CaseOverview(
        String title,
        ZoneId zone,
        List<Source> sources,
        Map<EntityKind, List<Entity>> entities,
        List<String> charts,
        Source.Totals totals,
        Pseudonyms pseudonyms) {
    public static final CaseOverview EMPTY =
            new CaseOverview("", ZoneOffset.UTC, List.of(), Map.of(), List.of(), Source.Totals.ZERO, Pseudonyms.NONE);

    /** Reads it. */
    static CaseOverview read(CaseFile source) throws LinkwrightException {
        List<Source> sources = source.sources();
        List<Entity> all = source.entities(Optional.empty());
        Map<EntityKind, List<Entity>> byKind =
                new TreeMap<>(Comparator.comparingInt(CaseOverview::rank).thenComparing(Comparator.naturalOrder()));
        for (Entity entity : all) {
            byKind.computeIfAbsent(entity.kind(), kind -> new ArrayList<>()).add(entity);
        }
        Source.Totals totals = sources.stream().map(Source::totals).reduce(Source.Totals.ZERO, Source.Totals::plus);
        String title = source.setting("title");
        return new CaseOverview(
                title.isEmpty() ? fileName(source) : title,
                zone(source.setting("zone")),
                sources,
                byKind,
                source.charts(),
                totals,
                Pseudonyms.of(Redaction.of(source, "victims")));
    }

    private static int rank(EntityKind kind) {
        int known = EntityKind.KNOWN.indexOf(kind);
        return known < 0 ? EntityKind.KNOWN.size() : known;
    }

    private static String fileName(CaseFile source) {
        return source.path().getFileName().toString().replaceFirst("\\.lwcase$", "");
    }

    private static ZoneId zone(String id) {
        try {
            return id.isEmpty() ? ZoneId.of("UTC") : ZoneId.of(id);
        } catch (DateTimeException e) {
            return ZoneId.of("UTC");
        }
    }
}
