package org.linkwright.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters beyond ASCII of a language, the most frequent first. How often each is met is taken from its place alone, as
 * Zipf's law has it.
 */
final class Alphabet {
    /** What a letter costs that the language does not have. */
    static final double FOREIGN = -9;

    static final List<Alphabet> WESTERN = List.of(
            new Alphabet("üäöß"),
            new Alphabet("éèàêçôîâûùëïœ"),
            new Alphabet("óíáéñú"),
            new Alphabet("ãçéáóíêõâúôà"),
            new Alphabet("àèùòìé"),
            new Alphabet("äöå"),
            new Alphabet("åøæé"),
            new Alphabet("áíðóþéöúýæ"));
    static final List<Alphabet> CENTRAL = List.of(
            new Alphabet("íáéěýžčšřůúňťóď"),
            new Alphabet("áíéýčšžúľťňôďóäĺŕ"),
            new Alphabet("łąęóżśćńź"),
            new Alphabet("áéöóőüíúű"),
            new Alphabet("ăîşâţ"),
            new Alphabet("čšžćđ"),
            new Alphabet("üäöß"));
    static final List<Alphabet> TURKISH = List.of(new Alphabet("ışüğçöİâî"));
    static final List<Alphabet> CYRILLIC = List.of(
            new Alphabet("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"), new Alphabet("оанитвресклудмпязьбгйчюхцжїшфєщіґ"));
    static final List<Alphabet> GREEK = List.of(new Alphabet("αοιετσνρκπυλμςηωδγάίόέθφήχύώζβξψϊϋΐΰ"));

    private static final double CAPITAL = -1;

    private final Map<Integer, Double> costs = new HashMap<>();

    private Alphabet(String letters) {
        double sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            sum += 1.0 / (i + 1);
        }
        for (int i = 0; i < letters.length(); i++) {
            int letter = letters.charAt(i);
            double cost = Math.log(1.0 / (i + 1) / sum);
            costs.put(letter, cost);
            costs.putIfAbsent(Character.toUpperCase(letter), cost + CAPITAL);
        }
    }

    /** The logarithm of how likely a letter beyond ASCII is this one. */
    double cost(int letter) {
        return costs.getOrDefault(letter, FOREIGN);
    }
}
