package org.linkwright.chart;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Messages;

/** What groups are called, and what is written at a folded one: {@code 14 phones, 212 calls among them}. */
final class Counted {
    private static final Messages MESSAGES = Messages.of(Counted.class);

    private Counted() {}

    /** The group's name in the first line, if it has one, and what it stands for in the lines below. */
    static String label(ChartGroup group, List<ChartNode> members, List<ChartLink> inside) {
        String counts = group.basis() == ChartGroup.Basis.LEAVES
                ? MESSAGES.text("folded.leaves", members.size())
                : Stream.concat(Stream.of(members(members)), inside(inside)).collect(Collectors.joining(",\n"));
        return group.label().isBlank() ? counts : MESSAGES.text("folded.named", group.label()) + "\n" + counts;
    }

    /** {@code 14 phones}; {@code 17 entities} where they are of several kinds. */
    static String members(List<ChartNode> members) {
        Set<EntityKind> kinds = members.stream().map(node -> node.id().kind()).collect(Collectors.toSet());
        EntityKind kind = kinds.iterator().next();
        return kinds.size() == 1 && EntityKind.KNOWN.contains(kind)
                ? MESSAGES.text("folded." + kind.id(), members.size())
                : MESSAGES.text("folded.entities", members.size());
    }

    private static Stream<String> inside(List<ChartLink> inside) {
        List<String> sums = inside.stream()
                .filter(link -> !link.isAssertion())
                .map(link -> link.amounts().isEmpty()
                        ? Wording.count(link)
                        : MESSAGES.text("link.amounts", Wording.amounts(link), Wording.count(link)))
                .toList();
        return sums.isEmpty() ? Stream.empty() : Stream.of(MESSAGES.text("folded.among", String.join(",\n", sums)));
    }

    /** A country by its ISO 3166 code, in English. */
    static String country(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** A platform as its name is written. */
    static String platform(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }

    /** A community by its busiest member. */
    static String around(ChartNode busiest) {
        return MESSAGES.text("group.around", Wording.label(busiest));
    }
}
