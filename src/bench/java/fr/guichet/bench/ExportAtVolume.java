package fr.guichet.bench;

import fr.guichet.exports.ExportField;
import fr.guichet.exports.Exports;
import fr.guichet.accounts.SignedIn;
import fr.guichet.queue.QueueSelection;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An export of all requests, made by the application itself in a process of its own with a heap of 512 MB: what is still in use
 * after a full collection, along the export. More with more rows would mean that it ends somewhere.
 */
final class ExportAtVolume {
    private static final String HEAP = "-Xmx512m";
    private static final int SAMPLES = 10;
    /** What may be kept between the first half of the rows and the second for other reasons: plans, classes, pages of forms. */
    private static final int ALLOWED_MEGABYTES = 16;
    private static final Pattern FULL = Pattern.compile("Pause Full .* \\d+M->(\\d+)M");
    private static final Pattern ANY = Pattern.compile("Pause .* (\\d+)M->\\d+M");

    private final Exports exports;
    private final JdbcTemplate jdbc;
    private final Environment settings;

    ExportAtVolume(Exports exports, JdbcTemplate jdbc, Environment settings) {
        this.exports = exports;
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Megabytes in use when so many rows were written. */
    record Sample(int rows, int megabytes) {}

    /** @param most that the heap held at any time, before a collection too */
    record Memory(List<Sample> samples, int most, double seconds) {
        boolean isFlat() {
            int half = samples.size() / 2;
            return most(samples.subList(half, samples.size())) - most(samples.subList(0, half)) <= ALLOWED_MEGABYTES;
        }

        private static int most(List<Sample> some) {
            return some.stream().mapToInt(Sample::megabytes).max().orElse(0);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "an export of %,d rows with %s: %.0f s, %d MB of heap at most, %s",
                    samples.getLast().rows(),
                    HEAP, seconds, most, isFlat() ? "flat" : "GROWING")
                    + samples.stream()
                            .map(sample -> String.format(Locale.ROOT, "%n%,12d rows %6d MB in use", sample.rows(),
                                    sample.megabytes()))
                            .collect(Collectors.joining());
        }
    }

    Memory measure(SignedIn agent, int total) throws Exception {
        UUID id = UUID.randomUUID();
        exports.order(id, QueueSelection.of("etat=toutes"), Arrays.stream(ExportField.values()).map(ExportField::word).toList(),
                agent,
                Instant.now());
        Path log = Files.createTempFile("gc", ".log");
        Path output = Files.createTempFile("application", ".log");
        Process application = start(log, output);
        try {
            List<Sample> samples = new ArrayList<>();
            while (written(id) == 0) {
                rest(application);
            }
            long begin = System.nanoTime();
            int first = written(id);
            for (int sample = 1; sample <= SAMPLES; sample++) {
                while (isAtWork(id) && written(id) < (long) total * sample / SAMPLES) {
                    rest(application);
                }
                samples.add(sample(application, log, written(id)));
            }
            while (isAtWork(id)) {
                rest(application);
            }
            double seconds = (System.nanoTime() - begin) / 1e9 * written(id) / Math.max(1, written(id) - first);
            samples.add(sample(application, log, written(id)));
            return new Memory(samples, most(log), seconds);
        } catch (IOException failed) {
            throw new IOException("See " + output, failed);
        } finally {
            application.destroy();
            application.waitFor(30, TimeUnit.SECONDS);
        }
    }

    /** The application as it is, with nothing of the tests. */
    private Process start(Path log, Path output) throws IOException {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(program("java"), HEAP, "-Xlog:gc:file=" + log, "-cp", classes,
                "fr.guichet.GuichetApplication", "--server.port=0", "--logging.level.root=error",
                "--spring.main.banner-mode=off"));
        for (String name : List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password",
                "guichet.base-url", "guichet.secret", "guichet.files", "guichet.mail.from", "spring.mail.host",
                "spring.mail.port",
                "spring.flyway.locations")) {
            if (settings.containsProperty(name)) {
                command.add("--" + name + "=" + settings.getProperty(name));
            }
        }
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile())).start();
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private Sample sample(Process application, Path log, int rows) throws Exception {
        new ProcessBuilder(program("jcmd"), String.valueOf(application.pid()), "GC.run")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        String inUse = "0";
        for (String line : Files.readAllLines(log)) {
            Matcher full = FULL.matcher(line);
            inUse = full.find() ? full.group(1) : inUse;
        }
        return new Sample(rows, Integer.parseInt(inUse));
    }

    private static int most(Path log) throws IOException {
        return Files.readAllLines(log).stream().map(ANY::matcher).filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1))).max().orElse(0);
    }

    private static void rest(Process application) throws InterruptedException, IOException {
        if (application.waitFor(200, TimeUnit.MILLISECONDS)) {
            throw new IOException("The application has ended with " + application.exitValue());
        }
    }

    private boolean isAtWork(UUID id) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select state in ('WAITING', 'RUNNING') from exports where id = ?", Boolean.class, id));
    }

    private int written(UUID id) {
        return Objects.requireNonNull(jdbc.queryForObject("select written from exports where id = ?", Integer.class, id));
    }
}
