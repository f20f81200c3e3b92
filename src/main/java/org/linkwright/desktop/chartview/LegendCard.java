package org.linkwright.desktop.chartview;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.linkwright.desktop.shared.Words;

/** What the forms and lines mean: the legend of the exhibit, as a card over the chart. */
public final class LegendCard extends StackPane {
    private final ImageView picture = new ImageView();

    public LegendCard(ChartView view) {
        getStyleClass().add("legend-card");
        setAccessibleText(Words.text("chart.legend"));
        getChildren().add(picture);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        view.frameProperty().addListener((frame, was, is) -> show(is.drawn().legend()));
    }

    private void show(Image legend) {
        picture.setImage(legend);
        picture.setFitWidth(legend.getWidth() / 2);
        picture.setFitHeight(legend.getHeight() / 2);
    }
}
