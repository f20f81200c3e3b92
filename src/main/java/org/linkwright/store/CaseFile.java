package org.linkwright.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    /** Setting that lists the privileged identifiers: a line {@code KIND KEY} each. */
    private static final String PRIVILEGED = "privileged";

    private final Path path;
    private final Database reading;
    private final Optional<Writer> writer;

    private CaseFile(Path path, Database reading, Optional<Writer> writer) {
        this.path = path;
        this.reading = reading;
        this.writer = writer;
    }

    /** Makes a new case. Refuses a path that exists. {@code author} is who the audit names. */
    public static CaseFile create(Path file, InstantSource clock, String author) throws LinkwrightException {
        return new CaseFile(
                file, new Database(file, Connections::toRead), Optional.of(Writer.create(file, clock, author)));
    }

    /** Opens a case to work on it. A missing, foreign, damaged or newer file is refused and left as it was. */
    public static CaseFile open(Path file, InstantSource clock, String author) throws LinkwrightException {
        return new CaseFile(
                file, new Database(file, Connections::toRead), Optional.of(Writer.open(file, clock, author)));
    }

    /** Opens a case only to read it, also beside another connection that writes. */
    public static CaseFile openReadOnly(Path file) throws LinkwrightException {
        Admission.checkKind(file);
        Database reading = new Database(file, Connections::toRead);
        boolean admitted = false;
        try {
            reading.transaction(c -> {
                Admission.check(c, file);
                return null;
            });
            admitted = true;
        } finally {
            if (!admitted) {
                reading.close();
            }
        }
        return new CaseFile(file, reading, Optional.empty());
    }

    public Path path() {
        return path;
    }

    /** A setting of the case, such as {@code title} or {@code zone} (the display zone); empty where not set. */
    public String setting(String key) throws LinkwrightException {
        return reading.transaction(c -> SettingTable.value(c, key));
    }

    public void setSetting(String key, String value) throws LinkwrightException {
        writer().change("set", key, value, (c, stamp) -> {
            SettingTable.set(c, key, value);
            return List.of(Seal.ofAll(c, "setting"));
        });
    }

    /** Identifiers, such as a lawyer's, whose rows imports set aside unseen. */
    public Set<Identifier> privileged() throws LinkwrightException {
        return setting(PRIVILEGED)
                .lines()
                .map(line -> line.split(" ", 2))
                .map(words -> new Identifier(new EntityKind(words[0]), words[1]))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Replaces the list of privileged identifiers; imports that follow go by it. */
    public void setPrivileged(SortedSet<Identifier> identifiers) throws LinkwrightException {
        setSetting(
                PRIVILEGED,
                identifiers.stream().map(i -> i.kind().id() + " " + i.key()).collect(Collectors.joining("\n")));
    }

    /** The source with that hash, if it was imported before. */
    public Optional<Source> source(String sha256) throws LinkwrightException {
        return reading.transaction(c -> SourceTable.withHash(c, sha256));
    }

    public List<Source> sources() throws LinkwrightException {
        return reading.transaction(SourceTable::all);
    }

    /** The blocks of a source, of every source where {@code source} is 0, in order. */
    public List<Block> blocks(long source) throws LinkwrightException {
        return reading.transaction(c -> BlockTable.of(c, source));
    }

    /** The kept bytes of a source, their hash checked. */
    public byte[] original(String sha256) throws LinkwrightException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        copyOriginal(sha256, bytes);
        return bytes.toByteArray();
    }

    /**
     * Writes the kept bytes of a source to a stream, a few at a time. Where they do not have its hash it fails at the end, and
     * what was written is not to be used.
     */
    public void copyOriginal(String sha256, OutputStream target) throws LinkwrightException {
        reading.transaction(c -> {
            Source source = SourceTable.withHash(c, sha256).orElseThrow(() -> Trouble.of("SOURCE_UNKNOWN", sha256));
            OriginalTable.copy(c, source, target);
            return null;
        });
    }

    /** Begins the import of a small file that is in memory; see {@link #beginImport(NewSource, InputStream)}. */
    public CaseImport beginImport(NewSource source, byte[] original) throws LinkwrightException {
        return beginImport(source, new ByteArrayInputStream(original));
    }

    /**
     * Begins the import of a file whose bytes are {@code original}; they are kept while its rows are read, those of a large file on
     * another thread, which has the stream until the import is over. One import at a time: until
     * it is over, other changes are refused with {@code CASE_BUSY}; what is read is the case without it.
     *
     * @throws LinkwrightException with {@code SOURCE_HASH} where the bytes do not have the hash of {@code source}; for a large
     *     file that comes with the commit
     */
    public CaseImport beginImport(NewSource source, InputStream original) throws LinkwrightException {
        return writer().beginImport(source, original, Optional.empty(), "");
    }

    /**
     * Begins an import that takes the place of another, mostly of the same bytes read otherwise: the old one is undone in
     * the same transaction, so that it is still there where the new one is not committed.
     *
     * @param replaced hash of the source whose import is undone
     * @param reason why, for the audit
     */
    public CaseImport beginImport(NewSource source, InputStream original, String replaced, String reason)
            throws LinkwrightException {
        return writer().beginImport(source, original, Optional.of(replaced), reason);
    }

    /**
     * Takes a whole import out of the case: the source, its original and all that only it says. What other sources say too
     * stays, as they say it. Refused where rows that would change were altered outside Linkwright.
     *
     * @param sha256 hash of the source
     * @param reason why, for the audit
     */
    public void undoImport(String sha256, String reason) throws LinkwrightException {
        writer().undoImport(sha256, reason);
    }

    /** All entities of a kind, or of every kind where {@code kind} is empty, by kind and key. */
    public List<Entity> entities(Optional<EntityKind> kind) throws LinkwrightException {
        return reading.transaction(c -> EntityTable.all(c, kind));
    }

    public Optional<Entity> entity(Identifier identifier) throws LinkwrightException {
        return reading.transaction(c -> EntityTable.with(c, identifier));
    }

    /** Events in order of time, those without one last. */
    public List<Event> events(EventFilter filter) throws LinkwrightException {
        return reading.transaction(c -> new EventQuery(c, filter).events());
    }

    /** As {@link #events(EventFilter)}, told one after the other and held by nobody: there may be more of them than memory. */
    public void events(EventFilter filter, Consumer<Event> taker) throws LinkwrightException {
        reading.transaction(c -> {
            new EventQuery(c, filter).events(taker);
            return null;
        });
    }

    /** Sums of events that have two ends, by pair, direction and kind, in order of keys. */
    public List<Link> links(EventFilter filter) throws LinkwrightException {
        return reading.transaction(c -> new LinkQuery(c).links(new EventQuery(c, filter)));
    }

    /** As {@link #links}, of the events alone that a source was the first to tell. */
    public List<Link> linksFirstToldBy(long source) throws LinkwrightException {
        return reading.transaction(c -> new LinkQuery(c).links(EventQuery.firstToldBy(c, source)));
    }

    /** How many events a source was the first to tell, and how many others it tells too. */
    public Told told(long source) throws LinkwrightException {
        return reading.transaction(c -> new Told(
                Sql.number(
                        c, "SELECT count(*) FROM event WHERE block IN (SELECT id FROM block WHERE source = ?)", source),
                Sql.number(
                        c,
                        "SELECT count(DISTINCT event) FROM telling WHERE block IN (SELECT id FROM block WHERE source = ?)",
                        source)));
    }

    /**
     * What a source tells.
     *
     * @param first events that nobody told before
     * @param again events that another table or source told before
     */
    public record Told(long first, long again) {}

    public List<Assertion> assertions(Optional<Identifier> subject) throws LinkwrightException {
        return reading.transaction(c -> AssertionTable.about(c, subject));
    }

    /** Stores what a person states. Entities it names are made where the case has none. */
    public void assertThat(Assertion assertion) throws LinkwrightException {
        String subject = assertion.subject().key();
        String detail = assertion.predicate() + " "
                + assertion.object().map(Identifier::key).orElse(assertion.value());
        writer().change("assert", subject, detail, (c, stamp) -> {
            List<Seal> seals = new ArrayList<>();
            try (Appenders atOnce = Appenders.atOnce(c);
                    EntityTable entities = new EntityTable(atOnce, 0);
                    AssertionTable assertions = new AssertionTable(atOnce, entities)) {
                assertions.add(assertion);
                entities.seal(seals);
                assertions.seal(seals);
                SearchIndex.addEntities(c, entities);
                SearchIndex.addAssertions(c, assertions);
            }
            return seals;
        });
    }

    /** A person's decision what a person is in the case, with a reason. */
    public void categorise(Identifier person, Category category, String reason) throws LinkwrightException {
        writer().change("categorise", person.key(), category.id() + ": " + reason, (c, stamp) -> {
            Entity entity = EntityTable.with(c, person)
                    .orElseThrow(() -> Trouble.of("ENTITY_UNKNOWN", person.kind(), person.key()));
            long id = DecisionTable.add(c, DecisionTable.CATEGORY, entity.id(), category.id(), reason, stamp);
            return List.of(Seal.of(c, "decision", id, id));
        });
    }

    /** The ledger of a source, of every source where {@code source} is 0, in order. */
    public List<LedgerEntry> ledger(long source) throws LinkwrightException {
        return reading.transaction(c -> LedgerTable.of(c, source));
    }

    /** Issues of a source that are not the fate of a row; of every source where {@code source} is 0. */
    public List<Issue> issues(long source) throws LinkwrightException {
        return reading.transaction(c -> IssueTable.of(c, source));
    }

    /** Finds numbers in any spelling, parts of handles, names, words of messages; the best first. */
    public List<SearchHit> search(String query, int limit) throws LinkwrightException {
        return reading.transaction(c -> new SearchQuery(c, query, limit).hits());
    }

    /** The saved chart of that name: a JSON document of chart's. */
    public Optional<String> chart(String name) throws LinkwrightException {
        return reading.transaction(c -> ChartTable.document(c, name));
    }

    /** Names of the saved charts, in order. */
    public List<String> charts() throws LinkwrightException {
        return reading.transaction(ChartTable::names);
    }

    /** Saves a chart; one that has the name already is replaced. */
    public void saveChart(String name, String document) throws LinkwrightException {
        writer().change("save-chart", name, "", (c, stamp) -> {
            ChartTable.save(c, name, document, stamp);
            return List.of(Seal.ofAll(c, "chart"));
        });
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
        writer().change("export", hash, fileName + " " + fileSha256, (c, stamp) -> {
            long id = ExhibitTable.add(c, hash, fileName, fileSha256, settings, stamp);
            return List.of(Seal.of(c, "exhibit", id, id));
        });
    }

    /** The settings of the exhibit with that hash or whose file had that hash. */
    public Optional<String> exhibit(String hash) throws LinkwrightException {
        return reading.transaction(c -> ExhibitTable.settings(c, hash));
    }

    /** Last link of the audit chain: 64 hexadecimal digits. */
    public String auditHead() throws LinkwrightException {
        return reading.transaction(AuditTable::head);
    }

    /** Everything that does not hold: integrity of the file, audit chain, hashes of originals, sums of the ledger. */
    public List<Issue> verify(Progress progress) throws LinkwrightException {
        return reading.transaction(c -> new Verification(c, progress).issues());
    }

    private Writer writer() throws LinkwrightException {
        return writer.orElseThrow(() -> Trouble.of("CASE_READ_ONLY", path.getFileName()));
    }

    /** Closes the case; an import under way is undone. Closing again does nothing. */
    @Override
    public void close() throws LinkwrightException {
        try {
            reading.close();
        } finally {
            if (writer.isPresent()) {
                writer.get().close();
            }
        }
    }
}
