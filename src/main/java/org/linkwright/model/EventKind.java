package org.linkwright.model;

import java.util.List;

/**
 * What happened. The constants are the kinds Linkwright knows.
 *
 * @param id lower-case word, unique, written to the case file
 */
public record EventKind(String id) implements Comparable<EventKind> {
    public static final EventKind CALL = new EventKind("call");
    public static final EventKind MESSAGE = new EventKind("message");
    public static final EventKind PAYMENT = new EventKind("payment");
    public static final EventKind TRANSFER = new EventKind("transfer");
    public static final EventKind LOGIN = new EventKind("login");
    public static final EventKind POST = new EventKind("post");
    public static final EventKind VISIT = new EventKind("visit");
    /** A row with one identifier and a time, of which no more is known. */
    public static final EventKind RECORD = new EventKind("record");

    public static final List<EventKind> KNOWN = List.of(CALL, MESSAGE, PAYMENT, TRANSFER, LOGIN, POST, VISIT, RECORD);

    public EventKind {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("Not the id of a kind: " + id);
        }
    }

    @Override
    public int compareTo(EventKind other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
