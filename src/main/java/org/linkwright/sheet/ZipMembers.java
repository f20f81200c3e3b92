package org.linkwright.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** The entries of a ZIP archive, each as often as it is there, decrypted where a password is known. */
final class ZipMembers implements Closeable {
    private static final Messages MESSAGES = Messages.of(ZipMembers.class);

    private final ZipFile zip;
    private final String name;
    private final Opening opening;
    private boolean usedPassword;

    ZipMembers(Content content, Opening opening) throws IOException {
        this.name = content.name();
        this.opening = opening;
        zip = ZipFile.builder()
                .setSeekableByteChannel(content.channel())
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    /** @throws LinkwrightException where an entry needs a password that is not known */
    List<Member> members() throws IOException, LinkwrightException {
        List<Member> members = new ArrayList<>();
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            if (members.size() > opening.limits().entries()) {
                throw new LinkwrightException(
                        MESSAGES.issue("ARCHIVE_MANY", name, opening.limits().entries()));
            }
            if (!entry.isDirectory()) {
                members.add(
                        new Member(entry.getName(), entry.getCompressedSize(), !entry.isUnixSymlink(), bytes(entry)));
            }
        }
        return members;
    }

    private Content.Opener<InputStream> bytes(ZipArchiveEntry entry) throws IOException, LinkwrightException {
        if (!entry.getGeneralPurposeBit().usesEncryption()) {
            return () -> zip.getInputStream(entry);
        }
        ZipCipher cipher = ZipCipher.of(entry, () -> zip.getRawInputStream(entry))
                .orElseThrow(() -> new LinkwrightException(MESSAGES.issue("FILE_ENCRYPTED", name)));
        for (String password : opening.access().passwords()) {
            if (cipher.isOpenedBy(password)) {
                usedPassword = true;
                return () -> cipher.open(password);
            }
        }
        throw opening.access().refusal(name);
    }

    boolean usedPassword() {
        return usedPassword;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
