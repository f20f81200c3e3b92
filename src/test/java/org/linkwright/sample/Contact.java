package org.linkwright.sample;

import java.time.Instant;

/**
 * A call or text message that happened in the story; returns show it as one or more rows.
 *
 * @param at to the second
 * @param from number in E.164
 * @param to number in E.164
 * @param seconds of talk; 0 for a message or a call nobody answered
 */
record Contact(Instant at, String from, String to, Kind kind, int seconds) {
    enum Kind {
        CALL,
        MESSAGE
    }

    boolean involves(String phone) {
        return from.equals(phone) || to.equals(phone);
    }

    boolean isCall() {
        return kind == Kind.CALL;
    }

    boolean isAnswered() {
        return seconds > 0;
    }

    String other(String phone) {
        return from.equals(phone) ? to : from;
    }
}
