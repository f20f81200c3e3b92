package org.linkwright.intake;

import java.math.BigDecimal;
import java.util.Optional;
import org.linkwright.model.Amount;
import org.linkwright.normalize.Amounts;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Flag;
import org.linkwright.normalize.Reading;

/** What was paid in a row, and which way it went. */
final class RowMoney {
    private final Contexts contexts;
    private final Words.OfLayout layoutWords;
    private final Words words;

    /**
     * @param amount positive; empty where the row has none
     * @param direction as sign, column or flag say, seen from the subject; empty where nothing says it
     */
    record Payment(Optional<Amount> amount, Optional<Words.Direction> direction) {
        static final Payment NONE = new Payment(Optional.empty(), Optional.empty());
    }

    RowMoney(Contexts contexts, Words words, Words.OfLayout layoutWords) {
        this.contexts = contexts;
        this.words = words;
        this.layoutWords = layoutWords;
    }

    Payment read(RowReading row) {
        if (!row.mapping().hasAny(Role.AMOUNT, Role.AMOUNT_IN, Role.AMOUNT_OUT)) {
            return Payment.NONE;
        }
        Optional<Payment> in = amount(row, Role.AMOUNT_IN).map(r -> payment(r, Optional.of(Words.Direction.IN)));
        Optional<Payment> out = amount(row, Role.AMOUNT_OUT).map(r -> payment(r, Optional.of(Words.Direction.OUT)));
        Optional<Payment> moved = in.filter(RowMoney::isMoved).or(() -> out.filter(RowMoney::isMoved));
        return moved.or(() -> amount(row, Role.AMOUNT).map(r -> payment(r, direction(row, r))))
                .or(() -> in)
                .or(() -> out)
                .orElse(Payment.NONE);
    }

    private Optional<Words.Direction> direction(RowReading row, Reading<Amount> reading) {
        String sign = row.text(Role.SIGN);
        Optional<Words.Direction> said = sign.isEmpty() ? Optional.empty() : layoutWords.direction(sign);
        if (said.isPresent() || (!sign.isEmpty() && isSigned(row))) {
            return said;
        }
        if (reading.flags().contains(Flag.DIRECTION_CREDIT)) {
            return Optional.of(Words.Direction.IN);
        }
        boolean debit = reading.flags().contains(Flag.DIRECTION_DEBIT);
        int signum = reading.values().getFirst().value().signum();
        if (debit || signum < 0) {
            return Optional.of(Words.Direction.OUT);
        }
        return signum > 0 && isSigned(row) ? Optional.of(Words.Direction.IN) : Optional.empty();
    }

    /** In a column where no amount has a sign, the lack of one says nothing. */
    private static boolean isSigned(RowReading row) {
        return row.mapping().of(Role.AMOUNT)[0].column().option("unsigned").isEmpty();
    }

    private Optional<Reading<Amount>> amount(RowReading row, Role role) {
        for (Mapping.Mapped column : row.mapping().of(role)) {
            String text = row.cell(column).text();
            if (!text.isBlank()) {
                Context context = contexts.of(column.index());
                String currency = row.text(Role.CURRENCY);
                if (row.mapping().has(Role.CURRENCY) && !currency.isEmpty()) {
                    context = context.withCurrency(words.currency(currency));
                }
                Reading<Amount> reading = Amounts.read(text, context);
                row.note(reading, column);
                if (reading.isUsable()) {
                    return Optional.of(reading);
                }
            }
        }
        return Optional.empty();
    }

    private static Payment payment(Reading<Amount> reading, Optional<Words.Direction> direction) {
        Amount amount = reading.values().getFirst();
        BigDecimal positive = amount.value().abs();
        return new Payment(Optional.of(new Amount(positive, amount.currency())), direction);
    }

    private static boolean isMoved(Payment payment) {
        return payment.amount().orElseThrow().value().signum() != 0;
    }
}
