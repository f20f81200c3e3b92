package org.linkwright.normalize;

import org.linkwright.model.Amount;
import org.linkwright.model.Coordinates;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.Moment;

/** Every normaliser by its kind, its values written in canonical text. */
public final class Normalizer {
    private Normalizer() {}

    /** Reads {@code raw} as {@code kind}; each value is its canonical text. Never throws for any text. */
    public static Reading<String> read(ValueKind kind, String raw, Context context) {
        return switch (kind) {
            case PHONE -> Phones.dialled(raw, context).map(Dialled::canonical);
            case HANDLE -> Handles.read(raw, context).map(Normalizer::handle);
            case EMAIL -> keys(Emails.read(raw, context));
            case CRYPTO -> keys(Wallets.read(raw, context));
            case IBAN -> keys(BankAccounts.iban(raw, context));
            case ABA -> keys(BankAccounts.routing(raw, context));
            case ACCOUNT -> keys(BankAccounts.account(raw, context));
            case CARD -> keys(Cards.read(raw, context));
            case IMEI -> keys(Devices.imei(raw, context));
            case IMSI -> keys(Sims.imsi(raw, context));
            case ICCID -> keys(Sims.iccid(raw, context));
            case MAC -> keys(Devices.mac(raw, context));
            case IP -> Addresses.read(raw, context).map(IpEndpoint::canonical);
            case CELL -> Cells.read(raw, context).map(CellSite::canonical);
            case GEO -> Places.read(raw, context).map(Coordinates::canonical);
            case DATETIME -> Times.read(raw, context).map(Moment::canonical);
            case DURATION_S -> Durations.read(raw, context).map(String::valueOf);
            case AMOUNT -> Amounts.read(raw, context).map(Amount::canonical);
        };
    }

    private static Reading<String> keys(Reading<Identifier> reading) {
        return reading.map(Identifier::key);
    }

    /** A link to a telephone number is one, and no handle. */
    private static String handle(Identifier identifier) {
        return identifier.kind().equals(EntityKind.PHONE) ? "phone:" + identifier.key() : identifier.key();
    }
}
