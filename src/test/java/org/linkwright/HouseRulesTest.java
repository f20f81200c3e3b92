package org.linkwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is agreed about the sources and the compiler does not see. */
class HouseRulesTest {
    private static final Pattern CATCHES_ALL = Pattern.compile("catch \\((?:final )?(?:Exception|Throwable)\\b");
    private static final Pattern MUTABLE_STATIC =
            Pattern.compile("(?m)^ +(?:private |protected |public )?static (?!final\\b)[\\w<>\\[\\], .]+(?: =|;)");
    private static final Pattern SLEEPS = Pattern.compile("Thread\\.sleep\\(|@Disabled\\b");

    @Test
    void onlyTaskCatchesEverything() throws IOException {
        assertEquals(
                List.of(
                        Path.of("src/main/java/org/linkwright/task/Ahead.java"),
                        Path.of("src/main/java/org/linkwright/task/Jobs.java"),
                        Path.of("src/main/java/org/linkwright/task/Relay.java")),
                files("src/main/java", CATCHES_ALL.asPredicate()));
    }

    @Test
    void noStaticFieldChanges() throws IOException {
        assertTrue(MUTABLE_STATIC.asPredicate().test("    private static int count;"));
        assertEquals(List.of(), files("src/main/java", MUTABLE_STATIC.asPredicate()));
    }

    @Test
    void noFileIsLongerThan400Lines() throws IOException {
        assertEquals(List.of(), files("src", text -> text.lines().count() > 400));
    }

    @Test
    void noTestSleepsOrIsSwitchedOff() throws IOException {
        assertEquals(
                List.of(),
                files("src/test/java", SLEEPS.asPredicate()).stream()
                        .filter(file -> !file.endsWith("HouseRulesTest.java"))
                        .toList());
    }

    @Test
    void eachPackageSaysWhatItIsFor() throws IOException {
        List<Path> without = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                if (holdsCode(folder) && !Files.exists(folder.resolve("package-info.java"))) {
                    without.add(folder);
                }
            }
        }
        assertEquals(List.of(), without);
    }

    private static boolean holdsCode(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        }
    }

    private static List<Path> files(String folder, Predicate<String> broken) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            List<Path> sources = all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            assertTrue(sources.size() > 50, "only " + sources.size() + " files were looked at");
            List<Path> found = new ArrayList<>();
            for (Path file : sources) {
                if (broken.test(Files.readString(file))) {
                    found.add(file);
                }
            }
            return found;
        }
    }
}
