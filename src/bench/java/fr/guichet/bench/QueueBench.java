package fr.guichet.bench;

import fr.guichet.bench.QueueAtVolume.Took;
import fr.guichet.demonstration.volume.Volume;
import fr.guichet.testing.GuichetTest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;

/** The queue over 10,000 requests and over 1,000,000, each in a database of its own; see `bin/bench queue`. */
final class QueueBench {
    private QueueBench() {}

    @GuichetTest
    @TestPropertySource(properties = "bench.size=few")
    private static final class Few {}

    @GuichetTest
    @TestPropertySource(properties = "bench.size=many")
    private static final class Many {}

    public static void main(String[] arguments) {
        System.exit(run(arguments[0].equals("0") ? 1_000_000 : Integer.parseInt(arguments[0])));
    }

    private static int run(int requests) {
        try {
            Map<String, Took> few = at(Few.class, new Volume.Size(10_000, 2_000, 850));
            Map<String, Took> many = at(Many.class, new Volume.Size(requests, Math.max(2_000, requests / 5), 850));
            System.out.printf(Locale.ROOT, "%n%-24s %10s %10s %10s %10s %8s %8s%n", "ms", "bare 10k", "page 10k", "bare", "page",
                    "growth",
                    "queries");
            many.forEach((name, took) -> {
                Took small = Objects.requireNonNull(few.get(name));
                System.out.printf(Locale.ROOT, "%-24s %10.1f %10.1f %10.1f %10.1f %8.2f %8d%n", name, small.bare(), small.page(),
                        took.bare(), took.page(), took.page() / small.page(), took.queries());
            });
            System.out.printf(Locale.ROOT, "%,d requests; a page holds 50 rows, its counters and its filters.%n", requests);
            return 0;
        } catch (Exception e) {
            e.printStackTrace();
            return 2;
        }
    }

    private static Map<String, Took> at(Class<?> settings, Volume.Size size) throws Exception {
        var application = new TestContextManager(settings).getTestContext().getApplicationContext();
        return new QueueAtVolume(application, size).measure();
    }
}
