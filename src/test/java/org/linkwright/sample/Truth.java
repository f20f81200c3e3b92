package org.linkwright.sample;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.model.Fate;

/** The right answer about the sample, as {@code truth.json}; {@code docs/sample-case.md} defines its fields. */
final class Truth {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final List<ReturnFile> files;
    private final Places places;
    private final Money money;

    private Truth(List<ReturnFile> files, Money money) {
        this.files = files;
        this.places = new Places(files);
        this.money = money;
    }

    static byte[] json(List<ReturnFile> files, Money money) {
        String json = GSON.toJson(new Truth(files, money).answer());
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> answer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("operation", "Lantern");
        answer.put("people", people());
        answer.put("successor", successor());
        answer.put("files", files.stream().map(this::file).toList());
        answer.put("events", totals());
        answer.put("pairs", pairs());
        answer.put("payments", Sums.of(money));
        answer.put("chain", money.steps.stream().map(this::step).toList());
        answer.put("overlap", overlap());
        answer.put("groups", groups());
        answer.put("advertisements", advertisements());
        return answer;
    }

    private static List<Map<String, Object>> people() {
        List<Map<String, Object>> people = new ArrayList<>();
        for (Cast.Actor actor : Cast.ACTORS) {
            List<Map<String, Object>> uses = actor.uses().stream()
                    .map(use -> fields(
                            "kind", use.kind(),
                            "identifier", use.identifier(),
                            "from", use.from().toString(),
                            "to", use.to().toString(),
                            "jurisdiction", use.jurisdiction()))
                    .toList();
            people.add(fields(
                    "name", actor.name(), "category", actor.category().id(), "role", actor.role(), "uses", uses));
        }
        return people;
    }

    private Map<String, Object> successor() {
        Set<String> before = contactsOf(Cast.BURNER);
        Set<String> both = contactsOf(Cast.SUCCESSOR);
        both.retainAll(before);
        return fields(
                "silent",
                Cast.BURNER,
                "lastEvent",
                edge(Cast.BURNER, true),
                "successor",
                Cast.SUCCESSOR,
                "firstEvent",
                edge(Cast.SUCCESSOR, false),
                "contactsOfBoth",
                both);
    }

