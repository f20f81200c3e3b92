package org.linkwright.desktop.imports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.linkwright.desktop.shared.Settings;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.store.LegalProcess;

/** What the files may not say by themselves; closed at first, and remembered from one import to the next where that is safe. */
final class OptionsForm extends TitledPane {
    private final Settings settings;
    private final ComboBox<String> region;
    private final ComboBox<String> zone = Choosers.zones("");
    private final TextField subject = field("import.subject");
    private final TextField kind = field("import.process.kind");
    private final TextField number = field("import.process.number");
    private final TextField authority = field("import.process.authority");
    private final TextField provider = field("import.process.provider");

    /** @param changed told when region or zone changed: files read otherwise then */
    OptionsForm(Settings settings, Runnable changed) {
        this.settings = settings;
        setId("import-options");
        setText(Words.text("import.options"));
        setExpanded(false);
        setAnimated(false);
        region = Choosers.regions(settings.get("import.region", ""));
        region.valueProperty().addListener((value, was, is) -> changed.run());
        zone.valueProperty().addListener((value, was, is) -> changed.run());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        List<Node> fields = List.of(region, zone, subject, kind, number, authority, provider);
        List<String> keys = List.of(
                "import.region",
                "import.zone",
                "import.subject",
                "import.process.kind",
                "import.process.number",
                "import.process.authority",
                "import.process.provider");
        for (int i = 0; i < fields.size(); i++) {
            Label label = new Label(Words.text(keys.get(i)));
            label.setLabelFor(fields.get(i));
            label.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHgrow(fields.get(i), Priority.ALWAYS);
            grid.addRow(i, label, fields.get(i));
        }
        setContent(grid);
    }

    IntakeOptions options() {
        settings.set("import.region", text(region.getValue()));
        return new IntakeOptions(
                        text(region.getValue()),
                        text(zone.getValue()),
                        subject.getText().strip(),
                        new LegalProcess(
                                kind.getText().strip(),
                                number.getText().strip(),
                                authority.getText().strip(),
                                provider.getText().strip(),
                                "",
                                ""),
                        "")
                .withOwn(OwnLayouts.of(settings).files());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static TextField field(String key) {
        TextField field = new TextField();
        field.setPromptText(Words.text(key + ".prompt"));
        field.setAccessibleText(Words.text(key));
        return field;
    }
}
