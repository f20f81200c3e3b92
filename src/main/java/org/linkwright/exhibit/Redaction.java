package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linkwright.chart.Additions;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartLink;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Portrait;
import org.linkwright.chart.Wording;
import org.linkwright.model.Assertion;
import org.linkwright.model.Category;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;

/**
 * What an exhibit must not show, and what stands in its place. {@code victims}: a victim is "Victim 1", the same in every
 * exhibit of a case, and so are the identifiers that were used by a victim. {@code public} also leaves only the last four
 * characters of numbers and accounts (Fed. R. Crim. P. 49.1(a)).
 */
public final class Redaction {
    private static final Messages MESSAGES = Messages.of(Redaction.class);
    private static final Set<EntityKind> LAST_FOUR = Set.of(
            EntityKind.PHONE,
            EntityKind.ACCOUNT,
            EntityKind.CARD,
            EntityKind.WALLET,
            EntityKind.DEVICE,
            EntityKind.SIM);

    private final Map<Identifier, String> substitutes = new HashMap<>();
    private final List<Secret> secrets = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private Redaction() {}

    /** How to redact a case: {@code none}, {@code victims} or {@code public}. */
    public static Redaction of(CaseFile source, String how) throws LinkwrightException {
        Redaction redaction = new Redaction();
        if (!how.equals("none")) {
            redaction.hideVictims(
                    source.entities(Optional.of(EntityKind.PERSON)), source.assertions(Optional.empty()), source);
        }
        if (how.equals("public")) {
            for (Entity entity : source.entities(Optional.empty())) {
                redaction.shorten(entity);
            }
        }
        return redaction;
    }

    private void hideVictims(List<Entity> persons, List<Assertion> statements, CaseFile source)
            throws LinkwrightException {
        List<Entity> victims = persons.stream()
                .filter(person -> person.category().isVictim())
                .sorted(Comparator.comparingLong(Entity::id))
                .toList();
        Map<Category, Integer> count = new HashMap<>();
        for (Entity victim : victims) {
            int number = count.merge(victim.category(), 1, Integer::sum);
            String name = MESSAGES.text("redact." + victim.category().id(), number);
            hidePerson(victim, name, statements, source);
            for (Entity namesake : persons) {
                if (namesake.label().equalsIgnoreCase(victim.label())) {
                    hidePerson(namesake, name, statements, source);
                }
            }
        }
    }

    /** A person of a victim's name in another source may be the victim, so is hidden like one. */
    private void hidePerson(Entity person, String name, List<Assertion> statements, CaseFile source)
            throws LinkwrightException {
        hide(person.identifier(), person.label(), unique(name));
        for (Assertion statement : statements) {
            if (statement.predicate().equals(Assertion.USED_BY)
                    && statement.object().filter(person.identifier()::equals).isPresent()) {
                Identifier used = statement.subject();
                String label = source.entity(used).map(Entity::label).orElse(used.key());
                hide(used, label, unique(MESSAGES.text("redact.used", Wording.kind(used.kind()), name)));
            }
        }
    }

    private void hide(Identifier id, String label, String substitute) {
        if (substitutes.putIfAbsent(id, substitute) != null) {
            return;
        }
        taken.add(substitute);
        addSecret(id.key(), substitute);
        addSecret(label, substitute);
        int platform = id.key().indexOf(':');
        if (platform > 0) {
            addSecret(id.key().substring(id.key().lastIndexOf(':') + 1), substitute);
        }
    }

