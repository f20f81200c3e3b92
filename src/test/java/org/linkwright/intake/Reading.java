package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Workbook;
import org.linkwright.sheet.Workbooks;
import org.linkwright.task.Progress;

/** Reads a file into a recording import. */
final class Reading {
    private Reading() {}

    static RecordingImport of(Path file) throws LinkwrightException {
        return of(file, IntakeOptions.NONE);
    }

    static RecordingImport of(Path file, IntakeOptions options) throws LinkwrightException {
        byte[] content = bytes(file);
        return of(file.getFileName().toString(), content, options);
    }

    static RecordingImport of(String name, byte[] content, IntakeOptions options) throws LinkwrightException {
        RecordingImport target = new RecordingImport();
        String sha256 = sha256(content);
        try (Workbook workbook = Workbooks.open(name, content)) {
            FileReading reading = new FileReading(workbook, name, sha256, options, Progress.NONE);
            try (DraftWriter writer = new DraftWriter(target, sha256, true, Privileged.NOBODY)) {
                reading.importInto(target, writer);
            }
        }
        return target;
    }

    /** Compares a file with what is expected of it. */
    interface Comparison {
        void compare(Path file, Path expected) throws IOException, LinkwrightException;
    }

    /** A test for each file of a folder beside which {@code NAME.suffix} says what is expected; at least so many. */
    static Stream<DynamicTest> eachBeside(Path folder, String suffix, int least, Comparison comparison)
            throws IOException {
        List<Path> expected;
        try (Stream<Path> files = Files.list(folder)) {
            expected = files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        }
        assertTrue(expected.size() > least, "the files are there");
        return expected.stream().map(path -> {
            String name = path.getFileName().toString();
            String file = name.substring(0, name.length() - suffix.length());
            return DynamicTest.dynamicTest(file, () -> comparison.compare(folder.resolve(file), path));
        });
    }

    /** The mark that the file's hash puts into keys that hold only within it. */
    static String mark(Path file) {
        return sha256(bytes(file)).substring(0, 8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
