package org.linkwright.desktop.chartview;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;

/**
 * A scene in flat arrays, one entry a mark in the scene's order, so that a hundred thousand nodes are painted and searched within
 * a frame. Immutable once built.
 *
 * <p>The arrays are read by {@link Raster}, {@link Hits}, {@link Emphasis} and {@link Legible} and never changed.
 */
final class Plot {
    /** Stands for no name and no mark. */
    static final int NONE = -1;

    /** What a mark is. */
    static final byte FORM = 0;

    /** A straight line. */
    static final byte LINE = 1;

    /** A line through more than two points, or of an icon. */
    static final byte BENT = 2;

    static final byte TEXT = 3;

    /** What is painted by Java2D: groups, notes, pictures. There are few of them. */
    static final byte RARE = 4;

    final Scene scene;
    final Mark[] marks;
    final byte[] kind;

    /** Number of each mark's name. */
    final int[] name;

    /** First form with the same name, which is the node itself; the others are its icon. {@link #NONE} for none. */
    final int[] node;

    /** Of a line the number of the name at its start and end; {@link #NONE} for none, and for other marks. */
    final int[] from;

    final int[] to;

    /** Of a form its middle, of a line its start, of a text where it is anchored. */
    final float[] x;

    final float[] y;

    /** Of a form its width and height, of a line its end. */
    final float[] u;

    final float[] v;

    /** Of a form its colour, or {@link Mark#NONE}; of a line its colour. */
    final int[] fill;

    /** Of a form the colour of its rim, or {@link Mark#NONE}. */
    final int[] stroke;

    /** Width of a line or rim. */
    final float[] pen;

    private final int[] first;
    private final Map<String, Integer> numbers;
    private final double length;

    Plot(Scene scene) {
        this.scene = scene;
        int n = scene.marks().size();
        marks = scene.marks().toArray(Mark[]::new);
        kind = new byte[n];
        fill = new int[n];
        stroke = new int[n];
        pen = new float[n];
        name = new int[n];
        node = new int[n];
        from = new int[n];
        to = new int[n];
        x = new float[n];
        y = new float[n];
        u = new float[n];
        v = new float[n];
        numbers = HashMap.newHashMap(n);
        Arrays.fill(from, NONE);
        Arrays.fill(to, NONE);
        for (int i = 0; i < n; i++) {
            take(i);
        }
        first = new int[numbers.size()];
        findNodes();
        length = sumOfLengths();
    }

    private double sumOfLengths() {
        double sum = 0;
        for (int i = 0; i < marks.length; i++) {
            sum += kind[i] == LINE ? Math.hypot(u[i] - x[i], v[i] - y[i]) : 0;
        }
        return sum;
    }

    private void take(int i) {
        name[i] = number(marks[i].name());
        switch (marks[i]) {
            case Mark.Shape s -> {
                put(i, s.x(), s.y(), s.width(), s.height());
                ink(i, FORM, s.fill(), s.stroke(), s.strokeWidth());
            }
            case Mark.Area a -> {
                put(i, a.points().getFirst().x(), a.points().getFirst().y(), 0, 0);
                ink(i, RARE, a.fill(), a.stroke(), a.strokeWidth());
            }
            case Mark.Photo p -> {
                put(i, p.x(), p.y(), p.width(), p.height());
                ink(i, RARE, Mark.NONE, Mark.NONE, 0);
            }
            case Mark.Text t -> {
                put(i, t.x(), t.y(), 0, 0);
                ink(i, TEXT, t.colour(), Mark.NONE, 0);
            }
            case Mark.Line l -> {
                Mark.Point a = l.points().getFirst();
                Mark.Point b = l.points().getLast();
                put(i, a.x(), a.y(), b.x(), b.y());
                ink(i, l.points().size() > 2 ? BENT : LINE, l.colour(), Mark.NONE, l.width());
                from[i] = l.from().isEmpty() ? NONE : number(l.from());
                to[i] = l.to().isEmpty() ? NONE : number(l.to());
            }
        }
    }

    private void ink(int i, byte ofKind, int ofFill, int ofStroke, double width) {
        kind[i] = ofKind;
        fill[i] = ofFill;
        stroke[i] = ofStroke;
        pen[i] = (float) width;
    }

    private void put(int i, double ofX, double ofY, double ofU, double ofV) {
        x[i] = (float) ofX;
        y[i] = (float) ofY;
        u[i] = (float) ofU;
        v[i] = (float) ofV;
    }

    private int number(String text) {
        Integer known = numbers.putIfAbsent(text, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private void findNodes() {
        Arrays.fill(first, NONE);
        for (int i = 0; i < marks.length; i++) {
            if (kind[i] == FORM && first[name[i]] == NONE) {
                first[name[i]] = i;
            }
        }
        for (int i = 0; i < marks.length; i++) {
            node[i] = first[name[i]];
            if (kind[i] == LINE && node[i] != NONE) {
                kind[i] = BENT;
            }
        }
    }

    /** How many names there are; they are numbered from 0. */
    int names() {
        return first.length;
    }

    /** Number of a name; {@link #NONE} where nothing has it. */
    int numberOf(String text) {
        return numbers.getOrDefault(text, NONE);
    }

    /** The mark of the node with a name; there is one. */
    int nodeNamed(String text) {
        return first[numberOf(text)];
    }

    /** Whether the mark is a node's form itself. */
    boolean isNode(int mark) {
        return node[mark] == mark;
    }

    /** Whether the mark is drawn inside a node: its icon, or a letter that stands for one; it grows with the node. */
    boolean isIcon(int mark) {
        int of = node[mark];
        if (of == NONE || of == mark) {
            return false;
        }
        return kind[mark] != TEXT || (Math.abs(y[mark] - y[of]) <= v[of] / 2 && Math.abs(x[mark] - x[of]) <= u[of] / 2);
    }

    /** Whether the mark is a line that leads from a label further away to its node. */
    boolean isLeader(int mark) {
        int of = node[mark];
        return of != NONE
                && kind[mark] == BENT
                && from[mark] == NONE
                && (Math.abs(x[mark] - x[of]) > u[of] / 2 || Math.abs(y[mark] - y[of]) > v[of] / 2);
    }

    /** Length of all straight lines together, in points. */
    double length() {
        return length;
    }

    /** How many lines begin or end at each name. */
    int[] degrees() {
        int[] degrees = new int[first.length];
        for (int i = 0; i < marks.length; i++) {
            if (from[i] != NONE) {
                degrees[from[i]]++;
            }
            if (to[i] != NONE) {
                degrees[to[i]]++;
            }
        }
        return degrees;
    }
}
