package org.linkwright.normalize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries: whose national numbers look so, and which zones and which currency are usual in them. */
public final class Countries {
    /** Named first where numbers fit several countries as well: those whose returns are met most. */
    private static final List<String> FREQUENT = List.of(
            "US", "MX", "CA", "GB", "DE", "FR", "ES", "BR", "IT", "NL", "IN", "PH", "NG", "CO", "RO", "PL", "PT", "AU",
            "ZA", "KE", "TH", "UA");

    private static final Map<String, List<String>> ZONES = zones();

    private Countries() {}

    /**
     * ISO 3166 codes of the countries by whose plan most of the numbers, at least half, are valid; the best first, those
     * before others in which the numbers are also spaced as usual there. A number that starts with a plus says nothing.
     */
    public static List<String> fitting(List<String> numbers) {
        List<String> national =
                numbers.stream().filter(n -> !n.strip().startsWith("+")).toList();
        Map<String, Long> valid = new HashMap<>();
        Map<String, Long> spaced = new HashMap<>();
        for (String region : PhoneLibrary.regions()) {
            long count = national.stream()
                    .filter(n -> PhoneLibrary.isValid(n, region))
                    .count();
            if (count > 0 && count * 2 >= national.size()) {
                valid.put(region, count);
                spaced.put(
                        region,
                        national.stream()
                                .filter(n -> PhoneLibrary.isSpacedAsIn(n, region))
                                .count());
            }
        }
        List<String> order = new ArrayList<>(valid.keySet());
        order.sort(Comparator.comparing((String region) -> -valid.get(region))
                .thenComparing(region -> -spaced.get(region))
                .thenComparing(region -> FREQUENT.contains(region) ? FREQUENT.indexOf(region) : FREQUENT.size())
                .thenComparing(Comparator.naturalOrder()));
        return List.copyOf(order);
    }

    /** Zones of a country, the commonest first; none where the code is unknown. Source: zone.tab of the tz database. */
    public static List<String> zones(String region) {
        return ZONES.getOrDefault(region, List.of());
    }

    /** ISO 4217 code of the money of a country. */
    public static Optional<String> currency(String region) {
        if (!ZONES.containsKey(region)) {
            return Optional.empty();
        }
        return Optional.ofNullable(Currency.getInstance(Locale.of("", region))).map(Currency::getCurrencyCode);
    }

    private static Map<String, List<String>> zones() {
        Map<String, List<String>> zones = new HashMap<>();
        try (InputStream in = Countries.class.getResourceAsStream("zones.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> words = Arrays.asList(line.split(" "));
                    zones.put(words.getFirst(), List.copyOf(words.subList(1, words.size())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(zones);
    }
}
