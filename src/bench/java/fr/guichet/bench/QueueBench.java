package fr.guichet.bench;

import fr.guichet.bench.QueueAtVolume.Subject;
import fr.guichet.demonstration.volume.Volume;
import fr.guichet.testing.GuichetTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;

/** The queue over 10,000 requests and over 1,000,000, each in a database of its own; see `bin/bench queue`. */
final class QueueBench {
    private static final int FEW = 10_000;
    private static final int WARM_UP = 200;
    private static final int TIMES = 41;
    /** Spring Boot would write down every model and session in case a test fails. */
    private static final String UNPRINTED = "spring.test.mockmvc.print=NONE";

    private QueueBench() {}

    @GuichetTest
    @TestPropertySource(properties = {"bench.size=few", QueueBench.UNPRINTED})
    private static final class Few {}

    @GuichetTest
    @TestPropertySource(properties = {"bench.size=many", QueueBench.UNPRINTED,
            "spring.datasource.hikari.connection-timeout=60000"}) // however slow the machine
    @Import(BenchBeans.class)
    private static final class Many {
        /** A database that `bin/demo-volume` has filled already, instead of one that the bench fills. */
        @DynamicPropertySource
        static void given(DynamicPropertyRegistry settings) {
            String url = System.getenv("GUICHET_BENCH_DATABASE");
            if (url != null) {
                settings.add("spring.datasource.url", () -> url);
                settings.add("spring.flyway.locations", () -> "classpath:db/migration,classpath:db/demonstration");
                settings.add("spring.flyway.out-of-order", () -> true);
            }
        }
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments[0].equals("0") ? 1_000_000 : Integer.parseInt(arguments[0])));
    }

    private static int run(int requests) {
        try {
            long begin = System.nanoTime();
            QueueAtVolume few = at(Few.class, new Volume.Size(FEW, FEW / 5, 850));
            QueueAtVolume many = at(Many.class, new Volume.Size(requests, Math.max(2_000, requests / 5), 850));
            System.err.printf(Locale.ROOT, "Both are filled after %.0f s%n", (System.nanoTime() - begin) / 1e9);
            List<String> lines = pages(few, many);
            Line agents = many.agentsAtOnce();
            ExportAtVolume.Memory memory = many.export();
            lines.forEach(System.out::println);
            System.out.printf(Locale.ROOT, "%,d requests; a page holds 50 rows, its counters and its filters.%n%n%s%n%s%n%n%s%n",
                    many.requests(), Line.HEADING, agents, memory);
            System.out.printf(Locale.ROOT, "%nAll of it took %.0f s.%n", (System.nanoTime() - begin) / 1e9);
            return memory.isFlat() ? 0 : 1;
        } catch (Exception e) {
            e.printStackTrace();
            return 2;
        }
    }

    /** Both sizes in turns, so that whatever else the machine does falls on both; the middle of the times counts. */
    private static List<String> pages(QueueAtVolume few, QueueAtVolume many) throws Exception {
        List<String> lines = new ArrayList<>(
                List.of(String.format(Locale.ROOT, "%n%-24s %10s %10s %10s %10s %8s %8s", "ms", "bare 10k",
                        "page 10k", "bare", "page", "growth", "queries")));
        Map<String, Subject> ofFew = few.subjects();
        many.subjects()
                .forEach((name, subject) -> lines.add(line(name, few, Objects.requireNonNull(ofFew.get(name)), many, subject)));
        return lines;
    }

    private static String line(String name, QueueAtVolume few, Subject ofFew, QueueAtVolume many, Subject ofMany) {
        List<List<Double>> times = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Work> works = List.of(() -> few.read(ofFew.statement()), () -> few.visit(ofFew.address()),
                () -> many.read(ofMany.statement()), () -> many.visit(ofMany.address()));
        try {
            for (int time = 0; time < WARM_UP + TIMES; time++) {
                for (int work = 0; work < works.size(); work++) {
                    long begin = System.nanoTime();
                    works.get(work).run();
                    if (time >= WARM_UP) {
                        times.get(work).add((System.nanoTime() - begin) / 1e6);
                    }
                }
            }
            List<Double> middle = times.stream().map(all -> all.stream().sorted().skip(TIMES / 2).findFirst().orElseThrow())
                    .toList();
            return String.format(Locale.ROOT, "%-24s %10.1f %10.1f %10.1f %10.1f %8.2f %8d", name, middle.get(0), middle.get(1),
                    middle.get(2), middle.get(3), middle.get(3) / middle.get(1), many.queries(ofMany.address()));
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Some work. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static QueueAtVolume at(Class<?> settings, Volume.Size size) throws Exception {
        return new QueueAtVolume(new TestContextManager(settings).getTestContext().getApplicationContext(), size);
    }
}
