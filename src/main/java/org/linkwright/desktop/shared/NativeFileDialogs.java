package org.linkwright.desktop.shared;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** The dialogs of the operating system. */
public final class NativeFileDialogs implements FileDialogs {
    private final Window owner;

    public NativeFileDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> newCase(String suggestedName) {
        FileChooser chooser = cases("dialog.newCase");
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> withEnding(file.toPath(), "lwcase"));
    }

    @Override
    public Optional<Path> openCase() {
        return Optional.ofNullable(cases("dialog.openCase").showOpenDialog(owner))
                .map(File::toPath);
    }

    @Override
    public List<Path> returns() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.text("dialog.returns"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(String suggestedName, String format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.text("dialog.save"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new ExtensionFilter(format.toUpperCase(Locale.ROOT), "*." + format));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> withEnding(file.toPath(), format));
    }

    @Override
    public Optional<Path> picture() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.text("dialog.picture"));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(Words.text("dialog.pictures"), "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    private static FileChooser cases(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.text(title));
        chooser.getExtensionFilters().add(new ExtensionFilter(Words.text("dialog.cases"), "*.lwcase"));
        return chooser;
    }

    private static Path withEnding(Path file, String format) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith("." + format) ? file : file.resolveSibling(name + "." + format);
    }
}
