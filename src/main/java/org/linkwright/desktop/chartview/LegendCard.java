package org.linkwright.desktop.chartview;

import javafx.scene.control.TitledPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.linkwright.desktop.shared.Words;

/** What the forms and lines mean: the legend of the exhibit, as a card that folds. */
public final class LegendCard extends TitledPane {
    private static final double FOLDED = 104;

    private final ImageView picture = new ImageView();

    public LegendCard(ChartView view) {
        getStyleClass().add("legend-card");
        setText(Words.text("chart.legend"));
        setAnimated(false);
        setExpanded(false);
        setContent(picture);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        view.frameProperty().addListener((frame, was, is) -> show(is.drawn().legend()));
        setVisible(false);
        setMinWidth(FOLDED);
        fold();
        expandedProperty().addListener((expanded, was, is) -> fold());
    }

    private void fold() {
        setPrefWidth(isExpanded() ? Region.USE_COMPUTED_SIZE : FOLDED);
        setMaxWidth(isExpanded() ? Region.USE_PREF_SIZE : FOLDED);
    }

    private void show(Image legend) {
        picture.setImage(legend);
        picture.setFitWidth(legend.getWidth() / 2);
        picture.setFitHeight(legend.getHeight() / 2);
        setVisible(legend.getHeight() > 4);
    }
}
