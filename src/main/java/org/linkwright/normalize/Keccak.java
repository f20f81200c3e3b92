package org.linkwright.normalize;

import java.util.Arrays;

/** Keccak-256 with the padding of the original submission, as Ethereum and Monero use it (not FIPS 202's SHA3-256). */
final class Keccak {
    private static final int RATE = 136;
    private static final long[] ROUND_CONSTANTS = roundConstants();
    /** Lane to which the ρ and π steps move, and by how many bits they turn it: the walk of the reference, section 1.2. */
    private static final int[] TARGET = new int[24];

    private static final int[] ROTATION = new int[24];

    static {
        int x = 1;
        int y = 0;
        for (int t = 0; t < 24; t++) {
            int next = (2 * x + 3 * y) % 5;
            x = y;
            y = next;
            TARGET[t] = x + 5 * y;
            ROTATION[t] = (t + 1) * (t + 2) / 2 % 64;
        }
    }

    private Keccak() {}

    static byte[] hash(byte[] message) {
        long[] state = new long[25];
        byte[] padded = Arrays.copyOf(message, (message.length / RATE + 1) * RATE);
        padded[message.length] ^= 0x01;
        padded[padded.length - 1] ^= (byte) 0x80;
        for (int block = 0; block < padded.length; block += RATE) {
            for (int i = 0; i < RATE; i++) {
                state[i / 8] ^= (padded[block + i] & 0xFFL) << (8 * (i % 8));
            }
            permute(state);
        }
        byte[] digest = new byte[32];
        for (int i = 0; i < 32; i++) {
            digest[i] = (byte) (state[i / 8] >>> (8 * (i % 8)));
        }
        return digest;
    }

    private static void permute(long[] a) {
        long[] column = new long[5];
        for (long constant : ROUND_CONSTANTS) {
            for (int x = 0; x < 5; x++) {
                column[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
            }
            for (int i = 0; i < 25; i++) {
                a[i] ^= column[(i + 4) % 5] ^ Long.rotateLeft(column[(i + 1) % 5], 1);
            }
            long carried = a[1];
            for (int t = 0; t < 24; t++) {
                long next = a[TARGET[t]];
                a[TARGET[t]] = Long.rotateLeft(carried, ROTATION[t]);
                carried = next;
            }
            for (int row = 0; row < 25; row += 5) {
                System.arraycopy(a, row, column, 0, 5);
                for (int x = 0; x < 5; x++) {
                    a[row + x] = column[x] ^ (~column[(x + 1) % 5] & column[(x + 2) % 5]);
                }
            }
            a[0] ^= constant;
        }
    }

    /** The bits come from a shift register over x⁸+x⁶+x⁵+x⁴+1. */
    private static long[] roundConstants() {
        long[] constants = new long[24];
        int register = 1;
        for (int round = 0; round < 24; round++) {
            for (int j = 0; j < 7; j++) {
                if ((register & 1) != 0) {
                    constants[round] |= 1L << ((1 << j) - 1);
                }
                register = (register & 0x80) != 0 ? register << 1 ^ 0x171 : register << 1;
            }
        }
        return constants;
    }
}
