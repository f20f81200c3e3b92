package org.linkwright.desktop.workspace;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.linkwright.desktop.shared.Desk;
import org.linkwright.desktop.shared.Settings;

/** The panes around the charts: they resize, hide, and are remembered. */
final class Panes extends SplitPane {
    /** What the records take of the height until the person says otherwise, but not less than three rows of them where there is room. */
    private static final double FOOT = 0.25;

    private static final double THREE_ROWS = 184;

    private final Desk desk;
    private final SplitPane across = new SplitPane();
    private final Region centre;
    private final Region left;
    private final Region right;
    private final Region foot;

    Panes(Desk desk, Region left, Region centre, Region right, Region foot) {
        this.desk = desk;
        this.left = left;
        this.centre = centre;
        this.right = right;
        this.foot = foot;
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("panes");
        across.getStyleClass().add("panes");
        left.setMinWidth(140);
        right.setMinWidth(200);
        centre.setMinWidth(240);
        foot.setMinHeight(90);
        for (Region side : new Region[] {left, right, foot}) {
            SplitPane.setResizableWithParent(side, false);
        }
        Settings settings = desk.settings();
        left.setPrefWidth(settings.number("pane.left", 0));
        right.setPrefWidth(settings.number("pane.right", 0));
        foot.setPrefHeight(settings.number("pane.foot", 0));
        arrange();
    }

    /** Hides a pane that is shown, or shows it again. */
    void toggle(String name) {
        desk.settings().set("pane.hidden." + name, Boolean.toString(!isHidden(name)));
        measure();
        arrange();
        desk.remember();
    }

    boolean isHidden(String name) {
        return Boolean.parseBoolean(desk.settings().get("pane.hidden." + name, "false"));
    }

    /** Keeps the sizes for the next time. */
    void remember() {
        measure();
        desk.remember();
    }

    private void arrange() {
        across.getItems().setAll(centre);
        if (!isHidden("left")) {
            across.getItems().addFirst(left);
        }
        if (!isHidden("right")) {
            across.getItems().addLast(right);
        }
        getItems().setAll(across);
        if (!isHidden("foot")) {
            getItems().add(foot);
        }
        place();
    }

    /** Dividers where the remembered sizes put them; before the first layout the preferred sizes do. */
    private void place() {
        double width = getWidth();
        double height = getHeight();
        if (width > 0 && height > 0) {
            int divider = 0;
            if (!isHidden("left")) {
                across.setDividerPosition(divider++, left.getPrefWidth() / width);
            }
            if (!isHidden("right")) {
                across.setDividerPosition(divider, 1 - right.getPrefWidth() / width);
            }
            if (!isHidden("foot")) {
                setDividerPosition(0, 1 - foot.getPrefHeight() / height);
            }
        }
    }

    private boolean placed;

    @Override
    protected void layoutChildren() {
        if (!placed && getWidth() > 0) {
            placed = true;
            size();
            place();
        }
        super.layoutChildren();
    }

    /** Sizes of panes that the person has not sized: shares of the window, so that the chart has most of a small one too. */
    private void size() {
        if (left.getPrefWidth() == 0) {
            left.setPrefWidth(Math.min(250, getWidth() * 0.2));
        }
        if (right.getPrefWidth() == 0) {
            right.setPrefWidth(Math.min(320, getWidth() * 0.27));
        }
        if (foot.getPrefHeight() == 0) {
            foot.setPrefHeight(Math.max(Math.min(THREE_ROWS, getHeight() * 0.4), getHeight() * FOOT));
        }
    }

    private void measure() {
        measure("left", left, left.getWidth());
        measure("right", right, right.getWidth());
        if (foot.getScene() != null && foot.getHeight() > 0) {
            foot.setPrefHeight(foot.getHeight());
            desk.settings().set("pane.foot", Double.toString(foot.getHeight()));
        }
    }

    private void measure(String name, Region pane, double width) {
        if (pane.getScene() != null && width > 0) {
            pane.setPrefWidth(width);
            desk.settings().set("pane." + name, Double.toString(width));
        }
    }
}
