package org.linkwright.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Writes the positions whole or not at all, and returns how many nodes there are. */
    public int run(Path edges, Path positions, Progress progress) throws LinkwrightException {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        LayoutGraph graph = read(edges, numbers);
        Positions arranged = layout.arrange(graph, null, null, progress);
        StringBuilder text = new StringBuilder("id,x,y\n");
        numbers.forEach((id, i) -> text.append(id)
                .append(',')
                .append(arranged.x()[i])
                .append(',')
                .append(arranged.y()[i])
                .append('\n'));
        try {
            WholeFile.write(positions, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_NOT_WRITTEN", positions, e.getMessage()), e);
        }
        return numbers.size();
    }

    private static LayoutGraph read(Path edges, Map<String, Integer> numbers) throws LinkwrightException {
        List<int[]> ends = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        try (Workbook book = Workbooks.open(edges);
                Rows rows = book.rows(book.sheets().getFirst())) {
            while (rows.hasNext()) {
                Row row = rows.next();
                if (row.isBlank() || (ends.isEmpty() && row.cell(0).text().equalsIgnoreCase("from"))) {
                    continue;
                }
                if (row.cell(0).isBlank() || row.cell(1).isBlank()) {
                    throw new LinkwrightException(MESSAGES.issue("EDGE_WITHOUT_END", edges, row.number()));
                }
                ends.add(new int[] {
                    number(numbers, row.cell(0).text().strip()),
                    number(numbers, row.cell(1).text().strip())
                });
                weights.add(weight(edges, row));
            }
        }
        float[] weight = new float[weights.size()];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = weights.get(i);
        }
        float[] radius = new float[numbers.size()];
        Arrays.fill(radius, RADIUS);
        return new LayoutGraph(
                numbers.size(),
                ends.stream().mapToInt(end -> end[0]).toArray(),
                ends.stream().mapToInt(end -> end[1]).toArray(),
                weight,
                radius,
                new int[numbers.size()],
                LayoutGraph.timeless(weight.length));
    }

    private static int number(Map<String, Integer> numbers, String id) {
        return numbers.computeIfAbsent(id, key -> numbers.size());
    }

    private static float weight(Path edges, Row row) throws LinkwrightException {
        String text = row.cell(2).text().strip();
        if (text.isEmpty()) {
            return 1;
        }
        try {
            float weight = Float.parseFloat(text);
            if (weight > 0) {
                return weight;
            }
        } catch (NumberFormatException e) {
            throw new LinkwrightException(MESSAGES.issue("EDGE_WEIGHT", edges, row.number(), text), e);
        }
        throw new LinkwrightException(MESSAGES.issue("EDGE_WEIGHT", edges, row.number(), text));
    }
}
