package org.linkwright.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/**
 * How a kind of entity looks: form, colour and a sign inside, so that grey print tells kinds apart too.
 *
 * @param sign up to four letters; empty where the form has a drawn icon
 */
record Look(Outline outline, double width, double height, int fill, String sign) {
    private static final int PALE = 0xFFF3C4;
    private static final int[] OWN = {0xDDDDDD, 0xCFE6F5, 0xFBE3B5, 0xCDE9DF, 0xF0D9E6};
    private static final double FOLDED = 32;
    private static final Map<EntityKind, Look> LOOKS = looks();

    private static Map<EntityKind, Look> looks() {
        Map<EntityKind, Look> looks = new HashMap<>();
        looks.put(EntityKind.PERSON, new Look(Outline.CIRCLE, 27, 27, Ink.ORANGE, ""));
        looks.put(EntityKind.ORGANISATION, new Look(Outline.RECTANGLE, 31, 21, Ink.VERMILLION, "Org"));
        looks.put(EntityKind.PHONE, new Look(Outline.ROUNDED, 24, 24, Ink.BLUE, ""));
        looks.put(EntityKind.DEVICE, new Look(Outline.ROUNDED, 27, 20, Ink.SKY, "Dev"));
        looks.put(EntityKind.SIM, new Look(Outline.ROUNDED, 27, 20, Ink.SKY, "SIM"));
        looks.put(EntityKind.HANDLE, new Look(Outline.HEXAGON, 29, 25, Ink.PURPLE, "@"));
        looks.put(EntityKind.EMAIL, new Look(Outline.HEXAGON, 32, 25, Ink.PURPLE, "mail"));
        looks.put(EntityKind.IP, new Look(Outline.HEXAGON, 29, 25, 0xE3B8D1, "IP"));
        looks.put(EntityKind.URL, new Look(Outline.HEXAGON, 32, 25, 0xE3B8D1, "www"));
        looks.put(EntityKind.ACCOUNT, new Look(Outline.DIAMOND, 34, 29, Ink.GREEN, "A/c"));
        looks.put(EntityKind.CARD, new Look(Outline.DIAMOND, 36, 29, Ink.GREEN, "Card"));
        looks.put(EntityKind.WALLET, new Look(Outline.DIAMOND, 34, 29, Ink.YELLOW, "W"));
        looks.put(EntityKind.TXID, new Look(Outline.DIAMOND, 30, 26, PALE, "Tx"));
        looks.put(EntityKind.PLACE, new Look(Outline.PIN, 22, 29, Ink.VERMILLION, ""));
        looks.put(EntityKind.CELL, new Look(Outline.PIN, 24, 31, Ink.SKY, "Cell"));
        looks.put(EntityKind.ADVERTISEMENT, new Look(Outline.RECTANGLE, 26, 26, Ink.YELLOW, "Ad"));
        looks.put(EntityKind.DOCUMENT, new Look(Outline.RECTANGLE, 21, 27, 0xF2F2F2, "Doc"));
        looks.put(EntityKind.VEHICLE, new Look(Outline.ROUNDED, 30, 19, 0xDDDDDD, "Car"));
        return Map.copyOf(looks);
    }

    static Look of(EntityKind kind) {
        Look known = LOOKS.get(kind);
        return known == null ? ofOwn(kind) : known;
    }

