package fr.guichet.imports;

import fr.guichet.accounts.AccountMother;
import fr.guichet.testing.GuichetTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContextManager;

/** Taking files over, against PostgreSQL’s COPY of the very rows that it leaves; see `bin/bench import`. */
@GuichetTest
final class ImportBench {
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    /** What an import leaves, those referred to first. */
    private static final List<Rows> ALL = List.of(
            new Rows("people", "id in (select id from imported_rows where import_id = :people)"),
            new Rows("requests", "id in (select id from imported_rows where import_id = :requests)"),
            new Rows("request_history", "request_id in (select id from imported_rows where import_id = :requests)"),
            new Rows("queue_entries", "request_id in (select id from imported_rows where import_id = :requests)"),
            new Rows("imported_rows", "import_id in (:people, :requests)"));

    /** Some rows of a table. */
    private record Rows(String table, String where) {
        Rows of(UUID people, UUID requests) {
            return new Rows(table, where.replace(":people", "'" + people + "'").replace(":requests", "'" + requests + "'"));
        }
    }

    private final ApplicationContext application;
    private final JdbcTemplate jdbc;

    private ImportBench(ApplicationContext application) {
        this.application = application;
        this.jdbc = application.getBean(JdbcTemplate.class);
    }

    public static void main(String[] arguments) {
        try {
            var application = new TestContextManager(ImportBench.class).getTestContext().getApplicationContext();
            new ImportBench(application).run(arguments[0].equals("0") ? 100_000 : Integer.parseInt(arguments[0]));
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(2);
        }
    }

    private void run(int requests) throws Exception {
        int size = requests / ROUNDS;
        for (int round = 0; round < WARM_UP; round++) {
            round("W" + round, Math.min(size, 5_000));
        }
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(round("R" + round, size));
        }
        rounds.sort(Comparator.comparingDouble(Round::ratio));
        Round middle = rounds.get(ROUNDS / 2);
        System.out.printf(Locale.ROOT,
                "%n%d times %,d requests of %,d people: %.1f s as Guichet takes them over, %.1f s as COPY does; "
                        + "ratio %.2f, the middle of %.2f to %.2f%n",
                ROUNDS, size, size / 5, middle.own(), middle.least(), middle.ratio(), rounds.getFirst().ratio(),
                rounds.getLast().ratio());
    }

    /** The seconds that both ways need for the same rows, each beginning with the same tables. */
    private record Round(double own, double least) {
        double ratio() {
            return least / own;
        }
    }

    private Round round(String mark, int requests) throws Exception {
        int people = requests / 5;
        UUID peopleImport = tried(ImportKind.PEOPLE, people(mark, people));
        double own = taken(peopleImport);
        UUID requestsImport = tried(ImportKind.REQUESTS, requests(mark, requests, people));
        own += taken(requestsImport);
        var round = new Round(own, copied(peopleImport, requestsImport));
        System.err.printf(Locale.ROOT, "%,d requests: %.1f s, COPY %.1f s, ratio %.2f%n", requests, round.own(), round.least(),
                round.ratio());
        return round;
    }

    private UUID tried(ImportKind kind, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            UUID id = ((Imports.Beginning.Begun) application.getBean(Imports.class).begin(kind, "bench", in,
                    application.getBean(AccountMother.class).nadia())).id();
            work();
            return id;
        }
    }

    /** @return the seconds that the takeover itself takes, after its trial */
    private double taken(UUID id) {
        Imports imports = application.getBean(Imports.class);
        imports.takeForGood(id);
        long begin = System.nanoTime();
        work();
        double seconds = (System.nanoTime() - begin) / 1e9;
        Import one = imports.find(id);
        if (one.taken() != one.lines()) {
            throw new IllegalStateException("Not all was taken over: " + one);
        }
        return seconds;
    }

    private void work() {
        application.getBean(ImportWork.class).runDue(application.getBean(Clock.class).instant());
    }

    private static Path people(String mark, int count) throws IOException {
        Path file = Files.createTempFile("people", ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(
                    "identifiant;civilite;nom_naissance;prenoms;date_naissance;adresse;code_postal;commune;code_insee;telephone\n");
            for (int at = 0; at < count; at++) {
                out.write("%s%d;Madame;Nom%d;Jeanne, Marie;%02d/%02d/19%02d;%d rue des Écoles;14000;Caen;14118;02 61 91 00 00\n"
                        .formatted(mark, at,
                                at % 997, 1 + at % 28, 1 + at % 12, 20 + at % 40, at % 120));
            }
        }
        return file;
    }

    private static Path requests(String mark, int count, int people) throws IOException {
        Path file = Files.createTempFile("requests", ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(
                    "numero;demarche;etat;canal;personne;date_reception;date_complet;date_fin;agent;reponse.already_apa;reponse.family_status;"
                            + "reponse.home_kind;reponse.can_get_up;reponse.can_wash;reponse.retired\n");
            for (int at = 0; at < count; at++) {
                out.write(
                        "%1$s-%2$d;apa-a-domicile;accordée;courrier;%3$s%4$d;%5$d-03-04;%5$d-03-20;%5$d-05-02;M. Dupré;no;widowed;own;hard;no;oui\n"
                                .formatted(mark, at, mark, at % people, 2016 + at % 10));
            }
        }
        return file;
    }

    /** @return the seconds that COPY needs for the very rows of two imports, taken away before, in one transaction */
    private double copied(UUID people, UUID requests) throws SQLException, IOException {
        List<Rows> all = ALL.stream().map(rows -> rows.of(people, requests)).toList();
        Map<Rows, Path> dumps = new LinkedHashMap<>();
        try (Connection connection = application.getBean(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Rows rows : all) {
                Path dump = Files.createTempFile(rows.table(), ".copy");
                dumps.put(rows, dump);
                try (OutputStream out = Files.newOutputStream(dump)) {
                    copies.copyOut("copy (select %s from %s where %s) to stdout".formatted(columns(rows.table()), rows.table(),
                            rows.where()), out);
                }
            }
            statement.execute("set session_replication_role = replica"); // nothing may be taken away from journals
            for (Rows rows : all) {
                statement.execute("delete from " + rows.table() + " where " + rows.where());
            }
            statement.execute("reset session_replication_role");
            for (Rows rows : all) {
                statement.execute("vacuum analyze " + rows.table());
            }
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            for (Map.Entry<Rows, Path> dump : dumps.entrySet()) {
                String table = dump.getKey().table();
                try (InputStream in = Files.newInputStream(dump.getValue())) {
                    copies.copyIn("copy " + table + " (" + columns(table) + ") from stdin", in);
                }
            }
            connection.commit();
            double seconds = (System.nanoTime() - begin) / 1e9;
            connection.setAutoCommit(true);
            return seconds;
        }
    }

    private String columns(String table) {
        return String.join(", ", jdbc
                .queryForList("""
                              select column_name from information_schema.columns where table_schema = 'public' and table_name = ?
                                  and is_generated = 'NEVER' order by ordinal_position
                              """, String.class, table));
    }
}
