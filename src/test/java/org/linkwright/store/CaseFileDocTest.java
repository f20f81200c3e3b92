package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/case-file.md} names what a case file holds: a table in the heading of a section, its columns within. */
class CaseFileDocTest {
    private static final Pattern NAME = Pattern.compile("`([a-z_0-9]+)`");
    /** Tables that FTS5 and AUTOINCREMENT keep for themselves. */
    private static final Pattern INNER = Pattern.compile("sqlite_.*|[a-z]+_text_[a-z]+");

    @Test
    void namesEachTableWithItsColumnsAndEachIndex() throws SQLException, IOException {
        List<String> sections = sections();
        try (Connection made = Connections.inMemory()) {
            Schema.upgrade(made);
            List<String> tables = names(made, "table");
            assertTrue(tables.size() >= 20, "only " + tables);
            List<String> missing = new ArrayList<>();
            for (String table : tables) {
                Set<String> told = sections.stream()
                        .filter(section -> namesIn(head(section)).contains(table))
                        .flatMap(section -> namesIn(section).stream())
                        .collect(Collectors.toSet());
                for (String column :
                        Sql.list(made, "SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table)) {
                    if (!told.contains(column)) {
                        missing.add(table + "." + column);
                    }
                }
            }
            Set<String> all = namesIn(String.join("\n", sections));
            names(made, "index").stream().filter(index -> !all.contains(index)).forEach(missing::add);
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void hasNoSectionForATableThatIsNotThere() throws SQLException, IOException {
        try (Connection made = Connections.inMemory()) {
            Schema.upgrade(made);
            Set<String> told = new TreeSet<>();
            sections().stream().filter(s -> s.startsWith("### ")).forEach(s -> told.addAll(namesIn(head(s))));
            told.removeAll(names(made, "table"));
            assertEquals(Set.of(), told);
        }
    }

    private static List<String> names(Connection made, String type) throws SQLException {
        return Sql.list(made, "SELECT name FROM sqlite_schema WHERE type = ?", row -> row.getString(1), type).stream()
                .filter(name -> !INNER.matcher(name).matches())
                .toList();
    }

    private static List<String> sections() throws IOException {
        return List.of(Files.readString(Path.of("docs/case-file.md")).split("(?m)^(?=##)"));
    }

    private static String head(String section) {
        return section.lines().findFirst().orElse("");
    }

    private static Set<String> namesIn(String text) {
        return NAME.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
