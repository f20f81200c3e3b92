package org.linkwright.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.linkwright.model.LinkwrightException;
import org.linkwright.operation.ArrangeEdgeList;
import org.linkwright.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Arranges an edge list. */
@Command(name = "layout", mixinStandardHelpOptions = true)
final class LayoutCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Output output;

    @Parameters(index = "0", paramLabel = "EDGES.csv", descriptionKey = "layout.edges")
    private Path edges;

    @Option(
            names = "--layout",
            converter = Words.LayoutId.class,
            paramLabel = "LAYOUT",
            defaultValue = "organic",
            descriptionKey = "chart.layout")
    private String layout;

    @Option(names = "--out", required = true, paramLabel = "POSITIONS.csv", descriptionKey = "layout.out")
    private Path positions;

    LayoutCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        int nodes = new ArrangeEdgeList(layout).run(edges, positions, Progress.NONE);
        if (output.isJson()) {
            output.json(
                    around.out(),
                    new Fields()
                            .with("file", positions.toString())
                            .with("nodes", nodes)
                            .map());
        }
        return Cli.DONE;
    }
}
