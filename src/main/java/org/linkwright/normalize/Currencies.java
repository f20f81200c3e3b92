package org.linkwright.normalize;

import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Signs and codes of currencies and tokens. */
final class Currencies {
    /** Longest first where one begins another. An empty code: several countries use the sign. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("us$", "USD"),
            Map.entry("c$", "CAD"),
            Map.entry("ca$", "CAD"),
            Map.entry("cad$", "CAD"),
            Map.entry("a$", "AUD"),
            Map.entry("au$", "AUD"),
            Map.entry("nz$", "NZD"),
            Map.entry("hk$", "HKD"),
            Map.entry("s$", "SGD"),
            Map.entry("mx$", "MXN"),
            Map.entry("r$", "BRL"),
            Map.entry("nt$", "TWD"),
            Map.entry("$", ""),
            Map.entry("¥", ""),
            Map.entry("kr", ""),
            Map.entry("£", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("₹", "INR"),
            Map.entry("rs", "INR"),
            Map.entry("rs.", "INR"),
            Map.entry("₽", "RUB"),
            Map.entry("₩", "KRW"),
            Map.entry("₺", "TRY"),
            Map.entry("฿", "THB"),
            Map.entry("₫", "VND"),
            Map.entry("₦", "NGN"),
            Map.entry("₱", "PHP"),
            Map.entry("₴", "UAH"),
            Map.entry("₪", "ILS"),
            Map.entry("zł", "PLN"),
            Map.entry("kč", "CZK"),
            Map.entry("ft", "HUF"),
            Map.entry("ksh", "KES"),
            Map.entry("ksh.", "KES"),
            Map.entry("kshs", "KES"),
            Map.entry("tsh", "TZS"),
            Map.entry("ush", "UGX"),
            Map.entry("fr.", "CHF"),
            Map.entry("sfr.", "CHF"),
            Map.entry("₿", "BTC"),
            Map.entry("元", "CNY"),
            Map.entry("円", "JPY"),
            Map.entry("rmb", "CNY"));

    private static final Set<String> TOKENS = Set.of(
            "BTC", "XBT", "ETH", "USDT", "USDC", "LTC", "XMR", "DOGE", "TRX", "SOL", "BNB", "XRP", "BCH", "DASH", "ZEC",
            "DAI", "BUSD", "ADA", "DOT", "MATIC", "POL", "AVAX", "SHIB", "LINK", "TON", "WETH", "WBTC");
    private static final Map<String, String> DOLLARS = Map.ofEntries(
            Map.entry("US", "USD"),
            Map.entry("CA", "CAD"),
            Map.entry("AU", "AUD"),
            Map.entry("NZ", "NZD"),
            Map.entry("MX", "MXN"),
            Map.entry("SG", "SGD"),
            Map.entry("HK", "HKD"),
            Map.entry("AR", "ARS"),
            Map.entry("CL", "CLP"),
            Map.entry("CO", "COP"),
            Map.entry("PR", "USD"),
            Map.entry("EC", "USD"),
            Map.entry("SV", "USD"));
    private static final Map<String, String> CROWNS = Map.of("SE", "SEK", "NO", "NOK", "DK", "DKK", "IS", "ISK");
    private static final Map<String, String> YEN = Map.of("JP", "JPY", "CN", "CNY");
    /** Minor units: the token, and how many decimal places. */
    private static final Map<String, Minor> MINOR = Map.of(
            "wei",
            new Minor("ETH", 18),
            "gwei",
            new Minor("ETH", 9),
            "sat",
            new Minor("BTC", 8),
            "sats",
            new Minor("BTC", 8),
            "satoshi",
            new Minor("BTC", 8),
            "satoshis",
            new Minor("BTC", 8),
            "lamports",
            new Minor("SOL", 9),
            "sun",
            new Minor("TRX", 6));

    private static final Set<String> CODES = codes();

    record Minor(String currency, int decimals) {}

    private Currencies() {}

    private static Set<String> codes() {
        Set<String> codes = new HashSet<>(TOKENS);
        for (Currency currency : Currency.getAvailableCurrencies()) {
            codes.add(currency.getCurrencyCode());
        }
        return Set.copyOf(codes);
    }

    static Minor minor(String unit) {
        return MINOR.get(unit.toLowerCase(Locale.ROOT));
    }

    static boolean isToken(String currency) {
        return TOKENS.contains(currency);
    }

    /** The code of a word or sign; empty where several countries use it, null where it is no currency. */
    static String code(String written, String region) {
        String upper = written.toUpperCase(Locale.ROOT);
        if (CODES.contains(upper)) {
            return upper.equals("XBT") ? "BTC" : upper;
        }
        String sign = written.toLowerCase(Locale.ROOT);
        String code = SIGNS.get(sign);
        if (code == null || !code.isEmpty()) {
            return code;
        }
        return switch (sign) {
            case "$" -> DOLLARS.getOrDefault(region, "");
            case "kr" -> CROWNS.getOrDefault(region, "");
            default -> YEN.getOrDefault(region, "");
        };
    }
}
