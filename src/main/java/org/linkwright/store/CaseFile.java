package org.linkwright.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.Assertion;
import org.linkwright.model.Category;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Event;
import org.linkwright.model.Identifier;
import org.linkwright.model.Issue;
import org.linkwright.model.Link;
import org.linkwright.model.LinkwrightException;
import org.linkwright.task.Progress;

/**
 * An open case file. Its methods may be called from any thread; they take turns. Whatever changes the case writes its audit
 * entry in the same transaction and returns only when it is on disk.
 */
public final class CaseFile implements AutoCloseable {
    private CaseFile() {}

    /** Makes a new case. Refuses a path that exists. {@code author} is who the audit names. */
    public static CaseFile create(Path file, InstantSource clock, String author) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** Opens a case to work on it. A missing, foreign, damaged or newer file is refused and left as it was. */
    public static CaseFile open(Path file, InstantSource clock, String author) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** Opens a case only to read it, also beside another connection that writes. */
    public static CaseFile openReadOnly(Path file) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    public Path path() {
        throw new UnsupportedOperationException();
    }

    /** A setting of the case, such as {@code title} or {@code zone} (the display zone); empty where not set. */
    public String setting(String key) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    public void setSetting(String key, String value) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** The source with that hash, if it was imported before. */
    public Optional<Source> source(String sha256) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    public List<Source> sources() throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    public List<Block> blocks(long source) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** The kept bytes of a source, their hash checked. */
    public byte[] original(String sha256) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** Begins the import of a file whose bytes are {@code original}. One at a time. */
    public CaseImport beginImport(NewSource source, byte[] original) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** All entities of a kind, or of every kind where {@code kind} is empty, by kind and key. */
    public List<Entity> entities(Optional<EntityKind> kind) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    public Optional<Entity> entity(Identifier identifier) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** Events in order of time, those without one last. */
    public List<Event> events(EventFilter filter) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** Sums of events that have two ends, by pair, direction and kind, in order of keys. */
    public List<Link> links(EventFilter filter) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    public List<Assertion> assertions(Optional<Identifier> subject) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** Stores what a person states. */
    public void assertThat(Assertion assertion) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** A person's decision what a person is in the case, with a reason. */
    public void categorise(Identifier person, Category category, String reason) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** The ledger of a source, of every source where {@code source} is 0, in order. */
    public List<LedgerEntry> ledger(long source) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** Issues of a source that are not the fate of a row; of every source where {@code source} is 0. */
    public List<Issue> issues(long source) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** Finds numbers in any spelling, parts of handles, names, words of messages; the best first. */
    public List<SearchHit> search(String query, int limit) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** The saved chart of that name: a JSON document of chart's. */
    public Optional<String> chart(String name) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    public List<String> charts() throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    public void saveChart(String name, String document) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /**
     * Records an export in the audit chain and among the exhibits.
     *
     * @param hash the exhibit's hash
     * @param fileSha256 hash of the file that was written
     * @param settings JSON document from which it can be made again
     */
    public void recordExhibit(String hash, String fileName, String fileSha256, String settings)
            throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** The settings of the exhibit with that hash or whose file had that hash. */
    public Optional<String> exhibit(String hash) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** Last link of the audit chain: 64 hexadecimal digits. */
    public String auditHead() throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** Everything that does not hold: integrity of the file, audit chain, hashes of originals, sums of the ledger. */
    public List<Issue> verify(Progress progress) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws LinkwrightException {
        throw new UnsupportedOperationException();
    }
}
