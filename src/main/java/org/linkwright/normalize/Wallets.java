package org.linkwright.normalize;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/**
 * Addresses on block chains, and transaction hashes. The checksum is checked before an address is called one. An EVM address
 * is one key {@code eth:} on every chain.
 */
public final class Wallets {
    private static final Pattern URI = Pattern.compile(
            "(bitcoin|litecoin|dogecoin|ethereum|monero|tron|solana):(?://)?(?:pay-)?([A-Za-z0-9]+)(?:[@?/&].*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CANONICAL = Pattern.compile(
            "(btc|btc-testnet|ltc|ltc-testnet|doge|dash|zec|tron|xmr|xmr-testnet|eth|sol|txid):([A-Za-z0-9]+)");
    private static final Pattern BECH32 =
            Pattern.compile("(bc|tb|bcrt|ltc|tltc)1[a-z0-9]{8,87}", Pattern.CASE_INSENSITIVE);
    /** An address whose case or characters were changed on the way. */
    private static final Pattern ADDRESS_LIKE = Pattern.compile("[13LMDTmn2][A-Za-z0-9]{25,35}");

    private static final Pattern SOLANA = Pattern.compile("\\bsol(?:ana)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVM = Pattern.compile(
            "\\b(?:eth(?:er|ereum)?|evm|erc-?20|bsc|bep-?20|bnb|polygon|matic|arbitrum|optimism|avax)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LITECOIN = Pattern.compile("\\b(?:ltc|litecoin)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> BECH32_CHAINS =
            Map.of("bc", "btc", "tb", "btc-testnet", "bcrt", "btc-testnet", "ltc", "ltc", "tltc", "ltc-testnet");
    private static final Map<Integer, String> BASE58_CHAINS = Map.ofEntries(
            Map.entry(0x00, "btc"),
            Map.entry(0x05, "btc"),
            Map.entry(0x6f, "btc-testnet"),
            Map.entry(0xc4, "btc-testnet"),
            Map.entry(0x30, "ltc"),
            Map.entry(0x32, "ltc"),
            Map.entry(0x3a, "ltc-testnet"),
            Map.entry(0x1e, "doge"),
            Map.entry(0x16, "doge"),
            Map.entry(0x4c, "dash"),
            Map.entry(0x10, "dash"),
            Map.entry(0x41, "tron"));
    /** Mainnet, stagenet and testnet prefixes of standard, integrated and sub-addresses. */
    private static final Map<Integer, Integer> MONERO_INTEGRATED = Map.of(19, 18, 25, 24, 54, 53);

    private static final Set<Integer> MONERO_PLAIN = Set.of(18, 42, 24, 36, 53, 63);

    private Wallets() {}

    /** Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        String text = Cleaning.guards(raw);
        if (Cleaning.isNull(text)) {
            return Draft.unusable(raw, Flag.NULL);
        }
        Draft<Identifier> draft = new Draft<>();
        var parts = Cleaning.split(text, ";,| \n");
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.length() > 25)) {
            parts.forEach(part -> one(part, context, draft));
            return draft.flag(Flag.SPLIT).reading(raw);
        }
        one(text, context, draft);
        return draft.reading(raw);
    }

    private static void one(String part, Context context, Draft<Identifier> draft) {
        String hint = context.column() + " " + context.currency() + " " + context.platform();
        Matcher uri = URI.matcher(part);
        if (uri.matches()) {
            draft.flag(Flag.URI);
            address(uri.group(2), hint + " " + uri.group(1), draft);
            return;
        }
        Matcher canonical = CANONICAL.matcher(part);
        if (canonical.matches()) {
            address(canonical.group(2), canonical.group(1), draft);
        } else {
            address(part, hint, draft);
        }
    }

    private static void address(String text, String hint, Draft<Identifier> draft) {
        boolean prefixed = text.startsWith("0x") || text.startsWith("0X");
        String hex = prefixed ? text.substring(2) : text;
        if (Cleaning.isHex(hex) && (prefixed || hex.length() == 40 || hex.length() == 42 || hex.length() == 64)) {
            hexadecimal(hex, prefixed, hint, draft);
        } else if (BECH32.matcher(text).matches()) {
            bech32(text, draft);
        } else if (Base58.isText(text)) {
            base58(text, hint, draft);
        } else {
            draft.flag(ADDRESS_LIKE.matcher(text).matches() ? Flag.BAD_CHECKSUM : Flag.UNREADABLE);
        }
    }

    private static void hexadecimal(String hex, boolean prefixed, String hint, Draft<Identifier> draft) {
        if (hex.length() == 64) {
            draft.flag(Flag.NOT_ADDRESS).value(new Identifier(EntityKind.TXID, "txid:" + hex.toLowerCase(Locale.ROOT)));
        } else if (hex.length() == 42 && hex.startsWith("41")) {
            wallet("tron", Base58.encodeChecked(HexFormat.of().parseHex(hex)), draft);
        } else if (hex.length() == 40 && (prefixed || EVM.matcher(hint).find())) {
            if (!prefixed) {
                draft.flag(Flag.NO_0X);
            }
            ethereum(hex, draft);
        } else {
            draft.flag(hex.length() == 40 ? Flag.NEEDS_COLUMN : Flag.BAD_LENGTH);
        }
    }

    /** EIP-55: the case of the letters is a checksum; one case throughout carries none. */
    private static void ethereum(String hex, Draft<Identifier> draft) {
        String lower = hex.toLowerCase(Locale.ROOT);
        byte[] hash = Keccak.hash(lower.getBytes(StandardCharsets.US_ASCII));
        StringBuilder checked = new StringBuilder(40);
        for (int i = 0; i < 40; i++) {
            int nibble = hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15;
            char c = lower.charAt(i);
            checked.append(nibble >= 8 ? Character.toUpperCase(c) : c);
        }
        boolean mixed = !hex.equals(lower) && !hex.equals(hex.toUpperCase(Locale.ROOT));
        if (mixed && !hex.contentEquals(checked)) {
            draft.flag(Flag.BAD_CHECKSUM).drop(Flag.NO_0X);
        } else {
            wallet("eth", "0x" + checked, draft);
        }
    }

    private static void bech32(String text, Draft<Identifier> draft) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!text.equals(lower) && !text.equals(text.toUpperCase(Locale.ROOT))) {
            draft.flag(Flag.MIXED_CASE);
        } else if (Bech32.isAddress(lower)) {
            wallet(BECH32_CHAINS.get(lower.substring(0, lower.indexOf('1'))), lower, draft);
        } else {
            draft.flag(Flag.BAD_CHECKSUM);
        }
    }

    private static void base58(String text, String hint, Draft<Identifier> draft) {
        int length = text.length();
        if (length == 95 || length == 106) {
            monero(text, draft);
        } else if (length >= 43 && length <= 44 && Base58.decode(text).length == 32) {
            solana(text, hint, draft);
        } else if (length < 25 || length > 44) {
            draft.flag(Flag.UNREADABLE);
        } else {
            byte[] payload = Base58.decodeChecked(text);
            if (payload != null) {
                checked(text, payload, hint, draft);
            } else if (length >= 32 && Base58.decode(text).length == 32) {
                solana(text, hint, draft);
            } else {
                draft.flag(Flag.BAD_CHECKSUM);
            }
        }
    }

    private static void checked(String text, byte[] payload, String hint, Draft<Identifier> draft) {
        int version = payload[0] & 0xFF;
        boolean transparentZcash =
                payload.length == 22 && version == 0x1c && ((payload[1] & 0xFF) == 0xb8 || (payload[1] & 0xFF) == 0xbd);
        String chain = transparentZcash ? "zec" : payload.length == 21 ? BASE58_CHAINS.get(version) : null;
        if (chain == null) {
            draft.flag(Flag.UNREADABLE);
        } else if (version == 0x05 && LITECOIN.matcher(hint).find()) {
            // Litecoin's old 3… and its new M… are the same script
            payload[0] = 0x32;
            wallet("ltc", Base58.encodeChecked(payload), draft);
        } else {
            wallet(chain, text, draft);
        }
    }

    private static void solana(String text, String hint, Draft<Identifier> draft) {
        if (SOLANA.matcher(hint).find()) {
            draft.flag(Flag.NO_CHECKSUM);
            wallet("sol", text, draft);
        } else {
            draft.flag(Flag.NEEDS_COLUMN);
        }
    }

    /** An integrated address is the standard one and a payment id of eight bytes; the wallet is the standard one. */
    private static void monero(String text, Draft<Identifier> draft) {
        byte[] bytes = Base58.decodeMonero(text);
        if (bytes == null || !moneroChecksum(bytes)) {
            draft.flag(Flag.BAD_CHECKSUM);
            return;
        }
        int network = bytes[0];
        Integer standard = MONERO_INTEGRATED.get(network);
        String address = text;
        if (standard != null && bytes.length == 77) {
            draft.flag(Flag.INTEGRATED);
            byte[] plain = Arrays.copyOf(bytes, 69);
            plain[0] = standard.byteValue();
            System.arraycopy(Keccak.hash(Arrays.copyOf(plain, 65)), 0, plain, 65, 4);
            address = Base58.encodeMonero(plain);
        } else if (!MONERO_PLAIN.contains(network) || bytes.length != 69) {
            draft.flag(Flag.UNREADABLE);
            return;
        }
        wallet(network == 18 || network == 19 || network == 42 ? "xmr" : "xmr-testnet", address, draft);
    }

    private static boolean moneroChecksum(byte[] bytes) {
        int body = bytes.length - 4;
        byte[] hash = Keccak.hash(Arrays.copyOf(bytes, body));
        return Arrays.equals(Arrays.copyOfRange(bytes, body, bytes.length), Arrays.copyOf(hash, 4));
    }

    private static void wallet(String chain, String address, Draft<Identifier> draft) {
        if (chain.endsWith("-testnet")) {
            draft.flag(Flag.TESTNET);
        }
        draft.value(new Identifier(EntityKind.WALLET, chain + ":" + address));
    }
}
