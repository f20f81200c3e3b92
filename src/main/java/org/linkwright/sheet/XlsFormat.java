package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** Workbooks of Excel 97 to 2003, and the other documents that come in the same container (OLE 2). */
final class XlsFormat implements Format {
    private static final Messages MESSAGES = Messages.of(XlsFormat.class);
    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    /** No file of those programs is larger: a sheet of theirs has at most four million cells. */
    private static final int OLDEST = 128 << 20;

    private static final List<String> STREAMS = Stream.concat(
                    InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES.stream(),
                    Stream.of(InternalWorkbook.OLD_WORKBOOK_DIR_ENTRY_NAME))
            .toList();
    /** Excel takes 100,000; more would keep a machine busy for minutes. */
    private static final int MOST_ROUNDS = 2_000_000;

    private static final int BEGINNING = 64;
    private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";

    private final Opening opening;

    XlsFormat(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Optional<Workbook> open(Content content) throws IOException, LinkwrightException {
        if (OldExcelBook.isOld(content.head())) {
            try (InputStream in = content.stream()) {
                return Optional.of(new OldExcelBook(content.name(), in.readNBytes(OLDEST)).workbook());
            }
        }
        if (!content.startsWith(OLE2)) {
            return Optional.empty();
        }
        POIFSFileSystem container = container(content);
        try {
            return Optional.of(workbook(content, container));
        } catch (EncryptedDocumentException e) {
            container.close();
            throw new LinkwrightException(MESSAGES.issue("FILE_ENCRYPTED", content.name()), e);
        } catch (IOException | LinkwrightException e) {
            container.close();
            throw e;
        }
    }

    private POIFSFileSystem container(Content content) throws IOException, LinkwrightException {
        if (content.size() > opening.limits().memory()) {
            throw new LinkwrightException(MESSAGES.issue(
                    "FILE_TOO_LARGE", content.name(), opening.limits().memory() >> 20));
        }
        try (InputStream in = content.stream()) {
            return new POIFSFileSystem(in);
        } catch (RuntimeException e) {
            // what POI throws on a damaged container has no common type
            throw new IOException("the container is damaged", e);
        }
    }

    private Workbook workbook(Content content, POIFSFileSystem container) throws IOException, LinkwrightException {
        if (container.getRoot().hasEntryCaseInsensitive(ENCRYPTED_PACKAGE)) {
            return decrypted(content, container);
        }
        for (String name : STREAMS) {
            if (container.getRoot().hasEntry(name)) {
                return isOld(container, name)
                        ? old(content, container, name)
                        : unlocked(new Records(content.name(), container, name));
            }
        }
        throw refusal("FORMAT_NO_TABLE", content);
    }

    private static boolean isOld(POIFSFileSystem container, String stream) throws IOException {
        try (InputStream in = container.createDocumentInputStream(stream)) {
            return OldExcelBook.isOld(in.readNBytes(BEGINNING));
        }
    }

    private static Workbook old(Content content, POIFSFileSystem container, String stream)
            throws IOException, LinkwrightException {
        try (container;
                InputStream in = container.createDocumentInputStream(stream)) {
            return new OldExcelBook(content.name(), in.readNBytes(OLDEST)).workbook();
        }
    }

    /** Reads a workbook stream with none of the passwords, then with each. */
    private Workbook unlocked(Records stream) throws IOException, LinkwrightException {
        try {
            return new XlsWorkbook(stream, null).open();
        } catch (EncryptedDocumentException e) {
            if (!isAboutPassword(e)) {
                throw e;
            }
        }
        for (String password : opening.access().passwords()) {
            try {
                Workbook book = new XlsWorkbook(stream, password).open();
                return Book.telling(book, MESSAGES.issue("PASSWORD_USED", stream.name()));
            } catch (EncryptedDocumentException e) {
                if (!isAboutPassword(e)) {
                    throw e;
                }
            }
        }
        throw opening.access().refusal(stream.name());
    }

    /** POI says so in words alone; whatever else is wrong is a protection that it does not know. */
    private static boolean isAboutPassword(EncryptedDocumentException e) {
        return String.valueOf(e.getMessage()).contains("password");
    }

    /** Opens an encrypted package: under the password that Excel itself supplies for write protection, or one of those given. */
    private Workbook decrypted(Content content, POIFSFileSystem container) throws IOException, LinkwrightException {
        Decryptor decryptor;
        boolean usual;
        try {
            EncryptionInfo info = new EncryptionInfo(container);
            if (info.getVerifier().getSpinCount() > MOST_ROUNDS) {
                throw refusal("FILE_ENCRYPTED", content);
            }
            decryptor = Decryptor.getInstance(info);
            usual = decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD);
            if (!usual && !isUnlocked(decryptor)) {
                throw opening.access().refusal(content.name());
            }
            try (InputStream in = decryptor.getDataStream(container)) {
                Content inner = Content.of(content.name(), in.readAllBytes());
                container.close();
                Workbook book =
                        new XlsxFormat(opening).open(inner).orElseThrow(() -> refusal("FORMAT_UNKNOWN", content));
                return usual ? book : Book.telling(book, MESSAGES.issue("PASSWORD_USED", content.name()));
            }
        } catch (GeneralSecurityException | RuntimeException e) {
            // what POI throws on an unknown or damaged cipher has no common type
            throw new LinkwrightException(MESSAGES.issue("FILE_ENCRYPTED", content.name()), e);
        }
    }

