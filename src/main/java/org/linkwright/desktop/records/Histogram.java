package org.linkwright.desktop.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;

/** Bars by day. Dragging over bars chooses their days. */
final class Histogram extends Pane {
    private static final double FOOT = 14;

    private final List<Region> bars = new ArrayList<>();
    private final Rectangle chosen = new Rectangle();
    private final Label left = Controls.caption("");
    private final Label right = Controls.caption("");
    private Optional<Days> days = Optional.empty();
    private Consumer<Days.Range> onRange = range -> {};
    private int pressed;

    Histogram() {
        getStyleClass().add("histogram");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chosen.getStyleClass().add("histogram-chosen");
        chosen.setManaged(false);
        chosen.setVisible(false);
        setOnMousePressed(event -> pressed = bar(event));
        setOnMouseDragged(event -> mark(bar(event)));
        setOnMouseReleased(event -> {
            mark(bar(event));
            days.ifPresent(known -> onRange.accept(known.range(pressed, bar(event))));
        });
    }

    void setOnRange(Consumer<Days.Range> action) {
        onRange = action;
    }

    void show(Optional<Days> next) {
        days = next;
        bars.clear();
        chosen.setVisible(false);
        getChildren().setAll(chosen, left, right);
        next.ifPresent(known -> {
            for (int i = 0; i < known.bars().length; i++) {
                bars.add(bar(known, i));
            }
            getChildren().addAll(bars);
            left.setText(Formats.day(known.first()));
            right.setText(Formats.day(known.range(0, known.bars().length - 1).last()));
            setAccessibleText(Words.text("histogram.accessible", left.getText(), right.getText()));
        });
        left.setVisible(next.isPresent());
        right.setVisible(next.isPresent());
        requestLayout();
    }

    private static Region bar(Days days, int at) {
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        Days.Range range = days.range(at, at);
        String day = range.first().equals(range.last())
                ? Formats.day(range.first())
                : Formats.day(range.first()) + " – " + Formats.day(range.last());
        Tooltip.install(bar, new Tooltip(Words.text("histogram.bar", day, Formats.number(days.bars()[at]))));
        return bar;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        days.ifPresent(known -> {
            double step = barWidth();
            double room = getHeight() - FOOT - 4;
            for (int i = 0; i < bars.size(); i++) {
                int events = known.bars()[i];
                double height = events == 0 ? 0 : Math.max(1.5, room * events / known.highest());
                bars.get(i)
                        .resizeRelocate(
                                getInsets().getLeft() + i * step,
                                4 + room - height,
                                Math.max(1, Math.min(step - 1, 14)),
                                height);
            }
            left.relocate(getInsets().getLeft(), getHeight() - FOOT);
            right.relocate(getWidth() - getInsets().getRight() - right.prefWidth(-1), getHeight() - FOOT);
        });
    }

    private double barWidth() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        return Math.max(1, room / Math.max(1, bars.size()));
    }

    private int bar(MouseEvent event) {
        return Math.clamp((int) ((event.getX() - getInsets().getLeft()) / barWidth()), 0, Math.max(0, bars.size() - 1));
    }

    private void mark(int to) {
        double step = barWidth();
        chosen.setX(getInsets().getLeft() + Math.min(pressed, to) * step);
        chosen.setWidth((Math.abs(pressed - to) + 1) * step);
        chosen.setY(0);
        chosen.setHeight(getHeight() - FOOT);
        chosen.setVisible(days.isPresent());
    }
}
