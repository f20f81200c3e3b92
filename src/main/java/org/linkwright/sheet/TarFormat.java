package org.linkwright.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.linkwright.model.LinkwrightException;

/** Tape archives ({@code ustar} and GNU), also within gzip. */
final class TarFormat implements Format {
    private static final int MAGIC_AT = 257;
    private static final String MAGIC = "ustar";

    private final Opening opening;

    TarFormat(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Optional<Workbook> open(Content content) throws IOException, LinkwrightException {
        byte[] head = content.head();
        if (head.length < MAGIC_AT + MAGIC.length()
                || !new String(head, MAGIC_AT, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC)) {
            return Optional.empty();
        }
        opening.checkDepth(content.name());
        TarFile tar = new TarFile(content.channel());
        try {
            List<Member> members = new ArrayList<>();
            for (TarArchiveEntry entry : tar.getEntries()) {
                if (!entry.isDirectory()) {
                    boolean file = entry.isFile() && !entry.isSymbolicLink() && !entry.isLink();
                    members.add(new Member(entry.getName(), entry.getSize(), file, () -> tar.getInputStream(entry)));
                }
            }
            return Optional.of(new ArchiveBook(content.name(), opening).of("tar", members, tar));
        } catch (LinkwrightException e) {
            tar.close();
            throw e;
        }
    }
}
