package org.linkwright.chart;

import java.util.List;
import org.linkwright.chart.Mark.Point;

/** Marks elsewhere, in another size or under another name. */
public final class Marks {
    private Marks() {}

    /** The marks scaled about the origin, then moved. */
    public static List<Mark> moved(List<Mark> marks, double scale, double dx, double dy) {
        return marks.stream().map(mark -> moved(mark, scale, dx, dy)).toList();
    }

    private static Mark moved(Mark mark, double f, double dx, double dy) {
        return switch (mark) {
            case Mark.Shape s ->
                new Mark.Shape(
                        s.name(),
                        s.outline(),
                        s.x() * f + dx,
                        s.y() * f + dy,
                        s.width() * f,
                        s.height() * f,
                        s.fill(),
                        s.stroke(),
                        s.strokeWidth() * f);
            case Mark.Line l ->
                new Mark.Line(
                        l.name(),
                        l.from(),
                        l.to(),
                        l.points().stream()
                                .map(p -> new Point(p.x() * f + dx, p.y() * f + dy))
                                .toList(),
                        l.colour(),
                        l.width() * f,
                        l.dash(),
                        l.arrowAtStart(),
                        l.arrowAtEnd());
            case Mark.Area a ->
                new Mark.Area(
                        a.name(),
                        a.points().stream()
                                .map(p -> new Point(p.x() * f + dx, p.y() * f + dy))
                                .toList(),
                        a.fill(),
                        a.stroke(),
                        a.strokeWidth() * f,
                        a.dash());
            case Mark.Photo p ->
                new Mark.Photo(
                        p.name(),
                        p.outline(),
                        p.x() * f + dx,
                        p.y() * f + dy,
                        p.width() * f,
                        p.height() * f,
                        p.portrait());
            case Mark.Text t ->
                new Mark.Text(
                        t.name(),
                        t.text(),
                        t.x() * f + dx,
                        t.y() * f + dy,
                        t.size() * f,
                        t.face(),
                        t.anchor(),
                        t.colour(),
                        t.halo());
        };
    }

    /** The mark under another name. */
    public static Mark renamed(Mark mark, String name) {
        return switch (mark) {
            case Mark.Shape s ->
                new Mark.Shape(
                        name, s.outline(), s.x(), s.y(), s.width(), s.height(), s.fill(), s.stroke(), s.strokeWidth());
            case Mark.Line l ->
                new Mark.Line(
                        name,
                        l.from(),
                        l.to(),
                        l.points(),
                        l.colour(),
                        l.width(),
                        l.dash(),
                        l.arrowAtStart(),
                        l.arrowAtEnd());
            case Mark.Area a -> new Mark.Area(name, a.points(), a.fill(), a.stroke(), a.strokeWidth(), a.dash());
            case Mark.Photo p -> new Mark.Photo(name, p.outline(), p.x(), p.y(), p.width(), p.height(), p.portrait());
            case Mark.Text t ->
                new Mark.Text(name, t.text(), t.x(), t.y(), t.size(), t.face(), t.anchor(), t.colour(), t.halo());
        };
    }
}
