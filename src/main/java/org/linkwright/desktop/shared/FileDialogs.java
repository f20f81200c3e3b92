package org.linkwright.desktop.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files. Empty answers mean that the person changed their mind. */
public interface FileDialogs {
    /** Where to make a new case. */
    Optional<Path> newCase(String suggestedName);

    /** Which case to open. */
    Optional<Path> openCase();

    /** Which returns to import. */
    List<Path> returns();

    /** Which picture to draw in a node. */
    Optional<Path> picture();

    /**
     * Where to write something.
     *
     * @param format the ending of its name, such as {@code pdf}
     */
    Optional<Path> save(String suggestedName, String format);
}
