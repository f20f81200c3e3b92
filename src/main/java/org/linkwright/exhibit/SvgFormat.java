package org.linkwright.exhibit;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.linkwright.chart.Arrows;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.ChartPainter;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Point;
import org.linkwright.chart.Outlines;
import org.linkwright.chart.Scene;
import org.linkwright.chart.Shaped;

/**
 * SVG: the pages one below the other, a named group for each thing, plain text as text in embedded subsets of the shipped
 * font, shaped text as forms with unseen text over them; nothing that is fetched or run.
 */
final class SvgFormat implements Format {
    private static final double GAP = 24;

    @Override
    public String id() {
        return "svg";
    }

    @Override
    public byte[] write(Document document) throws IOException {
        double width = document.pages().getFirst().width();
        double height = document.pages().stream()
                        .mapToDouble(page -> page.height() + GAP)
                        .sum()
                - GAP;
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%spt\" height=\"%spt\" viewBox=\"0 0 %s %s\">\n"
                .formatted(number(width), number(height), number(width), number(height)));
        svg.append("<title>").append(Xml.escape(document.title())).append("</title>\n");
        svg.append("<desc>Exhibit hash ").append(document.hash()).append("</desc>\n");
        svg.append("<style>\n");
        for (Face face : Face.values()) {
            fontFace(svg, document, face);
        }
        svg.append("text{font-family:'").append(Fonts.FAMILY).append("',sans-serif;white-space:pre}\n</style>\n");
        double y = 0;
        for (int i = 0; i < document.pages().size(); i++) {
            page(svg, document.pages().get(i), i + 1, y);
            y += document.pages().get(i).height() + GAP;
        }
        return svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fontFace(StringBuilder svg, Document document, Face face) throws IOException {
        byte[] font = FontSubset.of(face, FontSubset.used(face, document.pages()));
        svg.append("@font-face{font-family:'%s';font-weight:%s;src:url(data:font/ttf;base64,%s)}\n"
                .formatted(
                        Fonts.FAMILY,
                        face == Face.BOLD ? "700" : "400",
                        Base64.getEncoder().encodeToString(font)));
    }

    private static void page(StringBuilder svg, Scene scene, int number, double y) {
        svg.append("<g id=\"page-%d\" transform=\"translate(0 %s)\">\n".formatted(number, number(y)));
        svg.append("<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>\n"
                .formatted(number(scene.width()), number(scene.height()), colour(scene.ground())));
        String open = null;
        int group = 0;
        for (Mark mark : scene.marks()) {
            if (!Objects.equals(open, mark.name())) {
                svg.append(open == null ? "" : "</g>\n");
                svg.append("<g id=\"p%d-g%d\" data-name=\"%s\">\n".formatted(number, ++group, Xml.escape(mark.name())));
                open = mark.name();
            }
            switch (mark) {
                case Mark.Shape shape -> shape(svg, shape);
                case Mark.Line line -> line(svg, line);
                case Mark.Area area -> area(svg, area);
                case Mark.Photo photo -> photo(svg, photo, "p%d-g%d-cut".formatted(number, group));
                case Mark.Text text -> text(svg, text);
            }
        }
        svg.append(open == null ? "" : "</g>\n").append("</g>\n");
    }

    private static void shape(StringBuilder svg, Mark.Shape mark) {
        svg.append("<path d=\"")
                .append(path(Outlines.of(mark).getPathIterator(null)))
                .append("\" fill=\"")
                .append(colour(mark.fill()))
                .append('"');
        if (mark.stroke() != Mark.NONE && mark.strokeWidth() > 0) {
            svg.append(
                    " stroke=\"%s\" stroke-width=\"%s\"".formatted(colour(mark.stroke()), number(mark.strokeWidth())));
        }
        svg.append("/>\n");
    }

    private static String path(PathIterator outline) {
        StringBuilder path = new StringBuilder();
        double[] p = new double[6];
        for (; !outline.isDone(); outline.next()) {
            int values = switch (outline.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> append(path, 'M', 2);
                case PathIterator.SEG_LINETO -> append(path, 'L', 2);
                case PathIterator.SEG_QUADTO -> append(path, 'Q', 4);
                case PathIterator.SEG_CUBICTO -> append(path, 'C', 6);
                default -> append(path, 'Z', 0);
            };
            for (int i = 0; i < values; i++) {
                path.append(i == 0 ? "" : " ").append(number(p[i]));
            }
        }
        return path.toString();
    }

    private static int append(StringBuilder path, char command, int values) {
        path.append(command);
        return values;
    }

