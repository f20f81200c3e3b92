package org.linkwright.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.normalize.Phones;

/** What entities can be put together by. */
public enum Grouping {
    /** Those that are linked more among themselves than with others. */
    COMMUNITY,
    KIND,
    /** Of a phone number, a short number, or a bank account by its IBAN (ISO 13616) or its bank's country. */
    COUNTRY,
    /** Of a handle, the currency of a wallet, the host of an e-mail address. */
    PLATFORM,
    /** What a person is in the case. */
    CATEGORY;

    /** The word on the command line and in documents. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Grouping grouping : values()) {
            ids.add(grouping.id());
        }
        return ids;
    }

    /**
     * The grouping with that word.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Grouping of(String id) {
        for (Grouping grouping : values()) {
            if (grouping.id().equals(id)) {
                return grouping;
            }
        }
        throw new IllegalArgumentException(id);
    }

    /**
     * What a node is grouped under, as it is stored: a kind, an ISO 3166 code, a platform's id; empty where it has none of that,
     * and for communities, which are a matter of the whole chart.
     */
    public Optional<String> of(ChartNode node) {
        String key = node.id().key();
        return switch (this) {
            case COMMUNITY -> Optional.empty();
            case KIND -> Optional.of(node.id().kind().id());
            case COUNTRY -> country(node.id().kind(), key);
            case PLATFORM -> platform(node.id().kind(), key);
            case CATEGORY ->
                node.category() == Category.UNKNOWN
                        ? Optional.empty()
                        : Optional.of(node.category().id());
        };
    }

    private static Optional<String> country(EntityKind kind, String key) {
        if (key.startsWith("+")) {
            return Phones.regionOf(key);
        }
        if (kind.equals(EntityKind.PHONE) && key.startsWith("short:") && key.length() > 8) {
            return Optional.of(key.substring(6, 8));
        }
        return kind.equals(EntityKind.ACCOUNT) && key.matches("[A-Z]{2}(:.*|[0-9]{2}[A-Z0-9]{8,})")
                ? Optional.of(key.substring(0, 2))
                : Optional.empty();
    }

    private static Optional<String> platform(EntityKind kind, String key) {
        if (kind.equals(EntityKind.EMAIL)) {
            return Optional.of(key.substring(key.lastIndexOf('@') + 1));
        }
        boolean prefixed = kind.equals(EntityKind.HANDLE) || kind.equals(EntityKind.WALLET);
        return prefixed && key.indexOf(':') > 0 ? Optional.of(key.substring(0, key.indexOf(':'))) : Optional.empty();
    }
}
