package org.linkwright.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.layout.Layout;
import org.linkwright.layout.LayoutGraph;
import org.linkwright.layout.Layouts;
import org.linkwright.layout.Positions;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.Rows;
import org.linkwright.sheet.Workbook;
import org.linkwright.sheet.Workbooks;
import org.linkwright.task.Progress;

/** Arranges a graph given as an edge list, without a case: {@code from,to[,weight]} with a header → {@code id,x,y}. */
public final class ArrangeEdgeList {
    private static final Messages MESSAGES = Messages.of(ArrangeEdgeList.class);
    private static final float RADIUS = 4;
    private static final List<String> HEADER = List.of("from", "to");

    private final Layout layout;

    public ArrangeEdgeList(String layout) throws LinkwrightException {
        this.layout = Layouts.ALL.stream()
                .filter(each -> each.id().equals(layout))
                .findFirst()
                .orElseThrow(() -> new LinkwrightException(MESSAGES.issue(
                        "LAYOUT_UNKNOWN",
                        layout,
                        String.join(", ", Layouts.ALL.stream().map(Layout::id).toList()))));
    }

    /**
     * Writes the positions whole or not at all, and returns how many nodes there are.
     *
     * @throws LinkwrightException where the file can't be read or written, {@code EDGES_WITHOUT_HEADER}, {@code
     *     EDGE_WITHOUT_END} or {@code EDGE_WEIGHT}
     */
    public int run(Path edges, Path positions, Progress progress) throws LinkwrightException {
        Edges read = new Edges(edges);
        Optional<EdgeText> text = text(edges);
        if (text.isPresent()) {
            EdgeText lines = text.get();
            while (lines.hasNext()) {
                read.add(lines.next(), lines.line());
            }
        } else {
            readSheet(edges, read);
        }
        Positions arranged = layout.arrange(read.graph(), null, null, progress);
        StringBuilder out = new StringBuilder("id,x,y\n");
        read.numbers.forEach((id, i) -> out.append(cell(id))
                .append(',')
                .append(arranged.x()[i])
                .append(',')
                .append(arranged.y()[i])
                .append('\n'));
        try {
            WholeFile.write(positions, out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_NOT_WRITTEN", positions, e.getMessage()), e);
        }
        return read.numbers.size();
    }

    /** As RFC 4180 has it. */
    private static String cell(String id) {
        boolean plain = id.indexOf(',') < 0 && id.indexOf('"') < 0 && id.indexOf('\n') < 0 && id.indexOf('\r') < 0;
        return plain ? id : '"' + id.replace("\"", "\"\"") + '"';
    }

    /** The file where it is a plain text; what can't be read here, the reader of sheets says. */
    private static Optional<EdgeText> text(Path edges) {
        try {
            return EdgeText.of(Files.readAllBytes(edges));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void readSheet(Path edges, Edges read) throws LinkwrightException {
        try (Workbook book = Workbooks.open(edges);
                Rows rows = book.rows(book.sheets().getFirst())) {
            while (rows.hasNext()) {
                Row row = rows.next();
                read.add(
                        List.of(
                                row.cell(0).text(),
                                row.cell(1).text(),
                                row.cell(2).text()),
                        row.number());
            }
        }
    }

    /** What has been read so far; ids are numbered in order of first appearance. */
    private static final class Edges {
        private final Path file;
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private boolean headed;
        private int count;
        private int[] from = new int[1024];
        private int[] to = new int[1024];
        private float[] weight = new float[1024];

        Edges(Path file) {
            this.file = file;
        }

        void add(List<String> cells, long row) throws LinkwrightException {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (!headed) {
                headed = true;
                if (!isHeader(cells)) {
                    throw new LinkwrightException(MESSAGES.issue("EDGES_WITHOUT_HEADER", file, row));
                }
                return;
            }
            if (cells.size() < 2 || cells.get(0).isBlank() || cells.get(1).isBlank()) {
                throw new LinkwrightException(MESSAGES.issue("EDGE_WITHOUT_END", file, row));
            }
            if (count == from.length) {
                from = Arrays.copyOf(from, 2 * count);
                to = Arrays.copyOf(to, 2 * count);
                weight = Arrays.copyOf(weight, 2 * count);
            }
            from[count] = number(cells.get(0).strip());
            to[count] = number(cells.get(1).strip());
            weight[count++] = cells.size() < 3 ? 1 : weight(cells.get(2).strip(), row);
        }

        private static boolean isHeader(List<String> cells) {
            return cells.size() >= 2
                    && cells.get(0).strip().equalsIgnoreCase(HEADER.get(0))
                    && cells.get(1).strip().equalsIgnoreCase(HEADER.get(1));
        }

        private int number(String id) {
            Integer known = numbers.putIfAbsent(id, numbers.size());
            return known == null ? numbers.size() - 1 : known;
        }

        private float weight(String text, long row) throws LinkwrightException {
            if (text.isEmpty()) {
                return 1;
            }
            try {
                float value = Float.parseFloat(text);
                if (value > 0 && Float.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw new LinkwrightException(MESSAGES.issue("EDGE_WEIGHT", file, row, text), e);
            }
            throw new LinkwrightException(MESSAGES.issue("EDGE_WEIGHT", file, row, text));
        }

        LayoutGraph graph() {
            float[] radius = new float[numbers.size()];
            Arrays.fill(radius, RADIUS);
            return new LayoutGraph(
                    numbers.size(),
                    Arrays.copyOf(from, count),
                    Arrays.copyOf(to, count),
                    Arrays.copyOf(weight, count),
                    radius,
                    new int[numbers.size()],
                    LayoutGraph.timeless(count));
        }
    }
}
