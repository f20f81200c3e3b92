package org.linkwright.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.sheet.Access;
import picocli.CommandLine.Option;

/** What a file is opened with. Passwords come from a file alone: a command line is seen by others and kept in a history. */
final class AccessOptions {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "access.password")
    private Optional<Path> passwords;

    @Option(names = "--raise-limits", descriptionKey = "access.limits")
    private boolean raised;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "access.encoding")
    private Optional<Charset> encoding;

    /** @throws LinkwrightException where the passwords can't be read */
    Access access() throws LinkwrightException {
        return new Access(passwords.isEmpty() ? List.of() : lines(passwords.get()), raised, encoding);
    }

    /** A password a line: those of several files can stand in one. */
    private static List<String> lines(Path file) throws LinkwrightException {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("PASSWORDS_UNREADABLE", file), e);
        }
    }
}
