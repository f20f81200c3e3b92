package org.linkwright.desktop.imports;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.linkwright.desktop.shared.Settings;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.store.LegalProcess;

/** What the files may not say by themselves; closed at first, and remembered from one import to the next where that is safe. */
final class OptionsForm extends TitledPane {
    private final Settings settings;
    private final ComboBox<String> region = new ComboBox<>();
    private final ComboBox<String> zone = new ComboBox<>();
    private final TextField subject = field("import.subject");
    private final TextField kind = field("import.process.kind");
    private final TextField number = field("import.process.number");
    private final TextField authority = field("import.process.authority");
    private final TextField provider = field("import.process.provider");

    OptionsForm(Settings settings) {
        this.settings = settings;
        setId("import-options");
        setText(Words.text("import.options"));
        setExpanded(false);
        setAnimated(false);
        region.getItems().add("");
        region.getItems()
                .addAll(Arrays.stream(Locale.getISOCountries()).sorted().toList());
        region.setConverter(new RegionNames());
        region.setValue(settings.get("import.region", "US"));
        zone.getItems().add("");
        zone.getItems().addAll(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        zone.setConverter(new ZoneNames());
        zone.setValue("");
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
        region.setMaxWidth(Double.MAX_VALUE);
        zone.setMaxWidth(Double.MAX_VALUE);
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
                "");
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

    private static final class RegionNames extends StringConverter<String> {
        @Override
        public String toString(String code) {
            return code == null || code.isEmpty()
                    ? Words.text("import.region.none")
                    : Locale.of("", code).getDisplayCountry(Locale.ENGLISH) + " (" + code + ")";
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }

    private static final class ZoneNames extends StringConverter<String> {
        @Override
        public String toString(String zone) {
            return zone == null || zone.isEmpty() ? Words.text("import.zone.none") : zone;
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