    private static void line(StringBuilder svg, Mark.Line line) {
        svg.append("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\""
                .formatted(points(Arrows.shaft(line)), colour(line.colour()), number(line.width())));
        float[] pattern = ChartPainter.pattern(line.width(), line.dash());
        if (pattern != null) {
            svg.append(" stroke-dasharray=\"%s %s\"".formatted(number(pattern[0]), number(pattern[1])));
            svg.append(line.dash() == Mark.Dash.DOTTED ? " stroke-linecap=\"round\"" : "");
        }
        svg.append("/>\n");
        if (line.arrowAtEnd()) {
            head(svg, Arrows.atEnd(line), line.colour());
        }
        if (line.arrowAtStart()) {
            head(svg, Arrows.atStart(line), line.colour());
        }
    }

    private static void area(StringBuilder svg, Mark.Area area) {
        svg.append("<polygon points=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\""
                .formatted(
                        points(area.points()), colour(area.fill()), colour(area.stroke()), number(area.strokeWidth())));
        float[] pattern = ChartPainter.pattern(area.strokeWidth(), area.dash());
        if (pattern != null) {
            svg.append(" stroke-dasharray=\"%s %s\"".formatted(number(pattern[0]), number(pattern[1])));
        }
        svg.append("/>\n");
    }

    private static void photo(StringBuilder svg, Mark.Photo photo, String cut) {
        svg.append("<clipPath id=\"%s\"><path d=\"%s\"/></clipPath>\n"
                .formatted(cut, path(Outlines.of(photo.form()).getPathIterator(null))));
        svg.append("<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                .formatted(
                        number(photo.x() - photo.width() / 2),
                        number(photo.y() - photo.height() / 2),
                        number(photo.width()),
                        number(photo.height())));
        svg.append(" preserveAspectRatio=\"xMidYMid slice\" clip-path=\"url(#%s)\"".formatted(cut));
        svg.append(" href=\"data:image/png;base64,")
                .append(photo.portrait().base64())
                .append("\"/>\n");
    }

    private static void head(StringBuilder svg, List<Point> head, int colour) {
        svg.append("<polygon points=\"%s\" fill=\"%s\"/>\n".formatted(points(head), colour(colour)));
    }

    private static String points(List<Point> points) {
        return points.stream().map(p -> number(p.x()) + "," + number(p.y())).collect(Collectors.joining(" "));
    }

    private static void text(StringBuilder svg, Mark.Text text) {
        if (Fonts.isPlain(text.text())) {
            svg.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\""
                    .formatted(number(text.x()), number(text.y()), number(text.size()), colour(text.colour())));
            svg.append(text.face() == Face.BOLD ? " font-weight=\"700\"" : "");
            svg.append(
                    switch (text.anchor()) {
                        case START -> "";
                        case MIDDLE -> " text-anchor=\"middle\"";
                        case END -> " text-anchor=\"end\"";
                    });
            svg.append(halo(text)).append('>').append(Xml.escape(text.text())).append("</text>\n");
        } else {
            shaped(svg, text);
        }
    }

    /** Text in a script that must be shaped: drawn as a form, with the text itself over it, unseen, to be selected. */
    private static void shaped(StringBuilder svg, Mark.Text text) {
        double width = Fonts.width(text.text(), text.face(), text.size());
        double left = text.x() - width * Bounds.shift(text.anchor());
        String form = path(Fonts.outline(text.text(), text.face(), text.size(), left, text.y())
                .getPathIterator(null));
        svg.append("<path d=\"%s\" fill=\"%s\"%s/>\n".formatted(form, colour(text.colour()), halo(text)));
        svg.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"none\""
                .formatted(number(left), number(text.y()), number(text.size())));
        svg.append(" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"".formatted(number(width)));
        svg.append(Shaped.isRightToLeft(text.text()) ? " direction=\"rtl\" text-anchor=\"end\"" : "");
        svg.append('>').append(Xml.escape(text.text())).append("</text>\n");
    }

    private static String halo(Mark.Text text) {
        return text.halo() == Mark.NONE
                ? ""
                : " stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" paint-order=\"stroke\""
                        .formatted(colour(text.halo()), number(text.size() * ChartPainter.HALO));
    }

    private static String colour(int rgb) {
        return rgb == Mark.NONE ? "none" : "#%06x".formatted(rgb);
    }

    /** A length with at most two decimals. */
    private static String number(double length) {
        String text = String.format(Locale.ROOT, "%.2f", length);
        String trimmed = text.replaceAll("\\.?0+$", "");
        return "-0".equals(trimmed) ? "0" : trimmed;
    }

    @Override
    public String text(byte[] file) {
        return Xml.unescape(new String(file, StandardCharsets.UTF_8));
    }
}
