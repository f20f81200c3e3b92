package org.linkwright.normalize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/**
 * The short way for plain North American numbers, which make up most call records. It answers only where libphonenumber
 * is known to give the same: area codes in which it takes every number {@code NPA [2-9]XX XXXX} for valid. They are listed in
 * {@code area-codes.txt}, which a test compares with the library.
 */
final class NanpNumbers {
    private static final boolean[] PLAIN = load();

    private NanpNumbers() {}

    /** The number, or null where the long way has to be taken. */
    static Identifier read(String raw, String region) {
        int n = raw.length();
        if (n < 10 || n > 20) {
            return null;
        }
        boolean plus = raw.charAt(0) == '+';
        long number = 0;
        int digits = 0;
        for (int i = plus ? 1 : 0; i < n; i++) {
            char c = raw.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
                digits++;
            } else if (c != '-' && c != ' ' && c != '(' && c != ')' && c != '.') {
                return null;
            }
        }
        char end = raw.charAt(n - 1);
        if (end < '0' || end > '9' || digits == 11 == (number < 10_000_000_000L)) {
            return null;
        }
        boolean home = region.equals("US") || region.equals("CA");
        if (digits == 11 && number < 20_000_000_000L && (plus || home)) {
            number -= 10_000_000_000L;
        } else if (digits != 10 || plus || !home) {
            return null;
        }
        return plain(number);
    }

    private static Identifier plain(long number) {
        int area = (int) (number / 10_000_000);
        int exchange = (int) (number / 10_000 % 1000);
        if (area < 200 || exchange < 200 || !PLAIN[area] || isCarrierService(number)) {
            return null;
        }
        return new Identifier(EntityKind.PHONE, "+1" + number);
    }

    /** T-Mobile's voicemail: 805-MESSAGE for retrieval, and the leg that forwards to it. */
    private static boolean isCarrierService(long number) {
        return number == 8_056_377_243L || number == 8_056_377_249L;
    }

    private static boolean[] load() {
        boolean[] plain = new boolean[1000];
        try (InputStream in = NanpNumbers.class.getResourceAsStream("area-codes.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    for (String code : Cleaning.split(line, " ")) {
                        plain[Integer.parseInt(code)] = true;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plain;
    }
}