    private Set<String> contactsOf(String phone) {
        return places.events(Contact.class).stream()
                .filter(contact -> contact.involves(phone))
                .map(contact -> contact.other(phone))
                .filter(other -> other.startsWith("+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String edge(String phone, boolean last) {
        List<String> times = places.events(Contact.class).stream()
                .filter(contact -> contact.involves(phone))
                .map(contact -> contact.at().toString())
                .sorted()
                .toList();
        return last ? times.getLast() : times.getFirst();
    }

    private Map<String, Object> file(ReturnFile file) {
        Map<Fate, List<Map<String, Object>>> rows = new TreeMap<>();
        Map<String, Integer> rules = new TreeMap<>();
        List<Places.Place> at = places.rowsOf(file);
        List<Map<String, Object>> undated = new ArrayList<>();
        int accepted = 0;
        int unwritten = 0;
        for (int i = 0; i < at.size(); i++) {
            ReturnFile.Line line = file.lines().get(i);
            if (file.isWorkbook() && line.isBlank()) {
                unwritten++;
                continue;
            }
            if (line.fate() == Fate.ACCEPTED) {
                accepted++;
                if (!line.reason().isEmpty()) {
                    undated.add(listed(file, line, at.get(i)));
                }
            } else {
                rows.computeIfAbsent(line.fate(), f -> new ArrayList<>()).add(listed(file, line, at.get(i)));
            }
            if (line.fate() == Fate.IGNORED) {
                rules.merge(line.reason(), 1, Integer::sum);
            }
        }
        List<Map<String, Object>> duplicates = rows.getOrDefault(Fate.DUPLICATE, List.of());
        List<Map<String, Object>> rejected = rows.getOrDefault(Fate.REJECTED, List.of());
        return fields(
                "file",
                file.name(),
                "layout",
                file.layout(),
                "records",
                at.size() - unwritten,
                "accepted",
                accepted,
                "duplicate",
                duplicates.size(),
                "rejected",
                rejected.size(),
                "ignored",
                rules,
                "duplicateRows",
                duplicates,
                "rejectedRows",
                rejected,
                "ignoredRows",
                rows.getOrDefault(Fate.IGNORED, List.of()),
                "undatedRows",
                undated);
    }

    private static Map<String, Object> listed(ReturnFile file, ReturnFile.Line line, Places.Place at) {
        return fields("row", at.row(), "line", at.line(), "reason", line.reason(), "text", shown(file, line));
    }

    private static String shown(ReturnFile file, ReturnFile.Line line) {
        return file.text(line).replace(Workbook.NUMBER, "");
    }

    /** All events of a kind, those whose day no calendar has behind the others. */
    private <E> List<E> happened(Class<E> kind) {
        return Stream.concat(
                        places.events(kind).stream(),
                        places.events(Undated.class).stream()
                                .map(Undated::about)
                                .filter(kind::isInstance)
                                .map(kind::cast))
                .toList();
    }

    private Map<String, Object> totals() {
        List<Contact> contacts = happened(Contact.class);
        long calls = contacts.stream().filter(Contact::isCall).count();
        return fields(
                "call",
                calls,
                "message",
                contacts.size() - calls,
                "handleMessage",
                happened(Chats.Chat.class).size(),
                "payment",
                happened(Money.Venmo.class).size() + happened(Money.Bank.class).size(),
                "transfer",
                places.events(Money.Ether.class).size(),
                "post",
                places.events(Advertisements.Post.class).size());
    }

    /** Between two phones, or two handles, that are both in the hands of people of the story. */
    private List<Map<String, Object>> pairs() {
        Set<String> ours = Cast.ACTORS.stream()
                .flatMap(actor -> actor.uses().stream())
                .map(Cast.Use::identifier)
                .collect(Collectors.toSet());
        Map<String, int[]> counts = new TreeMap<>();
        for (Contact contact : happened(Contact.class)) {
            if (ours.contains(contact.from()) && ours.contains(contact.to())) {
                int[] count = counts.computeIfAbsent(key(contact.from(), contact.to()), k -> new int[3]);
                count[contact.isCall() ? 0 : 1]++;
                count[2] += contact.seconds();
            }
        }
        for (Chats.Chat chat : happened(Chats.Chat.class)) {
            String from = "snapchat:" + chat.from();
            String to = "snapchat:" + chat.to().getFirst();
            if (chat.to().size() == 1 && ours.contains(from) && ours.contains(to)) {
                counts.computeIfAbsent(key(from, to), k -> new int[3])[1]++;
            }
        }
        List<Map<String, Object>> pairs = new ArrayList<>();
        counts.forEach((key, count) -> pairs.add(fields(
                "a", key.substring(0, key.indexOf(' ')),
                "b", key.substring(key.indexOf(' ') + 1),
                "call", count[0],
                "message", count[1],
                "seconds", count[2])));
        return pairs;
    }

    private static String key(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private Map<String, Object> step(Money.Step step) {
        return fields(
                "out",
                places.of(step.out()).getFirst(),
                "in",
                places.of(step.in()).getFirst());
    }

    private Map<String, Object> overlap() {
        Contact call = places.events(Contact.class).stream()
                .filter(contact -> contact.at().equals(Story.AT_THE_OVERLAP))
                .findFirst()
                .orElseThrow();
        return fields(
                "local", "2025-11-02T01:30:15",
                "zone", SprintReturn.SWITCH_ZONE.getId(),
                "earlier", call.at().minusSeconds(3600).toString(),
                "later", call.at().toString(),
                "true", call.at().toString(),
                "rows", places.of(call));
    }

    /** Events that more than one accepted row tells of: legs, two blocks of one return, two returns. */
    private List<Map<String, Object>> groups() {
        return places.events(Contact.class).stream()
                .filter(contact -> places.of(contact).size() > 1)
                .map(contact -> fields(
                        "kind", contact.isCall() ? "call" : "message",
                        "at", contact.at().toString(),
                        "from", contact.from(),
                        "to", contact.to(),
                        "seconds", contact.seconds(),
                        "rows", rows(contact)))
                .toList();
    }

    private List<String> rows(Contact contact) {
        return places.of(contact).stream()
                .map(place -> place.file() + ":" + place.row())
                .toList();
    }

    private List<Map<String, Object>> advertisements() {
        return places.events(Advertisements.Post.class).stream()
                .map(post -> fields(
                        "row", places.of(post).getFirst().row(),
                        "postId", post.id(),
                        "day", post.day().toString(),
                        "city", post.city(),
                        "phones", post.phones(),
                        "spelling", post.spelling(),
                        "template", post.template()))
                .toList();
    }

    /** Names and values in turn, in their order. */
    static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
