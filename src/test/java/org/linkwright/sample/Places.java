package org.linkwright.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.model.Fate;

/** Where each row of the sample stands, and which rows tell of the same event. */
final class Places {
    private final Map<Object, List<Place>> byEvent = new LinkedHashMap<>();
    private final Map<ReturnFile, List<Place>> byFile = new LinkedHashMap<>();

    /**
     * A row.
     *
     * @param row records of the file counted from 1, blank ones too
     * @param line the physical line on which it begins; in a workbook the row again
     */
    record Place(String file, int row, int line) {}

    Places(List<ReturnFile> files) {
        for (ReturnFile file : files) {
            boolean workbook = file.isWorkbook();
            List<Place> places = new ArrayList<>();
            int line = 1;
            for (ReturnFile.Line written : file.lines()) {
                Place place = new Place(file.name(), places.size() + 1, line);
                places.add(place);
                if (written.fate() == Fate.ACCEPTED && written.about() != null) {
                    byEvent.computeIfAbsent(written.about(), e -> new ArrayList<>())
                            .add(place);
                }
                line += workbook
                        ? 1
                        : 1
                                + (int) file.text(written)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count();
            }
            byFile.put(file, places);
        }
    }

    /** The places of a file's rows, in order. */
    List<Place> rowsOf(ReturnFile file) {
        return byFile.get(file);
    }

    /** The accepted rows that tell of an event; empty where it is in no file. */
    List<Place> of(Object event) {
        return byEvent.getOrDefault(event, List.of());
    }

    /** All events of a kind that are in some file, in the order of the files. */
    <E> List<E> events(Class<E> kind) {
        return byEvent.keySet().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
