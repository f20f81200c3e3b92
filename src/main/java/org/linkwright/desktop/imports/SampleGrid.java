package org.linkwright.desktop.imports;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.Preview;
import org.linkwright.model.Fate;

/** The first rows of a table under what each column is read as; a row that would not be accepted says why. */
final class SampleGrid extends GridPane {
    private static final int MOST_ROWS = 5;
    private static final int MOST_COLUMNS = 40;

    /** @param choose told when a person says what a column means: its number and the role */
    SampleGrid(Preview.FoundTable table, BiConsumer<Integer, String> choose) {
        getStyleClass().add("sample-grid");
        Map<Integer, Preview.ColumnMeaning> meanings =
                table.columns().stream().collect(Collectors.toMap(Preview.ColumnMeaning::column, m -> m, (a, b) -> a));
        List<Preview.SampleRow> rows = table.sample().stream().limit(MOST_ROWS).toList();
        int width = Math.min(
                MOST_COLUMNS,
                Math.max(
                        rows.stream()
                                .mapToInt(r -> r.row().cells().size())
                                .max()
                                .orElse(0),
                        meanings.keySet().stream().mapToInt(i -> i).max().orElse(0)));
        for (int column = 1; column <= width; column++) {
            heading(column, meanings.get(column), choose);
        }
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), i + 2, width);
        }
    }

    private void heading(int column, Preview.ColumnMeaning meaning, BiConsumer<Integer, String> choose) {
        String role = meaning == null ? "ignore" : meaning.role();
        ComboBox<String> box = Choosers.roles(role);
        box.setId("role-" + column);
        box.getStyleClass().add(role.equals("ignore") ? "unmapped" : "mapped");
        box.valueProperty().addListener((value, was, is) -> choose.accept(column, is));
        String decided = meaning == null || meaning.decided().isEmpty()
                ? ""
                : " · "
                        + switch (meaning.decided()) {
                            case "mdy", "dmy" -> Words.text("import.ask.order." + meaning.decided());
                            case "," -> Words.text("import.ask.decimal.comma");
                            default -> Words.text("import.ask.decimal.point");
                        };
        Label name = new Label((meaning == null ? "" : meaning.name()) + decided);
        name.getStyleClass().add("sample-name");
        add(box, column, 0);
        add(name, column, 1);
    }

    private void row(Preview.SampleRow sample, int line, int width) {
        Label number = Controls.caption(Formats.number(sample.row().number()));
        if (sample.fate() != Fate.ACCEPTED) {
            number.getStyleClass().add("sample-refused");
            number.setTooltip(new Tooltip(sample.message()));
            number.setAccessibleText(Formats.number(sample.row().number()) + ", " + sample.message());
        }
        add(number, 0, line);
        for (int column = 1; column <= width; column++) {
            Label cell = new Label(sample.row().cell(column - 1).text());
            cell.getStyleClass().addAll("sample-cell", sample.fate() == Fate.ACCEPTED ? "kept" : "sample-refused");
            cell.setMaxWidth(220);
            add(cell, column, line);
        }
    }
}
