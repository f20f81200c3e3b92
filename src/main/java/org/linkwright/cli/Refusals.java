package org.linkwright.cli;

import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says why a command did nothing: to people on standard error, to scripts that asked for JSON on standard output too. */
final class Refusals implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    private final Surroundings around;
    private final boolean json;

    Refusals(Surroundings around, boolean json) {
        this.around = around;
        this.json = json;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) throws Exception {
        if (exception instanceof LinkwrightException refused) {
            around.err().println(refused.issue().message());
            around.err().println(MESSAGES.text("code", refused.issue().code()));
            answer(refused.issue().code(), refused.issue().message());
            return Cli.NOT_DONE;
        }
        throw exception;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        around.err().println(exception.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(
                exception, exception.getCommandLine().getErr())) {
            exception.getCommandLine().usage(exception.getCommandLine().getErr());
        }
        answer("WRONG_USAGE", exception.getMessage());
        return Cli.WRONG_USAGE;
    }

    private void answer(String code, String message) {
        if (json) {
            Output.document(
                    around.out(),
                    new Fields()
                            .with(
                                    "error",
                                    new Fields()
                                            .with("code", code)
                                            .with("message", message)
                                            .map())
                            .map());
        }
    }
}
