package org.linkwright.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ChecksumsTest {
    /** The digests of Keccak-256 that the Ethereum yellow paper and its tests use. */
    @Test
    void hashesAsEthereumDoes() {
        assertEquals("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470", keccak(""));
        assertEquals("4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45", keccak("abc"));
    }

    /** An example of EIP-55 itself. */
    @Test
    void writesAddressesInTheCaseOfTheirChecksum() {
        assertEquals(
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                Ethereum.eip55("5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"));
    }

    /** 49015420323751 with check digit 8 is the example of 3GPP TS 23.003. */
    @Test
    void completesAnImeiWithItsCheckDigit() {
        assertEquals("490154203237518", Luhn.complete("49015420323751"));
    }

    private static String keccak(String text) {
        return HexFormat.of().formatHex(Ethereum.keccak256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
