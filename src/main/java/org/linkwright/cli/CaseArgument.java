package org.linkwright.cli;

import java.nio.file.Path;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import picocli.CommandLine.Parameters;

/** The case that a command is about. */
final class CaseArgument {
    @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "case")
    private Path path;

    CaseFile openToRead() throws LinkwrightException {
        return CaseFile.openReadOnly(path);
    }

    Path path() {
        return path;
    }
}
