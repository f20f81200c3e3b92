package org.linkwright.sheet;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** JSON, JSON Lines, and JSON inside a PGP clear-signed text (RFC 9580, chapter 7): each array of objects is a sheet. */
final class JsonFormat implements Format {
    private static final Messages MESSAGES = Messages.of(JsonFormat.class);

    private static final Pattern BEGINNING = Pattern.compile("\\s*(\\{\\s*[\"}]|\\[\\s*[\\[{\\]\"])");
    private static final Pattern SIGNED = Pattern.compile(
            "-----BEGIN PGP SIGNED MESSAGE-----\\R(?:\\w+: .*\\R)*\\R(.*?)\\R?-----BEGIN PGP SIGNATURE-----.*",
            Pattern.DOTALL);

    @Override
    public Optional<Workbook> open(Content content) throws IOException, LinkwrightException {
        Optional<Encoding> encoding = Encoding.of(content);
        if (encoding.isEmpty()) {
            return Optional.empty();
        }
        byte[] head = content.head();
        String start = decode(head, encoding.get());
        boolean signed = start.startsWith("-----BEGIN PGP SIGNED MESSAGE-----");
        if (!signed && !BEGINNING.matcher(start).lookingAt()) {
            return Optional.empty();
        }
        if (content.size() > Memory.largestTree()) {
            throw new LinkwrightException(MESSAGES.issue("FILE_TOO_LARGE", content.name(), Memory.largestTree() >> 20));
        }
        String text;
        try (InputStream in = content.stream()) {
            text = decode(in.readAllBytes(), encoding.get());
        }
        List<Issue> notices = new ArrayList<>();
        Matcher envelope = SIGNED.matcher(text);
        if (signed && envelope.matches()) {
            text = envelope.group(1).replaceAll("(?m)^- ", "");
            notices.add(MESSAGES.issue("SIGNATURE_UNCHECKED", content.name()));
        }
        try {
            return parse(text).map(elements -> book(elements, encoding.get(), notices));
        } catch (JsonTable.TooWide e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_TOO_WIDE", content.name()), e);
        }
    }

    private static String decode(byte[] bytes, Encoding encoding) {
        return new String(bytes, encoding.mark(), bytes.length - encoding.mark(), encoding.charset());
    }

    private static Workbook book(List<JsonElement> elements, Encoding encoding, List<Issue> notices) {
        List<JsonTable> tables = JsonTable.of(elements);
        List<SheetInfo> sheets = new ArrayList<>();
        for (JsonTable table : tables) {
            sheets.add(new SheetInfo(sheets.size(), table.name(), false));
        }
        Book.Facts facts = new Book.Facts("json", encoding.charset().name(), "", false, sheets, notices);
        return new Book(facts, sheet -> RowList.of(tables.get(sheet.index()).rows()), () -> {});
    }

    /** The values of the text; empty where it is no JSON after all. */
    private static Optional<List<JsonElement>> parse(String text) throws IOException {
        List<JsonElement> elements = new ArrayList<>();
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.LENIENT);
            while (reader.peek() != JsonToken.END_DOCUMENT) {
                JsonElement element = JsonParser.parseReader(reader);
                if (!element.isJsonObject() && !element.isJsonArray()) {
                    return Optional.empty();
                }
                elements.add(element);
            }
        } catch (JsonParseException | com.google.gson.stream.MalformedJsonException e) {
            return Optional.empty();
        }
        return Optional.of(elements);
    }
}
