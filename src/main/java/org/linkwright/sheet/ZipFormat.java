package org.linkwright.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** ZIP archives, also under a password, and what is left of one that was cut off. */
final class ZipFormat implements Format {
    private static final Messages MESSAGES = Messages.of(ZipFormat.class);

    private final Opening opening;

    ZipFormat(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Optional<Workbook> open(Content content) throws IOException, LinkwrightException {
        if (!content.startsWith('P', 'K')) {
            return Optional.empty();
        }
        opening.checkDepth(content.name());
        ArchiveBook book = new ArchiveBook(content.name(), opening);
        ZipMembers zip;
        try {
            zip = new ZipMembers(content, opening);
        } catch (Content.TooLarge e) {
            throw e;
        } catch (IOException e) {
            List<Member> rest = ZipRest.of(content, opening.limits().memory());
            if (rest.isEmpty()) {
                throw e;
            }
            book.tell(MESSAGES.issue("ARCHIVE_CUT", content.name(), rest.size()));
            return Optional.of(book.of("zip", rest, () -> {}));
        }
        try {
            List<Member> members = zip.members();
            if (zip.usedPassword()) {
                book.tell(MESSAGES.issue("PASSWORD_USED", content.name()));
            }
            return Optional.of(book.of("zip", members, zip));
        } catch (IOException | LinkwrightException e) {
            zip.close();
            throw e;
        }
    }
}
