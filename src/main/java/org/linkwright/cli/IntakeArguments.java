package org.linkwright.cli;

import java.nio.file.Path;
import java.util.List;
import org.linkwright.intake.Answers;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.LegalProcess;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a person says about the files of one command. */
final class IntakeArguments {
    @Option(
            names = "--region",
            converter = Words.Region.class,
            paramLabel = "US",
            defaultValue = "",
            descriptionKey = "region")
    private String region;

    @Option(
            names = "--zone",
            converter = Words.Zone.class,
            paramLabel = "ZONE",
            defaultValue = "",
            descriptionKey = "zone")
    private String zone;

    @Option(
            names = "--order",
            converter = Words.Order.class,
            paramLabel = "ORDER",
            defaultValue = "",
            descriptionKey = "import.order")
    private String order;

    @Option(
            names = "--decimal",
            converter = Words.Decimal.class,
            paramLabel = "SIGN",
            defaultValue = "",
            descriptionKey = "import.decimal")
    private String decimal;

    @Option(names = "--currency", paramLabel = "CODE", defaultValue = "", descriptionKey = "import.currency")
    private String currency;

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
        Answers usual = new Answers(region, zone, order, decimal, currency, subject, null);
        return IntakeOptions.NONE
                .withUsual(usual)
                .withProcess(new LegalProcess("", process, "", "", "", ""))
                .withLayout(profile)
                .withOwn(own)
                .withAccess(access.access());
    }
}
