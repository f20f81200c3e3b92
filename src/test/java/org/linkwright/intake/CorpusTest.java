package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;

/** Reads every file of a folder of returns and writes down what became of it. */
class CorpusTest {
    @Test
    void accountsForEveryRowOfEveryReturn() throws IOException {
        String corpora = System.getProperty("linkwright.corpora", "");
        assumeTrue(!corpora.isEmpty(), "linkwright.corpora names no folder of corpora");
        Path returns = Path.of(corpora, "returns");
        StringBuilder table = new StringBuilder("""
                | file | layout | rows | accepted | duplicate | rejected | ignored | events | read |
                |---|---|---|---|---|---|---|---|---|
                """);
        StringBuilder details = new StringBuilder();
        try (Stream<Path> files = Files.walk(returns)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.endsWith("MANIFEST.csv")) {
                    line(returns, file, table, details);
                }
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "corpus-returns.md"), table);
        Files.writeString(Path.of("target", "corpus-returns-details.txt"), details);
    }

    private static void line(Path root, Path file, StringBuilder table, StringBuilder details) {
        String name = root.relativize(file).toString();
        details.append("=== ").append(name).append('\n');
        try {
            RecordingImport read = Reading.of(file);
            long accepted = read.count(Fate.ACCEPTED);
            long rejected = read.count(Fate.REJECTED);
            long others = read.count(Fate.DUPLICATE) + read.count(Fate.IGNORED);
            assertEquals(read.ledger.size(), accepted + rejected + others, name);
            String layouts = read.blocks.stream().map(b -> b.profile()).collect(Collectors.joining(", "));
            String how = accepted == 0 ? "no row kept" : rejected > 0 ? "in part" : "wholly";
            table.append("| "
                    + String.join(
                            " | ",
                            List.of(
                                    name,
                                    layouts,
                                    String.valueOf(read.ledger.size()),
                                    String.valueOf(accepted),
                                    String.valueOf(read.count(Fate.DUPLICATE)),
                                    String.valueOf(rejected),
                                    String.valueOf(read.count(Fate.IGNORED)),
                                    String.valueOf(read.events.size()),
                                    how))
                    + " |\n");
            read.blocks.forEach(b -> details.append("block " + b + "\n"));
            read.told().forEach(e -> details.append("  " + e + "\n"));
            read.assertions.forEach(a -> details.append("  fact " + a.subject() + " " + a.predicate() + " "
                    + a.object().map(Object::toString).orElse("") + " " + a.value() + "\n"));
            read.mentions.forEach(m -> details.append("  mention " + m + "\n"));
            read.ledger.forEach(l -> details.append("  row " + l + "\n"));
            read.issues.forEach(i -> details.append("  issue " + i.code() + " " + i.raw() + " " + i.where() + "\n"));
        } catch (LinkwrightException e) {
            table.append("| " + name + " | | 0 | 0 | 0 | 0 | 0 | 0 | refused: "
                    + e.issue().code() + " |\n");
            details.append(e.getMessage()).append('\n');
        }
    }
}
