package org.linkwright.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linkwright.desktop.shared.FileDialogs;

/** File dialogs that answer at once: files are made in one folder, and the returns asked for are known before. */
final class AnsweringDialogs implements FileDialogs {
    private final Path folder;
    private List<Path> returns = List.of();

    AnsweringDialogs(Path folder) {
        this.folder = folder;
    }

    void answerReturns(Path... files) {
        returns = List.of(files);
    }

    Path saved(String format) {
        return folder.resolve("saved." + format);
    }

    @Override
    public Optional<Path> newCase(String suggestedName) {
        return Optional.of(folder.resolve("made.lwcase"));
    }

    @Override
    public Optional<Path> openCase() {
        return Optional.empty();
    }

    @Override
    public List<Path> returns() {
        return returns;
    }

    @Override
    public Optional<Path> save(String suggestedName, String format) {
        return Optional.of(saved(format));
    }

    @Override
    public Optional<Path> picture() {
        return Optional.of(folder.resolve("picture.png"));
    }
}
