package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The relationships of a part of an Office package by their ids (ECMA-376 part 2, 6.5). Those to the outside are left out. */
final class Relations {
    /** What a part refers to. */
    record Relation(String type, String target) {}

    private final Map<String, Relation> byId = new LinkedHashMap<>();

    private Relations() {}

    /** Those of a part; of the package where the part is empty. */
    static Relations of(ZipParts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Relations relations = new Relations();
        Optional<InputStream> in = parts.open(folder + "_rels/" + part.substring(slash) + ".rels");
        if (in.isEmpty()) {
            return relations;
        }
        try (Xml xml = new Xml(in.get())) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    relations.add(xml, folder);
                }
            }
        }
        return relations;
    }

    private void add(Xml xml, String folder) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
            byId.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
        }
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/').replace(" ", "%20");
        try {
            return URI.create("/" + folder).resolve(path).getPath().substring(1);
        } catch (IllegalArgumentException e) {
            return folder + target;
        }
    }

    Optional<Relation> id(String id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    /** The first part of that type that the package has. */
    Optional<String> target(String type, ZipParts parts) {
        return byId.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .filter(parts::has)
                .findFirst();
    }
}
