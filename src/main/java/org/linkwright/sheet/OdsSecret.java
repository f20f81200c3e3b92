package org.linkwright.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/**
 * How a part of an OpenDocument package is encrypted (ISO/IEC 26300-3, 4.8): the password is hashed, the hash is stretched
 * with PBKDF2, the part is deflated and encrypted with Blowfish or AES. What was encrypted in another way, such as with
 * Argon2 by LibreOffice from 24.8, is refused.
 */
final class OdsSecret {
    private static final Messages MESSAGES = Messages.of(OdsSecret.class);

    /** More would keep a machine busy for minutes; LibreOffice takes 100,000. */
    private static final int MOST_ROUNDS = 2_000_000;

    private static final int CHECKED = 1024;

    private final String file;
    private String checksum = "";
    private String checksumType = "";
    private String algorithm = "";
    private String iv = "";
    private String derivation = "";
    private String salt = "";
    private int rounds;
    private int keyBytes = 16;
    private String startKey = "SHA-1";

    private OdsSecret(String file) {
        this.file = file;
    }

    /**
     * Reads the manifest; empty where the part is not encrypted.
     *
     * @throws LinkwrightException where it is encrypted in a way that is not known
     */
    static Optional<OdsSecret> of(String file, Xml manifest, String part) throws IOException, LinkwrightException {
        boolean inside = false;
        boolean any = false;
        OdsSecret secret = new OdsSecret(file);
        while (manifest.next()) {
            if (manifest.starts("file-entry")) {
                String path = String.valueOf(manifest.attribute("full-path"));
                inside = path.equals(part);
                any |= path.equals("encrypted-package");
            } else if (inside && manifest.starts()) {
                any |= manifest.starts("encryption-data");
                secret.add(manifest);
            }
        }
        if (any && !secret.isKnown()) {
            throw new LinkwrightException(MESSAGES.issue("FILE_ENCRYPTED", file));
        }
        return any ? Optional.of(secret) : Optional.empty();
    }

    private void add(Xml manifest) {
        if (manifest.starts("encryption-data")) {
            checksum = text(manifest, "checksum");
            checksumType = text(manifest, "checksum-type");
        } else if (manifest.starts("algorithm")) {
            algorithm = text(manifest, "algorithm-name");
            iv = text(manifest, "initialisation-vector");
        } else if (manifest.starts("key-derivation")) {
            derivation = text(manifest, "key-derivation-name");
            salt = text(manifest, "salt");
            rounds = XlsxStyles.number(text(manifest, "iteration-count"));
            int size = XlsxStyles.number(text(manifest, "key-size"));
            keyBytes = size > 0 ? size : keyBytes;
        } else if (manifest.starts("start-key-generation")) {
            startKey = text(manifest, "start-key-generation-name")
                            .toLowerCase(Locale.ROOT)
                            .contains("256")
                    ? "SHA-256"
                    : "SHA-1";
        }
    }

    private static String text(Xml manifest, String attribute) {
        String value = manifest.attribute(attribute);
        return value == null ? "" : value;
    }

    private boolean isAes() {
        return algorithm.endsWith("aes256-cbc") || algorithm.endsWith("aes128-cbc") || algorithm.endsWith("aes192-cbc");
    }

    private boolean isKnown() {
        boolean cipher = isAes() || algorithm.equals("Blowfish CFB") || algorithm.endsWith("#blowfish");
        return cipher
                && derivation.toUpperCase(Locale.ROOT).endsWith("PBKDF2")
                && rounds > 0
                && rounds <= MOST_ROUNDS
                && (keyBytes == 16 || keyBytes == 24 || keyBytes == 32);
    }

    /**
     * The key that one of the passwords gives.
     *
     * @throws LinkwrightException where none of them opens the part
     */
    byte[] key(Content.Opener<InputStream> encrypted, Access access) throws IOException, LinkwrightException {
        for (String password : access.passwords()) {
            byte[] key = key(password);
            try (InputStream in = plain(encrypted.open(), key)) {
                byte[] beginning = in.readNBytes(CHECKED);
                String digest = checksumType.toLowerCase(Locale.ROOT).contains("sha256") ? "SHA-256" : "SHA-1";
                byte[] found = MessageDigest.getInstance(digest).digest(beginning);
                if (Arrays.equals(found, Base64.getDecoder().decode(checksum))) {
                    return key;
                }
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java platform has SHA-1 and SHA-256", e);
            } catch (IllegalArgumentException e) {
                throw new LinkwrightException(MESSAGES.issue("FILE_DAMAGED", file), e);
            }
        }
        throw access.refusal(file);
    }

    InputStream decrypted(InputStream encrypted, byte[] key) throws IOException {
        Inflater inflater = new Inflater(true);
        return new FilterInputStream(new InflaterInputStream(plain(encrypted, key), inflater, 1 << 13)) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private InputStream plain(InputStream encrypted, byte[] key) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance(isAes() ? "AES/CBC/NoPadding" : "Blowfish/CFB/NoPadding");
            SecretKeySpec spec = new SecretKeySpec(key, isAes() ? "AES" : "Blowfish");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    spec,
                    new IvParameterSpec(Base64.getDecoder().decode(iv)));
            return new CipherInputStream(encrypted, cipher);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException("the manifest has no usable key or vector", e);
        }
    }

    /** PBKDF2 (RFC 8018, 5.2) with HMAC-SHA1 over the hash of the password: bytes, which Java's own does not take. */
    private byte[] key(String password) throws IOException {
        try {
            byte[] start = MessageDigest.getInstance(startKey).digest(password.getBytes(StandardCharsets.UTF_8));
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(start, "HmacSHA1"));
            byte[] key = new byte[keyBytes];
            for (int block = 1, at = 0; at < key.length; block++, at += mac.getMacLength()) {
                mac.update(Base64.getDecoder().decode(salt));
                byte[] round = mac.doFinal(new byte[] {0, 0, 0, (byte) block});
                byte[] sum = round.clone();
                for (int i = 1; i < rounds; i++) {
                    round = mac.doFinal(round);
                    for (int b = 0; b < sum.length; b++) {
                        sum[b] ^= round[b];
                    }
                }
                System.arraycopy(sum, 0, key, at, Math.min(sum.length, key.length - at));
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA1", e);
        } catch (IllegalArgumentException e) {
            throw new IOException("the manifest has no usable salt", e);
        }
    }
}
