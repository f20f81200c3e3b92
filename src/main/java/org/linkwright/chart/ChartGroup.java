package org.linkwright.chart;

import java.util.List;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/**
 * A named set of nodes: drawn behind its members, or folded into one node that stands for them. Its members stay on the
 * chart while it is folded, so that opening it needs nothing but the mark.
 *
 * @param id unique within its chart, such as {@code g1}
 * @param label its name; what it counts is written by {@link Folding}
 * @param basis what its members have in common
 * @param form how it is drawn while it is open
 * @param members in order, none twice; those that are no longer on the chart are passed over
 * @param folded whether one node stands for its members
 * @param moved whether that node went elsewhere since it was folded: then others make room for it when it opens
 * @param x of the centre of that node, in points
 * @param y of the centre of that node
 */
public record ChartGroup(
        String id,
        String label,
        Basis basis,
        Form form,
        List<Identifier> members,
        boolean folded,
        boolean moved,
        double x,
        double y) {
    /** The kind of the node that stands for a folded group; its key is the group's id. */
    public static final EntityKind KIND = new EntityKind("group");

    /** What the members of a group have in common. */
    public enum Basis {
        /** chosen by a person */
        CHOSEN,
        /** linked more among themselves than with others */
        COMMUNITY,
        KIND,
        /** the country of a number or account */
        COUNTRY,
        /** the platform of an online account */
        PLATFORM,
        /** what a person is in the case */
        CATEGORY,
        /** linked to nothing but one and the same other */
        LEAVES
    }

    /** How an open group is drawn. */
    public enum Form {
        BOX,
        HULL,
        NONE
    }

    /** The identifier of the node that stands for it while it is folded. */
    public Identifier node() {
        return new Identifier(KIND, id);
    }

    /** Names its marks: the same whether it is open or folded. */
    public String name() {
        return ChartNode.nameOf(node());
    }

    public ChartGroup withFolded(boolean isFolded) {
        return new ChartGroup(id, label, basis, form, members, isFolded, moved && isFolded, x, y);
    }

    public ChartGroup withLabel(String newLabel) {
        return new ChartGroup(id, newLabel, basis, form, members, folded, moved, x, y);
    }

    public ChartGroup withForm(Form newForm) {
        return new ChartGroup(id, label, basis, newForm, members, folded, moved, x, y);
    }

    public ChartGroup withMembers(List<Identifier> newMembers) {
        return new ChartGroup(id, label, basis, form, List.copyOf(newMembers), folded, moved, x, y);
    }

    public ChartGroup movedTo(double newX, double newY) {
        return new ChartGroup(id, label, basis, form, members, folded, moved, newX, newY);
    }

    /** Its node elsewhere, after it was folded. */
    public ChartGroup goneTo(double newX, double newY) {
        boolean isElsewhere = moved || newX != x || newY != y;
        return new ChartGroup(id, label, basis, form, members, folded, isElsewhere, newX, newY);
    }
}
