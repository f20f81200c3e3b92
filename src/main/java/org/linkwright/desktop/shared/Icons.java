package org.linkwright.desktop.shared;

import java.util.Map;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.model.EntityKind;

/** The icon of each kind of entity. */
public final class Icons {
    private static final Map<EntityKind, Feather> BY_KIND = Map.ofEntries(
            Map.entry(EntityKind.PERSON, Feather.USER),
            Map.entry(EntityKind.ORGANISATION, Feather.BRIEFCASE),
            Map.entry(EntityKind.PHONE, Feather.PHONE),
            Map.entry(EntityKind.DEVICE, Feather.SMARTPHONE),
            Map.entry(EntityKind.SIM, Feather.CPU),
            Map.entry(EntityKind.HANDLE, Feather.AT_SIGN),
            Map.entry(EntityKind.EMAIL, Feather.MAIL),
            Map.entry(EntityKind.ACCOUNT, Feather.BOOK),
            Map.entry(EntityKind.CARD, Feather.CREDIT_CARD),
            Map.entry(EntityKind.WALLET, Feather.KEY),
            Map.entry(EntityKind.TXID, Feather.HASH),
            Map.entry(EntityKind.IP, Feather.GLOBE),
            Map.entry(EntityKind.URL, Feather.LINK),
            Map.entry(EntityKind.ADVERTISEMENT, Feather.TAG),
            Map.entry(EntityKind.PLACE, Feather.MAP_PIN),
            Map.entry(EntityKind.CELL, Feather.RADIO),
            Map.entry(EntityKind.VEHICLE, Feather.TRUCK),
            Map.entry(EntityKind.DOCUMENT, Feather.FILE_TEXT));

    private Icons() {}

    public static FontIcon of(EntityKind kind) {
        return new FontIcon(BY_KIND.getOrDefault(kind, Feather.CIRCLE));
    }
}
