package org.linkwright.model;

import java.util.List;

/**
 * What an entity is. The constants are the kinds Linkwright knows; a case may add its own.
 *
 * @param id lower-case word, unique, written to the case file
 */
public record EntityKind(String id) implements Comparable<EntityKind> {
    public static final EntityKind PERSON = new EntityKind("person");
    public static final EntityKind ORGANISATION = new EntityKind("organisation");
    public static final EntityKind PHONE = new EntityKind("phone");
    public static final EntityKind DEVICE = new EntityKind("device");
    public static final EntityKind SIM = new EntityKind("sim");
    public static final EntityKind HANDLE = new EntityKind("handle");
    public static final EntityKind EMAIL = new EntityKind("email");
    public static final EntityKind ACCOUNT = new EntityKind("account");
    public static final EntityKind CARD = new EntityKind("card");
    public static final EntityKind WALLET = new EntityKind("wallet");
    public static final EntityKind TXID = new EntityKind("txid");
    public static final EntityKind IP = new EntityKind("ip");
    public static final EntityKind URL = new EntityKind("url");
    public static final EntityKind ADVERTISEMENT = new EntityKind("advertisement");
    public static final EntityKind PLACE = new EntityKind("place");
    public static final EntityKind CELL = new EntityKind("cell");
    public static final EntityKind VEHICLE = new EntityKind("vehicle");
    public static final EntityKind DOCUMENT = new EntityKind("document");

    /** The kinds Linkwright knows, in the order in which they are listed everywhere. */
    public static final List<EntityKind> KNOWN = List.of(
            PERSON,
            ORGANISATION,
            PHONE,
            DEVICE,
            SIM,
            HANDLE,
            EMAIL,
            ACCOUNT,
            CARD,
            WALLET,
            TXID,
            IP,
            URL,
            ADVERTISEMENT,
            PLACE,
            CELL,
            VEHICLE,
            DOCUMENT);

    public EntityKind {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Not the id of a kind: " + id);
        }
    }

    @Override
    public int compareTo(EntityKind other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
