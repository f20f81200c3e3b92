package org.linkwright.normalize;

/** Segregated witness addresses: BIP-173 (version 0) and BIP-350 (from version 1). */
final class Bech32 {
    private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32 = 1;
    private static final int BECH32M = 0x2bc830a3;

    private Bech32() {}

    /** Whether {@code text}, in lower case, is an address with a right checksum, version and program. */
    static boolean isAddress(String text) {
        int separator = text.lastIndexOf('1');
        int length = text.length() - separator - 1;
        if (separator < 1 || length < 8 || text.length() > 90) {
            return false;
        }
        int[] data = new int[length];
        for (int i = 0; i < length; i++) {
            data[i] = ALPHABET.indexOf(text.charAt(separator + 1 + i));
            if (data[i] < 0) {
                return false;
            }
        }
        int version = data[0];
        int expected = version == 0 ? BECH32 : BECH32M;
        return version <= 16
                && polymod(text.substring(0, separator), data) == expected
                && isProgram(version, data, length - 7);
    }

    /** Program of 2 to 40 bytes, of 20 or 32 for version 0, padded with fewer than five zero bits. */
    private static boolean isProgram(int version, int[] data, int groups) {
        int bytes = groups * 5 / 8;
        int padding = groups * 5 % 8;
        boolean padded = padding < 5 && (groups == 0 || (data[groups] & (1 << padding) - 1) == 0);
        boolean size = version == 0 ? bytes == 20 || bytes == 32 : bytes >= 2 && bytes <= 40;
        return padded && size;
    }

    private static int polymod(String prefix, int[] data) {
        int check = 1;
        for (int i = 0; i < prefix.length(); i++) {
            check = step(check, prefix.charAt(i) >> 5);
        }
        check = step(check, 0);
        for (int i = 0; i < prefix.length(); i++) {
            check = step(check, prefix.charAt(i) & 31);
        }
        for (int value : data) {
            check = step(check, value);
        }
        return check;
    }

    private static int step(int check, int value) {
        int top = check >>> 25;
        int next = (check & 0x1ffffff) << 5 ^ value;
        for (int i = 0; i < 5; i++) {
            if ((top >>> i & 1) != 0) {
                next ^= GENERATOR[i];
            }
        }
        return next;
    }
}
