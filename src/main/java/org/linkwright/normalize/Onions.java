package org.linkwright.normalize;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Names of onion services, version 3: Tor's rend-spec-v3, section 6. */
final class Onions {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LABEL = 56;

    private Onions() {}

    /** Whether the last label of {@code host} before {@code .onion} holds a key with a right checksum. */
    static boolean isAddress(String host) {
        if (!host.endsWith(".onion")) {
            return false;
        }
        String name = host.substring(0, host.length() - 6);
        String label = name.substring(name.lastIndexOf('.') + 1);
        if (label.length() != LABEL) {
            return false;
        }
        byte[] bytes = new byte[35];
        int buffer = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < LABEL; i++) {
            int value = ALPHABET.indexOf(label.charAt(i));
            if (value < 0) {
                return false;
            }
            buffer = (buffer << 5 | value) & 0xFFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (buffer >> bits);
            }
        }
        byte[] checksum = checksum(bytes);
        return bytes[34] == 3 && checksum[0] == bytes[32] && checksum[1] == bytes[33];
    }

    private static byte[] checksum(byte[] address) {
        try {
            MessageDigest sha3 = MessageDigest.getInstance("SHA3-256");
            sha3.update(".onion checksum".getBytes(StandardCharsets.US_ASCII));
            sha3.update(Arrays.copyOf(address, 32));
            sha3.update((byte) 3);
            return sha3.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA3-256", e);
        }
    }
}
