package org.linkwright.desktop.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linkwright.model.Entity;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;

/**
 * What several entities share.
 *
 * @param common contacts of at least two of them, with how many of them
 * @param between events among them
 */
record SharedFacts(List<Entity> entities, List<Common> common, long between) {
    /** A contact of several. */
    record Common(Entity entity, int of) {}

    static SharedFacts read(CaseFile file, Set<Identifier> ids) throws LinkwrightException {
        List<Entity> entities = new ArrayList<>();
        Map<Entity, Set<Identifier>> met = new HashMap<>();
        long between = 0;
        for (Identifier id : new TreeSet<>(ids)) {
            file.entity(id).ifPresent(entities::add);
        }
        for (Link link : file.links(EntityFacts.filter(ids))) {
            boolean fromOne = ids.contains(link.from().identifier());
            boolean toOne = ids.contains(link.to().identifier());
            if (fromOne && toOne) {
                between += link.events();
            } else if (fromOne) {
                met.computeIfAbsent(link.to(), none -> new HashSet<>())
                        .add(link.from().identifier());
            } else {
                met.computeIfAbsent(link.from(), none -> new HashSet<>())
                        .add(link.to().identifier());
            }
        }
        List<Common> common = new ArrayList<>();
        met.forEach((entity, of) -> {
            if (of.size() > 1) {
                common.add(new Common(entity, of.size()));
            }
        });
        common.sort(Comparator.comparingInt(Common::of)
                .reversed()
                .thenComparing(shared -> shared.entity().identifier()));
        return new SharedFacts(entities, common, between);
    }
}
