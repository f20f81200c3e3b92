package org.linkwright.intake;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** A layout that a person describes in a file of their own. */
final class OwnProfile {
    private static final Messages MESSAGES = Messages.of(OwnProfile.class);
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

    private static LinkwrightException refusal(String file, String why, Exception cause) {
        return new LinkwrightException(MESSAGES.issue("PROFILE_UNREADABLE", file, why), cause);
    }
}
