package org.linkwright.sample;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Made-up Ethereum addresses and transaction ids that pass every check, and Keccak-256, which those checks need. */
final class Ethereum {
    private static final int RATE = 136;
    private static final int[] ROTATIONS = {
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
    };
    private static final int[] LANES = {
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
    };

    private Ethereum() {}

    /** An address nobody has the key of, in the mixed case of EIP-55. */
    static String madeUpAddress(String seed) {
        byte[] hash = keccak256(seed.getBytes(StandardCharsets.UTF_8));
        return eip55(HexFormat.of().formatHex(hash, 12, 32));
    }

    /** A transaction id, lower case with 0x. */
    static String madeUpTransaction(String seed) {
        return "0x" + HexFormat.of().formatHex(keccak256(seed.getBytes(StandardCharsets.UTF_8)));
    }

    /** Forty lower-case hexadecimal digits as an address whose case is its checksum: EIP-55. */
    static String eip55(String hex) {
        String hash = HexFormat.of().formatHex(keccak256(hex.getBytes(StandardCharsets.US_ASCII)));
        StringBuilder mixed = new StringBuilder("0x");
        for (int i = 0; i < hex.length(); i++) {
            String digit = hex.substring(i, i + 1);
            mixed.append(Character.digit(hash.charAt(i), 16) >= 8 ? digit.toUpperCase(Locale.ROOT) : digit);
        }
        return mixed.toString();
    }

    /** Keccak-256 with the original padding (0x01), as Ethereum uses it; not SHA3-256. */
    static byte[] keccak256(byte[] message) {
        byte[] padded = Arrays.copyOf(message, (message.length / RATE + 1) * RATE);
        padded[message.length] ^= 1;
        padded[padded.length - 1] ^= (byte) 0x80;
        long[] state = new long[25];
        for (int start = 0; start < padded.length; start += RATE) {
            for (int i = 0; i < RATE; i++) {
                state[i / 8] ^= (padded[start + i] & 0xFFL) << (8 * (i % 8));
            }
            permute(state);
        }
        byte[] hash = new byte[32];
        for (int i = 0; i < hash.length; i++) {
            hash[i] = (byte) (state[i / 8] >>> (8 * (i % 8)));
        }
        return hash;
    }

    private static void permute(long[] a) {
        int register = 1;
        for (int round = 0; round < 24; round++) {
            theta(a);
            long moved = a[1];
            for (int i = 0; i < LANES.length; i++) {
                long next = a[LANES[i]];
                a[LANES[i]] = Long.rotateLeft(moved, ROTATIONS[i]);
                moved = next;
            }
            for (int y = 0; y < 25; y += 5) {
                long[] row = Arrays.copyOfRange(a, y, y + 5);
                for (int x = 0; x < 5; x++) {
                    a[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
                }
            }
            for (int j = 0; j < 7; j++) {
                if ((register & 1) != 0) {
                    a[0] ^= 1L << ((1 << j) - 1);
                }
                register = (register << 1) ^ ((register >> 7) * 0x171);
            }
        }
    }

    private static void theta(long[] a) {
        long[] parity = new long[5];
        for (int i = 0; i < 25; i++) {
            parity[i % 5] ^= a[i];
        }
        for (int i = 0; i < 25; i++) {
            a[i] ^= parity[(i + 4) % 5] ^ Long.rotateLeft(parity[(i + 1) % 5], 1);
        }
    }
}
