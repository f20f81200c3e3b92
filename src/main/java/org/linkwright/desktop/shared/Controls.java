package org.linkwright.desktop.shared;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small controls that look and speak the same on every screen. */
public final class Controls {
    private Controls() {}

    /** A flat button with an icon; the sentence is its tooltip and its name for screen readers. */
    public static Button icon(Feather icon, String key) {
        Button button = new Button(Words.text(key), new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setTooltip(new Tooltip(Words.text(key)));
        button.setAccessibleText(Words.text(key));
        return button;
    }

    /** A small grey text. */
    public static Label caption(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }

    /** A heading of a group, in small capitals. */
    public static Label groupHeading(String key) {
        Label label = new Label(Words.text(key));
        label.getStyleClass().add("group-heading");
        return label;
    }

    /** A text that may take several lines. */
    public static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Shows or removes a node and the room it takes. */
    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
