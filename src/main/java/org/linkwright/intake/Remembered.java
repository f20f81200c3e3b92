package org.linkwright.intake;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;

/** What was answered about tables, kept with the case by layout and header, for when the same comes again. */
final class Remembered {
    private static final String SETTING = "answers";
    private static final Gson GSON = new Gson();
    private static final TypeToken<TreeMap<String, Answers>> TYPE = new TypeToken<>() {};

    private Remembered() {}

    static Map<String, Answers> of(CaseFile target) throws LinkwrightException {
        String document = target.setting(SETTING);
        return document.isEmpty() ? Map.of() : GSON.fromJson(document, TYPE);
    }

    /** Adds what a person said about these tables. Whom a table is about holds for that file alone. */
    static void add(CaseFile target, List<Table> tables, IntakeOptions options) throws LinkwrightException {
        Map<String, Answers> all = new TreeMap<>(of(target));
        Map<String, Answers> before = Map.copyOf(all);
        for (Table table : tables) {
            Answers said = options.said(table).withSubject("");
            if (!said.isEmpty() && !table.signature().isEmpty()) {
                all.merge(table.signature(), said, (old, fresh) -> fresh.over(old));
            }
        }
        if (!all.equals(before)) {
            target.setSetting(SETTING, GSON.toJson(all));
        }
    }
}
