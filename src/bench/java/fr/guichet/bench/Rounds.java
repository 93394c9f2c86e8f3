package fr.guichet.bench;

import java.util.ArrayList;
import java.util.List;

/** Measures two ways in turns, so that whatever else the machine does falls on both; the middle of the rounds is what counts. */
final class Rounds {
    /** Until the virtual machine has compiled what is often run. */
    private static final int WARM_UP = 8;

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

    /** Runs each way some times to warm up, then both in turns. */
    Line compare(String name, Round subject, Round baseline, String queries) throws Exception {
        for (int round = 0; round < WARM_UP; round++) {
            baseline.rate();
            subject.rate();
        }
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
