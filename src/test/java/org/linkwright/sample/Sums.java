package org.linkwright.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the mule's three statements add up to: number and exact sum by counterparty and direction. */
final class Sums {
    private static final class Sum {
        private int count;
        private BigDecimal total = BigDecimal.ZERO;
    }

    private final Map<List<String>, Sum> sums = new LinkedHashMap<>();

    private Sums() {}

    static List<Map<String, Object>> of(Money money) {
        Sums sums = new Sums();
        for (Money.Venmo entry : money.venmo) {
            boolean in = entry.cents() > 0;
            sums.add("venmo", in ? "payments in" : "transfers to the bank", "USD", entry.cents(), 2);
        }
        for (Money.Bank entry : money.bank) {
            sums.add("chase", counterparty(entry.description()), "USD", entry.cents(), 2);
        }
        for (Money.Ether entry : money.ether) {
            boolean in = entry.to().equals(Cast.MULE_WALLET);
            String other = in ? entry.from() : entry.to();
            sums.add("wallet", "eth:" + other, "ETH", in ? entry.micros() : -entry.micros(), 6);
        }
        return sums.list();
    }

    private static String counterparty(String description) {
        String upper = description.toUpperCase(Locale.ROOT);
        if (upper.startsWith("VENMO")) {
            return "Venmo";
        }
        if (upper.startsWith("EXAMPLE COIN EXCHANGE")) {
            return "Example Coin Exchange";
        }
        if (upper.startsWith("EXAMPLE MOTEL")) {
            return "Example Motel";
        }
        return upper.startsWith("ZELLE PAYMENT TO A EXAMPLE") ? "A Example by Zelle" : "payers by Zelle";
    }

    private void add(String account, String other, String currency, long units, int scale) {
        String direction = units < 0 ? "out" : "in";
        Sum sum = sums.computeIfAbsent(List.of(account, direction, other, currency), k -> new Sum());
        sum.count++;
        sum.total = sum.total.add(BigDecimal.valueOf(Math.abs(units), scale));
    }

    private List<Map<String, Object>> list() {
        List<Map<String, Object>> list = new ArrayList<>();
        sums.forEach((key, sum) -> list.add(Truth.fields(
                "account", key.get(0),
                "direction", key.get(1),
                "counterparty", key.get(2),
                "currency", key.get(3),
                "count", sum.count,
                "sum", sum.total.toPlainString())));
        return list;
    }
}
