package org.linkwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2;
import org.gephi.layout.plugin.forceAtlas2.ForceAtlas2Builder;
import org.gephi.project.api.ProjectController;
import org.graphstream.graph.implementations.SingleGraph;
import org.graphstream.stream.SinkAdapter;
import org.graphstream.ui.layout.springbox.implementations.SpringBox;
import org.linkwright.layout.LayoutGraph;
import org.linkwright.layout.LayoutQuality;
import org.linkwright.layout.Positions;
import org.openide.util.Lookup;

/**
 * Arranges edge lists beside Graphviz sfdp, GraphStream's SpringBox and Gephi's ForceAtlas2, in one run; docs/benchmarks.md says
 * how to read what it prints. {@code args[0]} is a folder to write to, the rest are files with the header {@code from,to} and
 * numbers as ids.
 */
public final class LayoutBench {
    /** From so many nodes on, what is slow is run once and shorter, or not at all. */
    private static final int LARGE = 50_000;

    private static final int TURNS = 3;
    private static final double SPRING_BOX_SECONDS = 30;

    private final Path folder;
    private final Path file;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final LayoutGraph graph;

    private LayoutBench(Path folder, Path file) throws IOException {
        this.folder = folder;
        this.file = file;
        List<String> lines = Files.readAllLines(file);
        int[] from = new int[lines.size() - 1];
        int[] to = new int[from.length];
        for (int e = 0; e < from.length; e++) {
            String[] ends = lines.get(e + 1).split(",");
            from[e] = numbers.computeIfAbsent(ends[0], id -> numbers.size());
            to[e] = numbers.computeIfAbsent(ends[1], id -> numbers.size());
        }
        float[] weight = new float[from.length];
        Arrays.fill(weight, 1);
        int n = numbers.size();
        graph = new LayoutGraph(
                n, from, to, weight, new float[n], new int[n], LayoutGraph.timeless(from.length));
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        System.out.println("| graph | layout | seconds | of sfdp's | stress | np2 |");
        System.out.println("|---|---|---|---|---|---|");
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            new LayoutBench(folder, Path.of(file)).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        Path dot = folder.resolve("graph.dot");
        Path plain = folder.resolve("graph.plain");
        Path positions = folder.resolve("positions.csv");
        StringBuilder text = new StringBuilder("graph g {\n");
        for (int e = 0; e < graph.edges(); e++) {
            text.append(graph.from()[e]).append("--").append(graph.to()[e]).append(";\n");
        }
        Files.writeString(dot, text.append("}\n"));
        List<Double> own = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            own.add(seconds(program(positions), folder.resolve("program.txt")));
            if (turn == 0 || graph.nodes() < LARGE) {
                other.add(seconds(List.of("sfdp", "-Tplain", dot.toString()), plain));
            }
        }
        double sfdp = median(other);
        print("Linkwright organic, whole process", median(own), sfdp, read(positions));
        print("Graphviz sfdp, whole process", sfdp, sfdp, plain(plain));
        int iterations = graph.nodes() < LARGE ? 100 : 31;
        long start = System.nanoTime();
        Positions forceAtlas = forceAtlas(iterations);
        print("Gephi ForceAtlas2, " + iterations + " iterations", since(start), sfdp, forceAtlas);
        if (graph.nodes() < LARGE) {
            start = System.nanoTime();
            Positions springs = springBox();
            print("GraphStream SpringBox, stopped", since(start), sfdp, springs);
        }
    }

    private List<String> program(Path positions) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                // as the launcher does for a command
                "-XX:+UseParallelGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "org.linkwright.Main",
                "layout",
                file.toString(),
                "--layout",
                "organic",
                "--out",
                positions.toString());
    }

    private static double seconds(List<String> command, Path output) throws Exception {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(output.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return since(start);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private void print(String what, double seconds, double sfdp, Positions at) {
        int samples = graph.nodes() < LARGE ? 500 : 100;
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %.3f | %.3f | %.3f |%n",
                file.getFileName().toString().replace(".csv", ""),
                what,
                seconds,
                seconds / sfdp,
                LayoutQuality.stress(graph, at, samples),
                LayoutQuality.np2(graph, at, samples));
    }

    private Positions none() {
        return new Positions(new float[graph.nodes()], new float[graph.nodes()]);
    }

    private Positions read(Path csv) throws IOException {
        Positions at = none();
        List<String> lines = Files.readAllLines(csv);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            put(at, numbers.get(cells[0]), cells[1], cells[2]);
        }
        return at;
    }

    private Positions plain(Path plain) throws IOException {
        Positions at = none();
        for (String line : Files.readAllLines(plain)) {
            if (line.startsWith("node ")) {
                String[] words = line.split(" ");
                put(at, Integer.parseInt(words[1]), words[2], words[3]);
            }
        }
        return at;
    }

    private static void put(Positions at, int node, String x, String y) {
        at.x()[node] = Float.parseFloat(x);
        at.y()[node] = Float.parseFloat(y);
    }

    private Positions forceAtlas(int iterations) {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
        Graph gephi = model.getUndirectedGraph();
        Random random = new Random(1);
        for (int i = 0; i < graph.nodes(); i++) {
            Node node = model.factory().newNode(String.valueOf(i));
            node.setPosition(1000 * random.nextFloat(), 1000 * random.nextFloat());
            node.setSize(1);
            gephi.addNode(node);
        }
        for (int e = 0; e < graph.edges(); e++) {
            Node from = gephi.getNode(String.valueOf(graph.from()[e]));
            Node to = gephi.getNode(String.valueOf(graph.to()[e]));
            if (from != to && !gephi.isAdjacent(from, to)) {
                gephi.addEdge(model.factory().newEdge(from, to, false));
            }
        }
        ForceAtlas2 layout = new ForceAtlas2Builder().buildLayout();
        layout.setGraphModel(model);
        layout.resetPropertiesValues();
        layout.setThreadsCount(Runtime.getRuntime().availableProcessors());
        layout.setBarnesHutOptimize(true);
        layout.initAlgo();
        for (int i = 0; i < iterations; i++) {
            layout.goAlgo();
        }
        layout.endAlgo();
        Positions at = none();
        for (Node node : gephi.getNodes()) {
            int i = Integer.parseInt((String) node.getId());
            at.x()[i] = node.x();
            at.y()[i] = node.y();
        }
        projects.closeCurrentProject();
        return at;
    }

    private Positions springBox() {
        SingleGraph springs = new SingleGraph("springs", false, false);
        SpringBox layout = new SpringBox(false, new Random(1));
        Positions at = none();
        layout.addAttributeSink(new SinkAdapter() {
            @Override
            public void nodeAttributeChanged(
                    String source, long time, String node, String attribute, Object before, Object now) {
                moved(node, attribute, now);
            }

            @Override
            public void nodeAttributeAdded(String source, long time, String node, String attribute, Object now) {
                moved(node, attribute, now);
            }

            private void moved(String node, String attribute, Object now) {
                if (attribute.equals("xyz") || attribute.equals("xy")) {
                    Object[] place = (Object[]) now;
                    at.x()[Integer.parseInt(node)] = ((Number) place[0]).floatValue();
                    at.y()[Integer.parseInt(node)] = ((Number) place[1]).floatValue();
                }
            }
        });
        springs.addSink(layout);
        for (int i = 0; i < graph.nodes(); i++) {
            springs.addNode(String.valueOf(i));
        }
        for (int e = 0; e < graph.edges(); e++) {
            springs.addEdge(
                    String.valueOf(e), String.valueOf(graph.from()[e]), String.valueOf(graph.to()[e]));
        }
        long start = System.nanoTime();
        do {
            layout.compute();
        } while (layout.getStabilization() < 0.9 && since(start) < SPRING_BOX_SECONDS);
        return at;
    }
}
