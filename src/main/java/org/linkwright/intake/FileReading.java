package org.linkwright.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Fate;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.SheetInfo;
import org.linkwright.sheet.Workbook;
import org.linkwright.store.CaseImport;
import org.linkwright.task.Hand;
import org.linkwright.task.Progress;

/** One file: its tables recognised in a first pass, their rows imported in a second. Both find the same tables. */
final class FileReading {
    private static final Messages MESSAGES = Messages.of(FileReading.class);
    private static final int CHECKED_EVERY = 256;

    private final Workbook workbook;
    private final String name;
    private final String sha256;
    private final IntakeOptions options;
    private final Progress progress;
    private final Words words = Words.load();
    private final Headers headers;
    private final Survey survey;

    FileReading(Workbook workbook, String name, String sha256, IntakeOptions options, Progress progress)
            throws LinkwrightException {
        this.workbook = workbook;
        this.name = name;
        this.sha256 = sha256;
        this.options = options;
        this.progress = progress;
        Profiles profiles = Profiles.load();
        for (Path own : options.layouts().own().reversed()) {
            profiles = profiles.with(OwnProfile.read(own.toString()));
        }
        String wanted = options.layouts().wanted();
        if (OwnProfile.isFile(wanted)) {
            Profile own = OwnProfile.read(wanted);
            profiles = profiles.with(own);
            wanted = own.id();
        }
        if (!wanted.isEmpty() && profiles.profile(wanted).isEmpty()) {
            throw new LinkwrightException(
                    MESSAGES.issue("PROFILE_UNKNOWN", options.layouts().wanted(), String.join(", ", profiles.ids())));
        }
        headers = new Headers(profiles, new ContentMapper(words), wanted, name);
        survey = new Survey(workbook, headers, words, options, progress).run();
        if (survey.tables().isEmpty()) {
            throw new LinkwrightException(MESSAGES.issue("NO_TABLE", name));
        }
    }

    String name() {
        return name;
    }

    String format() {
        return workbook.format();
    }

    IntakeOptions options() {
        return options;
    }

    List<Table> tables() {
        return survey.tables().stream().map(Survey.Found::table).toList();
    }

    /** The tables, each with what its rows are read with. */
    List<BlockImport.Setting> settings() {
        Identifiers identifiers = new Identifiers(sha256);
        RowReader.OfFile ofFile = new RowReader.OfFile(words, identifiers, workbook.date1904());
        List<BlockImport.Setting> settings = new ArrayList<>();
        Optional<Draft.Party> before = Optional.empty();
        for (Survey.Found found : survey.tables()) {
            Contexts contexts = new Contexts(found.table(), found.decisions(), options);
            String said = Contexts.first(
                    options.answers(found.table()).subject(), options.usual().subject());
            Optional<Draft.Party> subject = new Subjects(words, identifiers, said, name).of(found, contexts, before);
            RowReader reader = new RowReader(found.table(), found.decisions(), contexts, ofFile, subject);
            settings.add(new BlockImport.Setting(found, contexts, reader, subject));
            before = onlyOne(found, reader).or(() -> subject);
        }
        return settings;
    }

    /** The one account or number that a table of facts is about. */
    private static Optional<Draft.Party> onlyOne(Survey.Found found, RowReader reader) {
        boolean facts = found.table().profile().events().shape() == Profile.Shape.FACTS;
        boolean labelled = found.table().mapping().has(Role.VALUE);
        if (!facts || (!labelled && found.decisions().rows() != 1)) {
            return Optional.empty();
        }
        return found.sample().stream()
                .flatMap(row -> reader.read(row).mentions().stream())
                .filter(m -> m.identifier().kind().equals(EntityKind.HANDLE)
                        || m.identifier().kind().equals(EntityKind.PHONE))
                .findFirst()
                .map(m -> new Draft.Party(m.identifier(), m.label()));
    }

    /** The second pass: every row gets its fate. */
    void importInto(CaseImport target, DraftWriter writer) throws LinkwrightException {
        for (Issue notice : workbook.notices()) {
            target.issue(notice);
        }
        Iterator<BlockImport.Setting> settings = settings().iterator();
        try (Importer importer = new Importer(target, writer, settings)) {
            for (SheetInfo sheet : workbook.sheets()) {
                importer.sheet(sheet);
                SheetScan.scan(workbook, sheet, headers, importer);
                importer.taking.await();
                importer.notices.end(target);
            }
            importer.finish();
        }
    }

    /** Rows are found and read on one thread, told from those before and stored on another. */
    private final class Importer implements TableFinder.Sink, AutoCloseable {
        private final CaseImport target;
        private final DraftWriter writer;
        private final Iterator<BlockImport.Setting> settings;
        private final SheetNotices notices = new SheetNotices(sha256);
        private final Hand<LinkwrightException> taking = new Hand<>(LinkwrightException.class);
        private SheetInfo sheet;
        private BlockImport block;
        private long done;

        private Importer(CaseImport target, DraftWriter writer, Iterator<BlockImport.Setting> settings) {
            this.target = target;
            this.writer = writer;
            this.settings = settings;
        }

        private void sheet(SheetInfo next) {
            sheet = next;
            notices.begin(next);
        }

        @Override
        public void open(Table table) throws LinkwrightException {
            finish();
            block = new BlockImport(target, writer, settings.next(), sha256);
        }

        @Override
        public void row(Table table, Row row, String code) throws LinkwrightException {
            if (done++ % CHECKED_EVERY == 0) {
                progress.check();
                progress.report(MESSAGES.text("progress.importing", name), (double) done / Math.max(1, survey.rows()));
            }
            notices.see(row);
            if (table == null) {
                String name = sheet.name();
                taking.give(() -> outside(name, row, code));
                return;
            }
            BlockImport of = block;
            if (code.equals(TableFinder.DATA)) {
                Draft draft = of.read(row);
                taking.give(() -> of.data(row, draft));
            } else if (code.equals(StackedRecords.CONTINUED)) {
                taking.give(() -> of.continued(row));
            } else {
                taking.give(() -> of.ignored(row, code));
            }
        }

        private void outside(String sheetName, Row row, String code) throws LinkwrightException {
            String rule = MESSAGES.text("rule." + code);
            target.row(0, sheetName, row.number(), Fate.IGNORED, code, rule, 0, "");
        }

        private void finish() throws LinkwrightException {
            taking.await();
            if (block != null) {
                block.finish();
                end();
            }
        }

        @Override
        public void close() {
            taking.close();
            end();
        }

        private void end() {
            if (block != null) {
                block.close();
                block = null;
            }
        }
    }
}