    /** A kind that a user added: a rectangle with the first letters of its name. */
    private static Look ofOwn(EntityKind kind) {
        String name = kind.id();
        String sign = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1, Math.min(3, name.length()));
        int sum = name.chars().sum();
        return new Look(Outline.RECTANGLE, 30, 20, OWN[sum % OWN.length], sign);
    }

    /** A folded group: an octagon with the number it stands for, pale in the colour of its members if they are of one kind. */
    static Look folded(List<Identifier> members) {
        EntityKind kind = members.getFirst().kind();
        boolean isOneKind = members.stream().allMatch(member -> member.kind().equals(kind));
        int fill = isOneKind && !kind.equals(ChartGroup.KIND) ? of(kind).fill : 0x8C959F;
        String count = String.format(Locale.ENGLISH, "%,d", members.size());
        return new Look(Outline.OCTAGON, FOLDED, FOLDED, Ink.mixed(fill, 0xFFFFFF, 0.35), count);
    }

    /** The form of a node, at its place and in its size; a victim is neutral, a suspect has a heavier rim. */
    Mark.Shape shape(ChartNode node, Ink ink) {
        int colour = node.category().isVictim() ? ink.neutral() : fill;
        double rim = node.category() == Category.SUSPECT ? 2.4 : 0.9;
        return new Mark.Shape(
                node.name(),
                outline,
                node.x(),
                node.y(),
                width * node.size(),
                height * node.size(),
                colour,
                node.category() == Category.SUSPECT ? ink.text() : shade(colour, 0.62),
                rim);
    }

    /** What is drawn inside: letters, or a person, a handset, a dot. */
    List<Mark> icon(Mark.Shape form) {
        int ink = isDark(form.fill()) ? 0xFFFFFF : 0x1A1A1A;
        double f = form.width() / width;
        List<Mark> icon = new ArrayList<>();
        if (outline == Outline.OCTAGON) {
            icon.add(new Mark.Shape(
                    form.name(),
                    outline,
                    form.x(),
                    form.y(),
                    form.width() * 0.84,
                    form.height() * 0.84,
                    Mark.NONE,
                    form.stroke(),
                    form.strokeWidth() * 0.7));
        }
        if (!sign.isEmpty()) {
            double size =
                    Math.min(sign.length() <= 2 ? 10.5 : 7.6, 0.66 * width / Math.max(1, sign.length() * 0.62)) * f;
            double y = outline == Outline.PIN ? form.y() - form.height() / 2 + form.width() / 2 : form.y();
            icon.add(new Mark.Text(
                    form.name(),
                    sign,
                    form.x(),
                    y + size * Fonts.CAP_HEIGHT / 2,
                    size,
                    Face.BOLD,
                    Anchor.MIDDLE,
                    ink,
                    Mark.NONE));
        } else if (outline == Outline.CIRCLE) {
            icon.add(part(form, Outline.CIRCLE, 0, -4.6 * f, 7.4 * f, 7.4 * f, ink));
            icon.add(part(form, Outline.ROUNDED, 0, 4.8 * f, 13.5 * f, 7.6 * f, ink));
        } else if (outline == Outline.ROUNDED) {
            icon.add(part(form, Outline.ROUNDED, 0, 0, 10 * f, 17 * f, ink));
            icon.add(part(form, Outline.RECTANGLE, 0, -1 * f, 7 * f, 10 * f, form.fill()));
            icon.add(part(form, Outline.CIRCLE, 0, 6.2 * f, 2.2 * f, 2.2 * f, form.fill()));
        } else {
            icon.add(part(form, Outline.CIRCLE, 0, -form.height() / 2 + form.width() / 2, 8 * f, 8 * f, ink));
        }
        return icon;
    }

    private static Mark part(
            Mark.Shape form, Outline outline, double dx, double dy, double width, double height, int fill) {
        return new Mark.Shape(form.name(), outline, form.x() + dx, form.y() + dy, width, height, fill, Mark.NONE, 0);
    }

    private static boolean isDark(int colour) {
        double luminance = 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
        return luminance < 0.32;
    }

    private static double channel(int value) {
        return Math.pow((value & 0xFF) / 255.0, 2.2);
    }

    private static int shade(int colour, double share) {
        int red = (int) (((colour >> 16) & 0xFF) * share);
        int green = (int) (((colour >> 8) & 0xFF) * share);
        int blue = (int) ((colour & 0xFF) * share);
        return red << 16 | green << 8 | blue;
    }
}
