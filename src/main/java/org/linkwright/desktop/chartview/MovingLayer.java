package org.linkwright.desktop.chartview;

import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;

/** Shows what moves while nodes are dragged, over the picture of what does not: at once, on each move of the mouse. */
final class MovingLayer extends Pane {
    private final ImageView lines = new ImageView();
    private final ImageView nodes = new ImageView();
    private final Sprite.Cache noTexts = new Sprite.Cache();
    private Shift last = Shift.NONE;

    MovingLayer() {
        setMouseTransparent(true);
        setVisible(false);
        lines.setManaged(false);
        nodes.setManaged(false);
        getChildren().addAll(lines, nodes);
    }

    /**
     * Draws it where {@code shift} says; where that says nothing any more, where it was last.
     *
     * @param density device pixels a logical pixel
     */
    void show(Lifted lifted, Shift shift, Viewport viewport, double density) {
        last = shift.nodes().isEmpty() ? last : shift;
        showLines(lifted, viewport, density);
        double ratio = viewport.scale() / lifted.scale();
        nodes.setImage(lifted.image());
        nodes.setX(viewport.screenX(lifted.left() + last.dx()));
        nodes.setY(viewport.screenY(lifted.top() + last.dy()));
        nodes.setFitWidth(lifted.image().getWidth() * ratio);
        nodes.setFitHeight(lifted.image().getHeight() * ratio);
        setVisible(true);
    }

    private void showLines(Lifted lifted, Viewport viewport, double density) {
        List<Mark> moved = lifted.lines().stream().<Mark>map(last::applyTo).toList();
        Plot plot = new Plot(new Scene(0, 0, 1, 1, Mark.NONE, moved));
        int width = Math.max(1, (int) Math.ceil(getWidth() * density));
        int height = Math.max(1, (int) Math.ceil(getHeight() * density));
        lines.setImage(new Raster(plot, Emphasis.NONE.levels(plot), viewport, density)
                .paint(List.of(), noTexts, false, width, height)
                .image());
        lines.setFitWidth(width / density);
        lines.setFitHeight(height / density);
    }
}
