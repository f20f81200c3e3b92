package org.linkwright.desktop.imports;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.Intake;

/** The boxes that choose a region and a zone. */
final class Choosers {
    private static final List<String> ENCODINGS = List.of(
            "UTF-8",
            "windows-1252",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "windows-1256",
            "ISO-8859-2",
            "ISO-8859-15",
            "IBM850",
            "KOI8-R",
            "Big5",
            "GB18030",
            "Shift_JIS",
            "EUC-KR",
            "x-MacRoman");

    private Choosers() {}

    static ComboBox<String> regions(String value) {
        ComboBox<String> box = box("import.region", Choosers::region);
        Arrays.stream(Locale.getISOCountries()).sorted().forEach(box.getItems()::add);
        box.setValue(value);
        return box;
    }

    static ComboBox<String> zones(String value) {
        ComboBox<String> box = box("import.zone", zone -> zone.isEmpty() ? Words.text("import.zone.none") : zone);
        box.getItems().addAll(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        box.setValue(value);
        return box;
    }

    /** What a column may mean. */
    static ComboBox<String> roles(String value) {
        ComboBox<String> box = new ComboBox<>();
        box.setAccessibleText(Words.text("import.role"));
        box.getItems().addAll(Intake.roles());
        box.setConverter(words(role -> Words.text("role." + role)));
        box.setValue(value);
        return box;
    }

    /** The layouts that ship with the product, by title. */
    static ComboBox<String> layouts(String value) {
        Map<String, String> titles = Intake.layouts();
        ComboBox<String> box = box(
                "import.layout",
                id -> id.isEmpty() ? Words.text("import.layout.recognised") : titles.getOrDefault(id, id));
        box.getItems().addAll(titles.keySet());
        box.setValue(value);
        return box;
    }

    /** Character sets of returns, by name. */
    static ComboBox<String> encodings(String value) {
        ComboBox<String> box =
                box("import.encoding", name -> name.isEmpty() ? Words.text("import.encoding.shown") : name);
        box.getItems().addAll(ENCODINGS);
        box.setValue(value);
        return box;
    }

    /** A region in words. */
    static String region(String code) {
        return code.isEmpty()
                ? Words.text("import.region.none")
                : Locale.of("", code).getDisplayCountry(Locale.ENGLISH) + " (" + code + ")";
    }

    private static ComboBox<String> box(String key, Function<String, String> words) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().add("");
        box.setAccessibleText(Words.text(key));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(words(words));
        return box;
    }

    private static StringConverter<String> words(Function<String, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(String value) {
                return words.apply(value == null ? "" : value);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }
}
