package org.linkwright.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How a command answers: a table for people, or JSON and nothing else. */
final class Output {
    /** Apart, so that a command without JSON starts without it. */
    private static final class Json {
        private static final Gson GSON = new GsonBuilder()
                .disableHtmlEscaping()
                .serializeNulls()
                .setPrettyPrinting()
                .create();
    }

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    boolean isJson() {
        return json;
    }

    /** Prints a list of records: their values under their names, in the order of the first. */
    void records(PrintStream out, List<Map<String, Object>> records) {
        if (json) {
            json(out, records);
        } else {
            table(out, records);
        }
    }

    void json(PrintStream out, Object document) {
        document(out, document);
    }

    static Gson gson() {
        return Json.GSON;
    }

    /** Prints JSON, whatever was asked for. */
    static void document(PrintStream out, Object document) {
        out.println(gson().toJson(document));
    }

    private static void table(PrintStream out, List<Map<String, Object>> records) {
        if (records.isEmpty()) {
            return;
        }
        List<String> names = List.copyOf(records.getFirst().keySet());
        int[] widths = new int[names.size()];
        for (int i = 0; i < widths.length; i++) {
            String name = names.get(i);
            widths[i] = Math.max(
                    name.length(),
                    records.stream()
                            .mapToInt(r -> shown(r.get(name)).length())
                            .max()
                            .orElse(0));
        }
        out.println(line(names, widths));
        for (Map<String, Object> entry : records) {
            out.println(line(names.stream().map(name -> shown(entry.get(name))).toList(), widths));
        }
    }

    private static String line(List<String> values, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(values.get(i)).repeat(' ', widths[i] - values.get(i).length() + 2);
        }
        return line.toString().stripTrailing();
    }

    private static String shown(Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", "));
            case List<?> list -> list.stream().map(Output::shown).collect(Collectors.joining(" | "));
            default -> value.toString().replaceAll("\\R", " ");
        };
    }
}
