package org.linkwright.operation;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The right answer about the sample case, as {@code docs/sample-case.md} defines it. */
record SampleTruth(
        List<Person> people,
        List<OfFile> files,
        Map<String, Long> events,
        List<Pair> pairs,
        List<Sum> payments,
        Overlap overlap,
        List<Group> groups,
        List<Advertisement> advertisements) {
    record Person(String name, String category, List<Use> uses) {}

    record Use(String kind, String identifier, String from, String to) {}

    record OfFile(
            String file,
            long records,
            long accepted,
            long duplicate,
            long rejected,
            Map<String, Long> ignored,
            List<Listed> duplicateRows,
            List<Listed> rejectedRows,
            List<Listed> ignoredRows,
            List<Listed> undatedRows) {
        /** What becomes of the rows that are not accepted, by their number. */
        Map<Long, String> fates() {
            Map<Long, String> fates = new TreeMap<>();
            duplicateRows.forEach(listed -> fates.put(listed.row(), "duplicate"));
            rejectedRows.forEach(listed -> fates.put(listed.row(), "rejected"));
            ignoredRows.forEach(listed -> fates.put(listed.row(), "ignored"));
            return fates;
        }
    }

    record Listed(long row, String reason, String text) {}

    record Pair(String a, String b, long call, long message, long seconds) {}

    record Sum(String account, String direction, long count, BigDecimal sum) {}

    record Overlap(String earlier, String later, List<Place> rows) {}

    record Place(String file, long row) {}

    record Group(String kind, String at, String from, String to, List<String> rows) {}

    record Advertisement(long row, List<String> phones) {}

    static SampleTruth read() throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("samples", "truth.json"))) {
            return new Gson().fromJson(reader, SampleTruth.class);
        }
    }

    OfFile file(String name) {
        return files.stream().filter(f -> f.file().equals(name)).findFirst().orElseThrow();
    }
}
