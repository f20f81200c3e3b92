package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.Chart;
import org.linkwright.chart.Legend;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Marks;
import org.linkwright.chart.Scene;
import org.linkwright.chart.Scenes;
import org.linkwright.chart.Theme;
import org.linkwright.chart.Wording;
import org.linkwright.model.Identifier;
import org.linkwright.model.Messages;

/** The pages of an exhibit as scenes: the chart with its legend first, then the source key. */
final class Pages {
    private static final Messages MESSAGES = Messages.of(Pages.class);
    private static final double COLUMN_GAP = 18;
    private static final double NOTE = 7;

    private final Material material;
    private final Page page;

    private Pages(Material material, Page page) {
        this.material = material;
        this.page = page;
    }

    static Document of(Material material, Paper paper) {
        String hash = Manifest.hash(material);
        Page page = new Page(paper.width, paper.height, material.heading(), hash);
        Pages pages = new Pages(material, page);
        SourceKey.Written key = new SourceKey(material).write(page);
        List<Scene> scenes = pages.all(key.pages());
        return new Document(material.heading().title(), scenes, pages.jumps(scenes.getFirst(), key.places()), hash);
    }

    private List<Scene> all(List<List<Mark>> key) {
        int count = key.size() + 1;
        List<Scene> scenes = new ArrayList<>();
        scenes.add(page.scene(chartPage(count), subtitle(), 1, count));
        String continued = MESSAGES.text("page.key", material.heading().title());
        for (int i = 0; i < key.size(); i++) {
            scenes.add(page.scene(key.get(i), continued, i + 2, count));
        }
        return scenes;
    }

    /** From each number in a box to the first of its entries. */
    private List<Document.Jump> jumps(Scene chart, List<Flow.Place> places) {
        Map<String, Flow.Place> targets = new HashMap<>();
        Map<String, String> notes = lineNotes();
        for (Material.KeyLine line : material.lines()) {
            String note = notes.get(line.link().name());
            if (note != null) {
                int first = Integer.parseInt(note.split("\\D", 2)[0]);
                targets.put(line.link().name(), places.get(first - 1));
            }
        }
        List<Document.Jump> jumps = new ArrayList<>();
        for (Mark mark : chart.marks()) {
            Flow.Place target = targets.get(mark.name());
            if (mark instanceof Mark.Shape && target != null) {
                jumps.add(
                        new Document.Jump(Bounds.of(mark), target.page() + 1, target.x(), target.y() - Table.LEADING));
            }
        }
        return List.copyOf(jumps);
    }

