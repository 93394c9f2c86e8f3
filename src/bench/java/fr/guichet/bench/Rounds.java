package fr.guichet.bench;

import java.util.ArrayList;
import java.util.List;

/** Measures two ways in turns, so that whatever else the machine does falls on both; the middle of the rounds is what counts. */
final class Rounds {
    private final int count;

    Rounds(int count) {
        this.count = count;
    }

    /** One round. */
    @FunctionalInterface
    interface Round {
        /** @return how often the work was done in a second */
        double rate() throws Exception;
    }

    /** Runs each way once to warm up, then both in turns. */
    Line compare(String name, Round subject, Round baseline, String queries) throws Exception {
        baseline.rate();
        subject.rate();
        List<Double> subjects = new ArrayList<>();
        List<Double> baselines = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < count; round++) {
            double least = baseline.rate();
            double own = subject.rate();
            baselines.add(least);
            subjects.add(own);
            ratios.add(own / least);
        }
        return new Line(name, middle(subjects), middle(baselines), middle(ratios), queries);
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
