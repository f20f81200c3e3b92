package org.linkwright.desktop.shared;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a node. */
public final class Drops {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private Drops() {}

    /** While files hover over it, the node has the pseudo-class {@code drop-target}. */
    public static void accept(Node node, Consumer<List<Path>> files) {
        node.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        node.setOnDragEntered(
                drag -> node.pseudoClassStateChanged(TARGET, drag.getDragboard().hasFiles()));
        node.setOnDragExited(drag -> node.pseudoClassStateChanged(TARGET, false));
        node.setOnDragDropped(drag -> {
            Dragboard board = drag.getDragboard();
            if (board.hasFiles()) {
                files.accept(board.getFiles().stream().map(File::toPath).toList());
            }
            drag.setDropCompleted(board.hasFiles());
            drag.consume();
        });
    }
}
