package org.linkwright.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.linkwright.intake.Intake;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.intake.TableId;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/**
 * Saves how a table is read as a layout of a person's own: a file by which tables with the same names are read so from then on,
 * and which others can be given.
 */
public final class SaveLayout {
    private static final Messages MESSAGES = Messages.of(SaveLayout.class);

    private final Path file;
    private final IntakeOptions options;
    private final TableId table;

    /**
     * @param file the file that holds the table
     * @param options what a person says about it
     */
    public SaveLayout(Path file, IntakeOptions options, TableId table) {
        this.file = file;
        this.options = options;
        this.table = table;
    }

    /**
     * Saves it in {@code folder} under a name made of {@code title}.
     *
     * @return the file, on disk
     * @throws LinkwrightException where there is one of that name already, or it can't be written; nothing is then changed
     */
    public Path run(String title, Path folder) throws LinkwrightException {
        String id = id(title);
        Path saved = folder.resolve(id + ".json");
        if (Files.exists(saved)) {
            throw new LinkwrightException(MESSAGES.issue("LAYOUT_EXISTS", saved));
        }
        String document = Intake.layout(file, options, table, id, title.strip());
        try {
            WholeFile.write(saved, document.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_NOT_WRITTEN", saved, e.getMessage()), e);
        }
        return saved;
    }

    /** Lower-case words with hyphens. */
    private static String id(String title) {
        String id = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "layout" : id;
    }
}
