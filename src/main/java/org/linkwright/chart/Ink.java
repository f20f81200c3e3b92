package org.linkwright.chart;

import org.linkwright.model.EventKind;

/** The colours of a theme, {@code 0xRRGGBB}. Kinds are told apart by Okabe–Ito colours, and never by colour alone. */
record Ink(int ground, int text, int quiet, int call, int message, int money, int other, int neutral) {
    static final int ORANGE = 0xE69F00;
    static final int SKY = 0x56B4E9;
    static final int GREEN = 0x009E73;
    static final int YELLOW = 0xF5C710;
    static final int BLUE = 0x0072B2;
    static final int VERMILLION = 0xD55E00;
    static final int PURPLE = 0xCC79A7;

    private static final Ink PAPER =
            new Ink(0xFFFFFF, 0x1A1A1A, 0x555555, 0x6B6B6B, BLUE, 0x007A59, 0x8C8C8C, 0xC8C8C8);
    private static final Ink LIGHT =
            new Ink(0xFFFFFF, 0x24292F, 0x57606A, 0x8C959F, 0x4A90C2, 0x2E9B78, 0xAFB8C1, 0xC8CCD1);
    private static final Ink DARK =
            new Ink(0x0D1117, 0xE6EDF3, 0x9DA7B1, 0x6E7681, 0x5AA9DE, 0x3FB68E, 0x4B535D, 0x8B949E);

    static Ink of(Theme theme) {
        return switch (theme) {
            case PAPER -> PAPER;
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    /** Colour of a line. */
    int line(ChartLink link) {
        if (link.isAssertion()) {
            return quiet;
        }
        EventKind kind = link.kind().orElseThrow();
        if (kind.equals(EventKind.CALL)) {
            return call;
        }
        if (kind.equals(EventKind.MESSAGE)) {
            return message;
        }
        return kind.equals(EventKind.PAYMENT) || kind.equals(EventKind.TRANSFER) ? money : other;
    }

    /** A colour with so much of it over another. */
    static int mixed(int over, int under, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = (over >> shift & 0xFF) * share + (under >> shift & 0xFF) * (1 - share);
            mixed |= (int) Math.round(channel) << shift;
        }
        return mixed;
    }
}
