package org.linkwright.desktop.inspector;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Event;

/** How many events fell into each hour of the day, in 24 bars. */
final class HourBars extends HBox {
    private static final double HEIGHT = 28;

    HourBars(List<Event> events, Formats formats) {
        int[] hours = new int[24];
        events.stream()
                .flatMap(event -> event.start().stream())
                .map(formats::hourOf)
                .flatMapToInt(OptionalInt::stream)
                .forEach(hour -> hours[hour]++);
        int highest = 1;
        for (int number : hours) {
            highest = Math.max(highest, number);
        }
        getStyleClass().add("hour-bars");
        setAlignment(Pos.BOTTOM_LEFT);
        setMinHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Words.text("inspector.hours", formats.zone().getId()));
        for (int hour = 0; hour < hours.length; hour++) {
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            double height = hours[hour] == 0 ? 1 : Math.max(2, HEIGHT * hours[hour] / highest);
            bar.setMinHeight(height);
            bar.setMaxHeight(height);
            HBox.setHgrow(bar, Priority.ALWAYS);
            Tooltip.install(
                    bar, new Tooltip(Words.text("inspector.hour", hour, hour + 1, Formats.number(hours[hour]))));
            getChildren().add(bar);
        }
    }
}
