package org.linkwright.intake;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** A layout that a person describes in a file of their own. */
final class OwnProfile {
    private static final Messages MESSAGES = Messages.of(OwnProfile.class);
    private static final int RECOGNISED_BY = 12;
    private static final String SUFFIX = ".json";

    private OwnProfile() {}

    /** Whether a person named a file and not a layout that ships with the product. */
    static boolean isFile(String profile) {
        return profile.endsWith(SUFFIX);
    }

    /** @throws LinkwrightException {@code PROFILE_UNREADABLE}, with the place of the fault */
    static Profile read(String file) throws LinkwrightException {
        try {
            JsonElement json = JsonParser.parseString(Files.readString(Path.of(file)));
            if (!json.isJsonObject()) {
                throw refusal(file, MESSAGES.text("profile.object"), null);
            }
            Optional<String> fault = fault(json.getAsJsonObject());
            if (fault.isPresent()) {
                throw refusal(file, fault.get(), null);
            }
            return new Gson().fromJson(json, Profile.class);
        } catch (IOException | InvalidPathException e) {
            throw refusal(file, MESSAGES.text("profile.missing"), e);
        } catch (JsonParseException e) {
            String why = Optional.ofNullable(e.getMessage()).orElse("");
            throw refusal(file, why.lines().findFirst().orElse(""), e);
        }
    }

    private static Optional<String> fault(JsonObject profile) {
        if (!profile.has("id") || !profile.has("version")) {
            return Optional.of(MESSAGES.text("profile.id"));
        }
        if (!profile.has("columns") || !profile.get("columns").isJsonArray()) {
            return Optional.of(MESSAGES.text("profile.columns"));
        }
        List<String> roles = List.of(Role.values()).stream().map(Role::name).toList();
        int number = 0;
        for (JsonElement column : profile.getAsJsonArray("columns")) {
            number++;
            JsonObject fields = column.isJsonObject() ? column.getAsJsonObject() : new JsonObject();
            boolean role = fields.has("role") && fields.get("role").isJsonPrimitive();
            if (!role
                    || !fields.has("names")
                    || !roles.contains(fields.get("role").getAsString())) {
                return Optional.of(MESSAGES.text("profile.column", String.valueOf(number), String.join(", ", roles)));
            }
        }
        return Optional.empty();
    }

    /**
     * The layout of a table as it is read, as a document: its names, what they mean, and what a person said about it.
     *
     * @throws LinkwrightException {@code LAYOUT_UNNAMED} where its columns have no names
     */
    static String of(BlockImport.Setting setting, String id, String title) throws LinkwrightException {
        Table table = setting.found().table();
        List<Profile.Column> columns = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < table.header().names().size(); i++) {
            String name = table.header().name(i);
            if (!name.isBlank()) {
                int nth = seen.merge(Texts.fold(name), 1, Integer::sum);
                columns.add(column(table, i, name, nth));
            }
        }
        List<String> recognise = columns.stream()
                .sorted(Comparator.comparing(c -> c.role() == Role.IGNORE))
                .map(c -> c.names().getFirst())
                .distinct()
                .limit(RECOGNISED_BY)
                .toList();
        if (recognise.size() < 2) {
            throw new LinkwrightException(MESSAGES.issue("LAYOUT_UNNAMED"));
        }
        Profile.Assumptions base = table.profile().assume();
        Answers said = setting.contexts().answers();
        Profile.Assumptions assume = new Profile.Assumptions(
                Contexts.first(said.region(), base.region()),
                Contexts.first(said.zone(), base.zone()),
                Contexts.first(said.order(), base.order()),
                Contexts.first(said.decimal(), base.decimal()),
                Contexts.first(said.currency(), base.currency()),
                base.platform(),
                base.layout());
        Profile own = new Profile(
                id, 1, title, List.of(recognise), assume, table.profile().events(), columns, null, null);
        JsonElement document = withoutEmpty(new Gson().toJsonTree(own));
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(document) + "\n";
    }

    private static Profile.Column column(Table table, int index, String name, int nth) {
        Profile.Column meant = table.mapping().columns().stream()
                .filter(c -> c.index() == index)
                .map(Mapping.Mapped::column)
                .findFirst()
                .orElse(new Profile.Column(List.of(), Role.IGNORE, "", "", 0, Map.of()));
        boolean repeated = Collections.frequency(table.header().folded(), Texts.fold(name)) > 1;
        return new Profile.Column(
                List.of(name), meant.role(), meant.kind(), meant.of(), repeated ? nth : 0, meant.options());
    }

    /** What says nothing is left out of the document. */
    private static JsonElement withoutEmpty(JsonElement element) {
        if (!element.isJsonObject()) {
            return element;
        }
        JsonObject kept = new JsonObject();
        element.getAsJsonObject().entrySet().forEach(entry -> {
            JsonElement value =
                    entry.getValue().isJsonArray() ? array(entry.getValue()) : withoutEmpty(entry.getValue());
            String text = value.toString();
            if (!List.of("\"\"", "[]", "{}", "0").contains(text)) {
                kept.add(entry.getKey(), value);
            }
        });
        return kept;
    }

    private static JsonArray array(JsonElement all) {
        JsonArray kept = new JsonArray();
        all.getAsJsonArray().forEach(one -> kept.add(withoutEmpty(one)));
        return kept;
    }

    private static LinkwrightException refusal(String file, String why, Exception cause) {
        return new LinkwrightException(MESSAGES.issue("PROFILE_UNREADABLE", file, why), cause);
    }
}