    private void addSecret(String text, String substitute) {
        if (Secret.isTelling(text)) {
            secrets.add(Secret.of(text, substitute));
        }
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = MESSAGES.text("redact.again", wanted, i);
        }
        return name;
    }

    private void shorten(Entity entity) {
        String key = entity.key();
        if (LAST_FOUR.contains(entity.kind()) && key.length() > 4) {
            hide(entity.identifier(), entity.label(), unique("…" + key.substring(key.length() - 4)));
        }
    }

    /** What stands in the place of an entity; empty where it may be shown. */
    public Optional<String> substitute(Identifier id) {
        return Optional.ofNullable(substitutes.get(id));
    }

    /** The text with everything hidden that must be. */
    public String text(String text) {
        String hidden = text;
        String digits = Secret.digits(text);
        for (Secret secret : secrets) {
            hidden = secret.mayBeIn(digits) ? secret.hide(hidden) : hidden;
        }
        return hidden;
    }

    /** What of the secrets a finished file still says: what stands for them, never the secrets themselves. */
    List<String> leaks(String text) {
        String joined = text.replaceAll("\\R", "");
        String digits = Secret.digits(text);
        return secrets.stream()
                .filter(secret -> secret.mayBeIn(digits))
                .filter(secret -> secret.isIn(text) || secret.isIn(joined))
                .map(Secret::substitute)
                .distinct()
                .toList();
    }

    Material apply(Material material) {
        Material.Heading heading = material.heading();
        Chart chart = chart(material.chart());
        List<Material.KeyLine> lines = new ArrayList<>();
        for (int i = 0; i < material.lines().size(); i++) {
            Material.KeyLine line = material.lines().get(i);
            lines.add(new Material.KeyLine(
                    line.number(),
                    chart.links().get(i),
                    line.citations().stream()
                            .map(c -> new Material.Citation(c.file(), text(c.sheet()), c.rows()))
                            .toList(),
                    text(line.statement())));
        }
        return new Material(
                new Material.Heading(
                        text(heading.title()),
                        text(heading.caseName()),
                        heading.declaration(),
                        heading.handling(),
                        heading.preparer()),
                chart,
                lines,
                material.files().stream().map(this::file).toList(),
                material.settings().stream().map(this::text).toList());
    }

    private Material.KeyFile file(Material.KeyFile file) {
        return new Material.KeyFile(file.number(), text(file.name()), file.sha256(), file.rows(), text(file.process()));
    }

    private Chart chart(Chart chart) {
        return new Chart(
                text(chart.title()),
                chart.layout(),
                chart.window(),
                chart.nodes().stream().map(this::node).toList(),
                chart.links().stream().map(this::link).toList(),
                chart.period(),
                chart.leftOut().stream().map(this::text).toList(),
                renamed(chart));
    }

    /** The additions, about entities and lines as they are called now. */
    private Additions renamed(Chart chart) {
        Additions additions = additions(chart.additions());
        Map<String, String> names = new HashMap<>();
        if (!additions.notes().isEmpty()) {
            chart.nodes().forEach(node -> names.put(node.name(), ChartNode.nameOf(id(node.id()))));
            chart.links().forEach(link -> names.put(link.name(), link(link).name()));
        }
        SortedMap<Identifier, Portrait> pictures = new TreeMap<>();
        additions.pictures().forEach((id, portrait) -> pictures.put(id(id), portrait));
        return new Additions(
                additions.groups().stream()
                        .map(group -> group.withMembers(
                                group.members().stream().map(this::id).toList()))
                        .toList(),
                additions.notes().stream()
                        .map(note -> note.about(names.getOrDefault(note.target(), "")))
                        .toList(),
                pictures);
    }

    /** What a person wrote is searched for names too; the picture of somebody who is hidden is never shown. */
    public Additions additions(Additions additions) {
        SortedMap<Identifier, Portrait> pictures = new TreeMap<>(additions.pictures());
        pictures.keySet().removeAll(substitutes.keySet());
        return new Additions(
                additions.groups().stream()
                        .map(group -> group.withLabel(text(group.label())))
                        .toList(),
                additions.notes().stream()
                        .map(note -> note.withText(text(note.text())))
                        .toList(),
                pictures);
    }

    private ChartNode node(ChartNode node) {
        String substitute = substitutes.get(node.id());
        return new ChartNode(
                id(node.id()),
                substitute == null ? text(node.label()) : substitute,
                node.category(),
                node.x(),
                node.y(),
                node.size(),
                node.pinned());
    }

    private Identifier id(Identifier id) {
        String substitute = substitutes.get(id);
        return new Identifier(id.kind(), substitute == null ? text(id.key()) : substitute);
    }

    private ChartLink link(ChartLink link) {
        return new ChartLink(
                id(link.from()),
                id(link.to()),
                link.kind(),
                link.predicate(),
                link.standing(),
                link.events(),
                link.first(),
                link.last(),
                link.durationSeconds(),
                link.amounts());
    }
}
