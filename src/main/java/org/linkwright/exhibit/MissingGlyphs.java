package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Wording;
import org.linkwright.model.Issue;
import org.linkwright.model.Messages;

/** Names the characters of an exhibit that no shipped font has, so that a box in their place is never a riddle. */
final class MissingGlyphs {
    private static final Messages MESSAGES = Messages.of(MissingGlyphs.class);
    private static final int MOST = 12;

    private MissingGlyphs() {}

    /** What is missing and in which entities; empty where every text can be shown. The material is redacted already. */
    static Optional<Issue> of(Material material) {
        NavigableSet<Integer> missing = new TreeSet<>();
        Material.Heading heading = material.heading();
        add(missing, List.of(heading.title(), heading.caseName(), heading.preparer()));
        material.files().forEach(file -> add(missing, List.of(file.name(), file.process())));
        material.lines().forEach(line -> {
            add(missing, List.of(line.statement()));
            line.citations().forEach(rows -> add(missing, List.of(rows.sheet())));
        });
        List<String> entities = new ArrayList<>();
        for (int i = 0; i < material.chart().nodes().size(); i++) {
            ChartNode node = material.chart().nodes().get(i);
            if (add(missing, List.of(Wording.label(node), node.id().key()))) {
                entities.add(SourceKey.entityNumber(i));
            }
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(issue(missing, entities));
    }

    private static boolean add(NavigableSet<Integer> missing, List<String> texts) {
        NavigableSet<Integer> found = new TreeSet<>();
        texts.forEach(text -> found.addAll(Fonts.missing(text)));
        missing.addAll(found);
        return !found.isEmpty();
    }

    private static Issue issue(NavigableSet<Integer> missing, List<String> entities) {
        Stream<String> characters =
                missing.stream().map(c -> String.format(Locale.ROOT, "U+%04X %s", c, Character.getName(c)));
        return MESSAGES.issue("GLYPHS_MISSING", listed(characters), entities.size(), listed(entities.stream()));
    }

    private static String listed(Stream<String> all) {
        List<String> each = all.toList();
        String first = each.stream().limit(MOST).collect(Collectors.joining(", "));
        return each.size() > MOST ? first + ", …" : first;
    }
}
