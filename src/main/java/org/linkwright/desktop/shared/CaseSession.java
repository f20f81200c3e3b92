package org.linkwright.desktop.shared;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.linkwright.model.Entity;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;
import org.linkwright.sheet.Access;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Jobs;
import org.linkwright.task.Progress;

/**
 * An open case, as the window works on it. Questions go to a connection that only reads, so that an import under way holds
 * nothing up; all of it happens in the background.
 */
public final class CaseSession {
    private final CaseFile writer;
    private final CaseFile reader;
    private final Desk desk;
    private final String author;
    private final ReadOnlyObjectWrapper<CaseOverview> overview = new ReadOnlyObjectWrapper<>(CaseOverview.EMPTY);
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.nothing());
    private final List<String> passwords = new CopyOnWriteArrayList<>();
    private final BooleanProperty namesUnlocked = new SimpleBooleanProperty();

    /** Something done with an open case. */
    @FunctionalInterface
    public interface Use<T> {
        T run(CaseFile file, Progress progress) throws LinkwrightException;
    }

    /**
     * @param writer the connection that changes the case
     * @param reader the connection that reads it
     * @param author who works on it
     */
    public CaseSession(CaseFile writer, CaseFile reader, Desk desk, String author) {
        this.writer = writer;
        this.reader = reader;
        this.desk = desk;
        this.author = author;
    }

    public Desk desk() {
        return desk;
    }

    /** Who works on it: the name that the audit and new assertions carry. */
    public String author() {
        return author;
    }

    /** The case itself, for the operations that change it. */
    public CaseFile writer() {
        return writer;
    }

    /** What opens files that need a password: those given since the case was opened; they are kept nowhere else. */
    public Access access() {
        return new Access(passwords, false, Optional.empty());
    }

    /** Takes a password, for this file and those that follow. */
    public void give(String password) {
        passwords.addFirst(password);
    }

    /** As {@link #read}, with what to do where it can't be answered. */
    public <T> void read(Use<T> question, Consumer<T> answer, Consumer<Throwable> failed) {
        desk.jobs().run(progress -> question.run(reader, progress), (what, share) -> {}, answer, failed);
    }

    /** Asks the case something and hands the answer over. */
    public <T> Jobs.Job read(Use<T> question, Consumer<T> answer) {
        return desk.jobs().run(progress -> question.run(reader, progress), answer);
    }

    /** Changes the case, then tells every screen. */
    public <T> void change(Use<T> change, Consumer<T> done) {
        desk.jobs().run(progress -> change.run(writer, progress), result -> {
            refresh();
            done.accept(result);
        });
    }

    /** Reads anew what the frame shows. */
    public void refresh() {
        read((file, progress) -> CaseOverview.read(file), overview::set);
    }

    public ReadOnlyObjectProperty<CaseOverview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    public CaseOverview overview() {
        return overview.get();
    }

    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    public void select(Selection what) {
        selection.set(what);
    }

    /** Whether victims are shown by their names. */
    public BooleanProperty namesUnlockedProperty() {
        return namesUnlocked;
    }

    /** What victims are called now. */
    public Pseudonyms pseudonyms() {
        return namesUnlocked.get() ? Pseudonyms.NONE : overview().pseudonyms();
    }

    /** What to call an entity now. */
    public String name(Entity entity) {
        return pseudonyms().name(entity);
    }

    /** What the file of a row is called now; its hash where the case does not know it. */
    public String fileName(SourceRef row) {
        return overview().sources().stream()
                .filter(source -> source.sha256().equals(row.sha256()))
                .findFirst()
                .map(source -> pseudonyms().mask(source.name()))
                .orElse(row.sha256());
    }

    /** How times and numbers are written in this case. */
    public Formats formats() {
        return new Formats(overview().zone());
    }

    /** Closes both connections, in the background, then goes on. */
    public void close(Runnable then) {
        desk.jobs()
                .run(
                        progress -> {
                            reader.close();
                            writer.close();
                            return true;
                        },
                        closed -> then.run());
    }
}
