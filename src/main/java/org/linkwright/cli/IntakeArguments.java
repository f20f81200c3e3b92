package org.linkwright.cli;

import java.nio.file.Path;
import java.util.List;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.LegalProcess;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a person says about the files of one command. */
final class IntakeArguments {
    @Mixin
    private Conventions conventions;

    @Option(names = "--subject", paramLabel = "ID", defaultValue = "", descriptionKey = "import.subject")
    private String subject;

    @Option(names = "--process", paramLabel = "TEXT", defaultValue = "", descriptionKey = "import.process")
    private String process;

    @Option(names = "--profile", paramLabel = "ID", defaultValue = "", descriptionKey = "import.profile")
    private String profile;

    @Option(names = "--layouts", paramLabel = "FILE", descriptionKey = "import.layouts")
    private List<Path> own = List.of();

    @Mixin
    private AccessOptions access;

    /** @throws LinkwrightException where the passwords can't be read */
    IntakeOptions options() throws LinkwrightException {
        return IntakeOptions.NONE
                .withUsual(conventions.answers(subject))
                .withProcess(new LegalProcess("", process, "", "", "", ""))
                .withLayout(profile)
                .withOwn(own)
                .withAccess(access.access());
    }
}
