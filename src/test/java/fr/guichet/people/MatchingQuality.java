package fr.guichet.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the register finds people again, over the labelled pairs: the first of each pair is registered, the second is looked for.
 *
 * @param strangers others who were proposed beside the first of a pair, of all who are registered
 */
public record MatchingQuality(int same, int proposed, int rightlyProposed, int sure, int rightlySure, int strangers,
        Map<String, int[]> byKind) {
    public static MatchingQuality measure(People people, Instant at) {
        Map<PersonId, LabelledPairs.Pair> known = new LinkedHashMap<>();
        LabelledPairs.all().forEach(pair -> known.put(people.register(pair.known(), at), pair));
        Map<String, int[]> byKind = new TreeMap<>();
        int[] counts = new int[6];
        known.forEach((id, pair) -> {
            List<Likeness> found = people.alike(pair.asked());
            boolean own = found.stream().anyMatch(one -> one.person().id().equals(id));
            List<Likeness> sure = found.stream().filter(Likeness::sure).toList();
            boolean taken = sure.size() == 1;
            boolean right = taken && pair.same() && sure.getFirst().person().id().equals(id);
            counts[0] += pair.same() ? 1 : 0;
            counts[1] += own ? 1 : 0;
            counts[2] += own && pair.same() ? 1 : 0;
            counts[3] += taken ? 1 : 0;
            counts[4] += right ? 1 : 0;
            counts[5] += found.size() - (own ? 1 : 0);
            int[] kind = byKind.computeIfAbsent((pair.same() ? "same: " : "different: ") + pair.kind(), name -> new int[3]);
            kind[0]++;
            kind[1] += own ? 1 : 0;
            kind[2] += taken ? 1 : 0;
        });
        return new MatchingQuality(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], byKind);
    }

    /** Of the pairs that are one person, how many are proposed. */
    public double recall() {
        return (double) rightlyProposed / same;
    }

    /** Of the pairs that are proposed, how many are one person. */
    public double precision() {
        return (double) rightlyProposed / proposed;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                "proposed: recall %.3f, precision %.3f; taken without asking: %d, rightly %d; strangers proposed: %d%n"
                        .formatted(recall(), precision(), sure, rightlySure, strangers));
        byKind.forEach((kind, counts) -> text
                .append(String.format(Locale.ROOT, "%-45s %3d pairs, %3d proposed, %3d taken%n", kind, counts[0], counts[1],
                        counts[2])));
        return text.toString();
    }
}
