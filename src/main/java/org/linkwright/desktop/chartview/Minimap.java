package org.linkwright.desktop.chartview;

import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.linkwright.chart.Scene;
import org.linkwright.desktop.shared.Words;

/** The whole chart, small, with a frame around what the view shows; shown only where the view does not show all. */
public final class Minimap extends Pane {
    private final ChartView view;
    private final ImageView picture = new ImageView();
    private final Rectangle seen = new Rectangle();

    public Minimap(ChartView view) {
        this.view = view;
        getStyleClass().add("minimap");
        setAccessibleText(Words.text("chart.minimap"));
        seen.getStyleClass().add("minimap-seen");
        seen.setManaged(false);
        getChildren().addAll(picture, seen);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        view.frameProperty().addListener((frame, was, is) -> show(is));
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
        setVisible(false);
    }

    private void show(Drawing.Frame frame) {
        double width = frame.drawn().overview().getWidth() / 2;
        double height = frame.drawn().overview().getHeight() / 2;
        setPrefSize(width, height);
        picture.setImage(frame.drawn().overview());
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        Viewport map = frame.drawn().overviewport();
        Viewport now = frame.viewport();
        double left = map.screenX(now.x());
        double top = map.screenY(now.y());
        double right = map.screenX(now.sceneX(view.getWidth()));
        double bottom = map.screenY(now.sceneY(view.getHeight()));
        seen.setX(left);
        seen.setY(top);
        seen.setWidth(right - left);
        seen.setHeight(bottom - top);
        Scene scene = frame.drawn().scene();
        setVisible(left > map.screenX(scene.x()) + 2
                || top > map.screenY(scene.y()) + 2
                || right < map.screenX(scene.x() + scene.width()) - 2
                || bottom < map.screenY(scene.y() + scene.height()) - 2);
    }

    private void go(MouseEvent event) {
        Drawing.Frame frame = view.frameProperty().get();
        Viewport map = frame.drawn().overviewport();
        view.viewport()
                .ifPresent(now -> view.look(now.centred(
                        map.sceneX(event.getX()), map.sceneY(event.getY()), view.getWidth(), view.getHeight())));
        event.consume();
    }
}
