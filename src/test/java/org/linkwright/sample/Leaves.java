package org.linkwright.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Numbers of people outside the story: customers, friends, family. All from ranges reserved for fiction. */
final class Leaves {
    private static final List<String> AREAS =
            List.of("202", "214", "305", "312", "404", "415", "602", "619", "702", "713");
    private static final Set<String> TAKEN = Set.of(
            Cast.BURNER,
            Cast.SUCCESSOR,
            Cast.RECRUITER,
            Cast.BOOKING,
            Cast.DRIVER,
            Cast.MULE,
            Cast.VICTIM,
            Cast.CHILD,
            Cast.WITNESS);

    private Leaves() {}

    /** American numbers and a few British ones, each once, in an order that depends on the random numbers only. */
    static List<String> customers(int count, SplittableRandom random) {
        Set<String> drawn = new TreeSet<>();
        List<String> order = new ArrayList<>();
        while (order.size() < count) {
            String number = random.nextInt(18) == 0
                    ? "+447700900" + (100 + random.nextInt(900))
                    : "+1" + AREAS.get(random.nextInt(AREAS.size())) + "5550" + (100 + random.nextInt(100));
            if (!TAKEN.contains(number) && drawn.add(number)) {
                order.add(number);
            }
        }
        return order;
    }

    /** Consecutive numbers that start with {@code prefix} and end in three digits from {@code first}. */
    static List<String> run(String prefix, int first, int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            numbers.add(prefix + (i < 10 ? "00" : i < 100 ? "0" : "") + i);
        }
        return numbers;
    }
}
