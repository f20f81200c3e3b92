package org.linkwright.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Its exit codes: 0 done, 1 done with rejected rows or a difference, 2 wrong usage, 3 could not be done. */
public final class Cli {
    static final int DONE = 0;
    static final int DIFFERENT = 1;
    static final int WRONG_USAGE = 2;
    static final int NOT_DONE = 3;

    private static final Messages MESSAGES = Messages.of(Cli.class);

    private Cli() {}

    /** Runs one command and returns its exit code. */
    public static int run(Surroundings around, String... arguments) {
        CommandLine line = new CommandLine(new Desktop(around));
        commands(around).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8));
        line.setResourceBundle(ResourceBundle.getBundle(Cli.class.getPackageName() + ".help", Locale.ROOT));
        Words.register(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().exitCodeOnExecutionException(NOT_DONE));
        Refusals refusals = new Refusals(around, List.of(arguments).contains("--json"));
        line.setExecutionExceptionHandler(refusals);
        line.setParameterExceptionHandler(refusals);
        return line.execute(arguments);
    }

    private static List<Object> commands(Surroundings around) {
        return List.of(
                new DemoCommand(around),
                new ImportCommand(around),
                new PreviewCommand(around),
                new ReplayCommand(around),
                new SheetCommand(around),
                new NormalizeCommand(around),
                new SourcesCommand(around),
                new ChangesCommand(around),
                new EntitiesCommand(around),
                new LinksCommand(around),
                new EventsCommand(around),
                new RowsCommand(around),
                new IssuesCommand(around),
                new RejectedCommand(around),
                new ChartCommand(around),
                new LayoutCommand(around),
                new PrivilegedCommand(around),
                new UndoCommand(around),
                new VerifyCommand(around));
    }

    /** What runs where no command is named. */
    @Command(name = "linkwright", mixinStandardHelpOptions = true, version = "Linkwright 0.1.0")
    static final class Desktop implements Callable<Integer> {
        private final Surroundings around;

        Desktop(Surroundings around) {
            this.around = around;
        }

        @Override
        public Integer call() throws LinkwrightException {
            if (!around.hasDisplay()) {
                throw new LinkwrightException(MESSAGES.issue("NO_DISPLAY"));
            }
            around.desktop().accept(Optional.empty());
            return DONE;
        }
    }
}