    private String subtitle() {
        Chart chart = material.chart();
        String zone = chart.window().zone();
        String period = chart.period()
                .map(p -> MESSAGES.text("page.period", Wording.days(p.first(), p.last(), zone), zone))
                .orElse(MESSAGES.text("page.undated"));
        String caseName = material.heading().caseName();
        return Stream.of(caseName.equals(material.heading().title()) ? "" : caseName, period)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    private List<Mark> chartPage(int count) {
        List<Mark> bottom = new ArrayList<>();
        double y = page.height() - Page.MARGIN - Page.FOOTER;
        List<String> notes = notes(count);
        for (int i = notes.size() - 1; i >= 0; i--) {
            bottom.add(
                    Page.text(Page.FRAME, notes.get(i), Page.MARGIN, y, NOTE, Face.REGULAR, Anchor.START, Page.QUIET));
            y -= NOTE * 1.35;
        }
        y -= 6;
        y = legend(bottom, y);
        double top = Page.MARGIN + Page.HEADER + 4;
        List<Mark> marks = new ArrayList<>(chart(Page.MARGIN, top, page.width() - 2 * Page.MARGIN, y - 6 - top));
        if (marks.stream().anyMatch(mark -> mark instanceof Mark.Text text && isNameNumber(text.text()))) {
            String names = MESSAGES.text("page.names");
            double right = page.width() - Page.MARGIN;
            double last = page.height() - Page.MARGIN - Page.FOOTER;
            bottom.add(Page.text(Page.FRAME, names, right, last, NOTE, Face.REGULAR, Anchor.END, Page.QUIET));
        }
        marks.addAll(bottom);
        return marks;
    }

    private static boolean isNameNumber(String text) {
        return text.matches("E\\d+");
    }

    private List<String> notes(int count) {
        List<String> notes = new ArrayList<>();
        String text = String.join(" ", material.chart().leftOut());
        double width = page.width() - 2 * Page.MARGIN;
        if (!text.isEmpty()) {
            List<String> lines = Table.wrap(text, width);
            notes.addAll(lines.size() <= 3 ? lines : lines.subList(0, 2));
            if (lines.size() > 3) {
                notes.add(MESSAGES.text("page.more", count));
            }
        }
        notes.add(MESSAGES.text("page.numbers", count));
        return notes;
    }

    /** Writes the legend upwards from {@code bottom}; returns where it begins. */
    private double legend(List<Mark> marks, double bottom) {
        List<Legend.Entry> entries = Legend.of(material.chart(), Theme.PAPER);
        double width = page.width() - 2 * Page.MARGIN;
        int columns = columns(entries, width);
        int rows = (entries.size() + columns - 1) / columns;
        double top = bottom - rows * Legend.ROW;
        double x = Page.MARGIN;
        for (int start = 0; start < entries.size(); start += rows) {
            List<Legend.Entry> column = entries.subList(start, Math.min(entries.size(), start + rows));
            for (int i = 0; i < column.size(); i++) {
                marks.addAll(Legend.marks(column.get(i), x, top + Legend.ROW * (i + 0.5), Theme.PAPER));
            }
            x += width(column) + COLUMN_GAP;
        }
        marks.add(Page.text(
                Legend.NAME, MESSAGES.text("page.legend"), Page.MARGIN, top - 3, 8, Face.BOLD, Anchor.START, Page.INK));
        return top - 14;
    }

    /** As many columns as fit side by side. */
    private static int columns(List<Legend.Entry> entries, double width) {
        for (int columns = 6; columns > 1; columns--) {
            int rows = (entries.size() + columns - 1) / columns;
            double needed = -COLUMN_GAP;
            for (int start = 0; start < entries.size(); start += rows) {
                needed += COLUMN_GAP + width(entries.subList(start, Math.min(entries.size(), start + rows)));
            }
            if (needed <= width) {
                return columns;
            }
        }
        return 1;
    }

    private static double width(List<Legend.Entry> column) {
        return column.stream().mapToDouble(Legend.Entry::width).max().orElse(0);
    }

    /** One note for all lines between the same two, on the middle one: {@code 7–10}. */
    private Map<String, String> lineNotes() {
        Map<Set<Identifier>, List<Material.KeyLine>> bundles = new LinkedHashMap<>();
        for (Material.KeyLine line : material.lines()) {
            if (line.link().isInside()) {
                continue;
            }
            Set<Identifier> ends = new HashSet<>(List.of(line.link().from()));
            ends.add(line.link().to());
            bundles.computeIfAbsent(ends, key -> new ArrayList<>()).add(line);
        }
        Map<String, String> notes = new HashMap<>();
        for (List<Material.KeyLine> bundle : bundles.values()) {
            TreeSet<Long> numbers = new TreeSet<>();
            bundle.forEach(line -> numbers.add(Long.parseLong(line.number())));
            notes.put(bundle.get(bundle.size() / 2).link().name(), RowRanges.of(numbers));
        }
        return notes;
    }

    private List<Mark> chart(double left, double top, double width, double height) {
        double scale = Fit.scale(material.chart().nodes().size(), width, height);
        Chart fitted = Fit.into(material.chart(), width / scale, height / scale);
        Map<String, String> notes = lineNotes();
        for (int i = 0; i < fitted.nodes().size(); i++) {
            notes.put(fitted.nodes().get(i).name(), SourceKey.entityNumber(i));
        }
        Scene scene = Scenes.of(fitted, Theme.PAPER, notes);
        double f = Math.min(scale, Math.min(width / scene.width(), height / scene.height()));
        double dx = left + (width - scene.width() * f) / 2 - scene.x() * f;
        double dy = top + (height - scene.height() * f) / 2 - scene.y() * f;
        return Marks.moved(scene.marks(), f, dx, dy);
    }
}
