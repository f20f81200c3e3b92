package org.linkwright.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import picocli.CommandLine.Mixin;

/** A command that lists something of a case, which it only reads. */
abstract class CaseQuery implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Output output;

    @Mixin
    private CaseArgument target;

    CaseQuery(Surroundings around) {
        this.around = around;
    }

    /** What is listed, one record a line. */
    abstract List<Map<String, Object>> answers(CaseFile open) throws LinkwrightException;

    /** Prints the list; commands that know another form override it. */
    void print(List<Map<String, Object>> answers) {
        output.records(around.out(), answers);
    }

    /** Prints what is listed; a command whose list may be longer than memory overrides it. */
    void answer(CaseFile open) throws LinkwrightException {
        print(answers(open));
    }

    Output output() {
        return output;
    }

    Surroundings around() {
        return around;
    }

    @Override
    public final Integer call() throws LinkwrightException {
        try (CaseFile open = target.openToRead()) {
            answer(open);
        }
        return Cli.DONE;
    }
}
