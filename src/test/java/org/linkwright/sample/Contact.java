package org.linkwright.sample;

import java.time.Instant;

/**
 * A call or text message that happened in the story; returns show it as one or more rows.
 *
 * @param at to the second
 * @param from key of a number ({@code +12025550143}), a short code ({@code short:US:262966}) or a named sender
 *     ({@code sender:AD-AIRTEL-S}); empty where the caller withheld it
 * @param to number in E.164
 * @param seconds of talk; 0 for a message or a call nobody answered
 */
record Contact(Instant at, String from, String to, Kind kind, int seconds) {
    enum Kind {
        CALL,
        MESSAGE
    }

    /** A text from a service. */
    static Contact fromService(Instant at, String service, String to) {
        return new Contact(at, service, to, Kind.MESSAGE, 0);
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
