package fr.guichet.bench;

import fr.guichet.demonstration.volume.Volume;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.organisation.Communes;
import fr.guichet.people.LabelledPairs;
import fr.guichet.people.MatchingQuality;
import fr.guichet.people.People;
import fr.guichet.requests.QueueRebuild;
import fr.guichet.requests.RequestMother;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** How well persons are found again, and what that takes among few and among many; see `bin/bench people`. */
final class PeopleBench {
    private static final int FEW = 2_000;

    private PeopleBench() {}

    @GuichetTest
    @TestPropertySource(properties = "bench.size=few")
    private static final class Few {}

    @GuichetTest
    @TestPropertySource(properties = "bench.size=many")
    private static final class Many {}

    public static void main(String[] arguments) {
        System.exit(run(arguments[0].equals("0") ? 200_000 : Integer.parseInt(arguments[0])));
    }

    private static int run(int people) {
        try {
            double few = middle(Few.class, FEW);
            double many = middle(Many.class, people);
            System.out.printf(Locale.ROOT,
                    "%nfinding who may be meant, middle of all pairs: %.2f ms among %,d, %.2f ms among %,d%n", few,
                    FEW, many, people);
            return 0;
        } catch (Exception e) {
            e.printStackTrace();
            return 2;
        }
    }

    private static double middle(Class<?> settings, int size) throws Exception {
        ApplicationContext application = new TestContextManager(settings).getTestContext().getApplicationContext();
        application.getBean(RequestMother.class).filed();
        new Volume(application.getBean(DataSource.class), application.getBean(FormCatalogue.class),
                application.getBean(Communes.class), application.getBean(QueueRebuild.class), application.getBean(Clock.class),
                () -> "none").fill(new Volume.Size(FEW, size, 10), System.err::println);
        application.getBean(JdbcTemplate.class).execute("vacuum analyze people");
        return Objects.requireNonNull(application.getBean(TransactionTemplate.class).execute(status -> {
            status.setRollbackOnly();
            People people = application.getBean(People.class);
            MatchingQuality quality = MatchingQuality.measure(people, application.getBean(Clock.class).instant());
            System.out.printf(Locale.ROOT, "%nAmong %,d other persons: %s", size, quality);
            return took(people);
        }));
    }

    private static double took(People people) {
        List<Long> times = new ArrayList<>();
        LabelledPairs.all().forEach(pair -> {
            long begin = System.nanoTime();
            people.alike(pair.asked());
            times.add(System.nanoTime() - begin);
        });
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow() / 1e6;
    }
}
