package org.linkwright.normalize;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Base 58 as Bitcoin writes it, with its checksum, and as Monero writes it, in blocks. */
final class Base58 {
    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    private static final int MONERO_BLOCK = 11;
    /** Bytes in a Monero block of so many characters, −1 where there is none. */
    private static final int[] MONERO_BYTES = {0, -1, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8};

    private Base58() {}

    static boolean isText(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ALPHABET.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static byte[] decode(String text) {
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == '1') {
            zeros++;
        }
        byte[] digits = number(text).toByteArray();
        int skip = digits[0] == 0 ? 1 : 0;
        byte[] bytes = new byte[zeros + digits.length - skip];
        System.arraycopy(digits, skip, bytes, zeros, digits.length - skip);
        return bytes;
    }

    private static BigInteger number(String text) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            number = number.multiply(BASE).add(BigInteger.valueOf(ALPHABET.indexOf(text.charAt(i))));
        }
        return number;
    }

    /** Version and payload, or null where the checksum fails. */
    static byte[] decodeChecked(String text) {
        byte[] bytes = decode(text);
        if (bytes.length < 5) {
            return null;
        }
        byte[] payload = Arrays.copyOf(bytes, bytes.length - 4);
        byte[] checksum = Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length);
        return Arrays.equals(checksum, Arrays.copyOf(sha256(sha256(payload)), 4)) ? payload : null;
    }

    static String encodeChecked(byte[] payload) {
        byte[] bytes = Arrays.copyOf(payload, payload.length + 4);
        System.arraycopy(sha256(sha256(payload)), 0, bytes, payload.length, 4);
        StringBuilder text = new StringBuilder();
        BigInteger number = new BigInteger(1, bytes);
        while (number.signum() > 0) {
            BigInteger[] division = number.divideAndRemainder(BASE);
            text.append(ALPHABET.charAt(division[1].intValue()));
            number = division[0];
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append('1');
        }
        return text.reverse().toString();
    }

    /** Monero's blocks of eight bytes in eleven characters; null where a block does not fit. */
    static byte[] decodeMonero(String text) {
        int rest = MONERO_BYTES[text.length() % MONERO_BLOCK];
        if (rest < 0) {
            return null;
        }
        byte[] bytes = new byte[text.length() / MONERO_BLOCK * 8 + rest];
        int at = 0;
        for (int start = 0; start < text.length(); start += MONERO_BLOCK) {
            String block = text.substring(start, Math.min(start + MONERO_BLOCK, text.length()));
            int size = MONERO_BYTES[block.length()];
            BigInteger number = number(block);
            if (number.bitLength() > size * 8) {
                return null;
            }
            for (int i = size - 1; i >= 0; i--) {
                bytes[at + i] = number.byteValue();
                number = number.shiftRight(8);
            }
            at += size;
        }
        return bytes;
    }

    static String encodeMonero(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int start = 0; start < bytes.length; start += 8) {
            byte[] block = Arrays.copyOfRange(bytes, start, Math.min(start + 8, bytes.length));
            int length = 0;
            while (MONERO_BYTES[length] != block.length) {
                length++;
            }
            BigInteger number = new BigInteger(1, block);
            char[] characters = new char[length];
            for (int i = length - 1; i >= 0; i--) {
                BigInteger[] division = number.divideAndRemainder(BASE);
                characters[i] = ALPHABET.charAt(division[1].intValue());
                number = division[0];
            }
            text.append(characters);
        }
        return text.toString();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