    private boolean isUnlocked(Decryptor decryptor) throws GeneralSecurityException {
        for (String password : opening.access().passwords()) {
            if (decryptor.verifyPassword(password)) {
                return true;
            }
        }
        return false;
    }

    private static LinkwrightException refusal(String code, Content content) {
        return new LinkwrightException(MESSAGES.issue(code, content.name()));
    }

    /** Where the records of a workbook lie. */
    private record Records(String name, POIFSFileSystem container, String entry) {}

    /** One workbook stream, read with a password or with null. */
    private record XlsWorkbook(Records stream, String password) {

        private XlsRecords records() throws IOException {
            return new XlsRecords(stream.container().createDocumentInputStream(stream.entry()), password);
        }

        Workbook open() throws IOException {
            XlsBook book;
            try (XlsRecords records = records()) {
                book = new XlsBook(records);
            }
            List<SheetInfo> sheets = new ArrayList<>();
            List<Integer> parts = new ArrayList<>();
            List<Issue> notices = new ArrayList<>();
            boolean any = false;
            for (BoundSheetRecord bound : book.bound()) {
                int number = book.partOf(bound);
                Optional<XlsBook.Part> part = book.part(number);
                if (part.isEmpty() || !part.get().isSheet()) {
                    String code = part.isEmpty() ? "SHEET_MISSING" : "SHEET_NOT_CELLS";
                    notices.add(MESSAGES.issue(code, stream.name(), bound.getSheetname()));
                    continue;
                }
                boolean hidden = bound.isHidden() || bound.isVeryHidden();
                sheets.add(new SheetInfo(sheets.size(), bound.getSheetname(), hidden));
                parts.add(number);
                any |= part.get().hasCells();
                if (part.get().hidesColumns()) {
                    notices.add(MESSAGES.issue("COLUMNS_HIDDEN", stream.name(), bound.getSheetname()));
                }
            }
            tell(sheets, any, notices);
            if (book.refersToFiles()) {
                notices.add(MESSAGES.issue("LINKS_IGNORED", stream.name()));
            }
            Book.Facts facts = new Book.Facts("xls", "", "", book.date1904(), sheets, notices);
            return new Book(facts, sheet -> rows(book, parts.get(sheet.index())), stream.container());
        }

        private Rows rows(XlsBook book, int number) throws IOException {
            XlsRows rows = new XlsRows(records(), book, number);
            return book.part(number)
                    .map(part -> (Rows) new MergedRows(rows, part.merges()))
                    .orElse(rows);
        }

        private void tell(List<SheetInfo> sheets, boolean any, List<Issue> notices) {
            List<String> hidden = sheets.stream()
                    .filter(SheetInfo::hidden)
                    .map(SheetInfo::name)
                    .toList();
            if (!hidden.isEmpty()) {
                notices.add(MESSAGES.issue("SHEETS_HIDDEN", stream.name(), String.join(", ", hidden)));
            }
            if (!any) {
                notices.add(MESSAGES.issue("NO_CELLS", stream.name()));
            }
            if (stream.container().getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                notices.add(MESSAGES.issue("MACROS_IGNORED", stream.name()));
            }
        }
    }
}
