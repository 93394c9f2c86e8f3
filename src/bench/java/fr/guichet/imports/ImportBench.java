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
import java.time.Clock;
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
    /** Those referred to first. */
    private static final List<String> TABLES = List.of("people", "requests", "request_history", "queue_entries", "imported_rows");

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
        take(ImportKind.PEOPLE, people("W", 2_000), 1);
        take(ImportKind.REQUESTS, requests("W", 5_000, 2_000), 1);
        double people = take(ImportKind.PEOPLE, people("P", requests / 5), 2);
        double own = take(ImportKind.REQUESTS, requests("R", requests, requests / 5), 2);
        double least = copy();
        System.out.printf(Locale.ROOT,
                "%n%,d requests of %,d people: %.1f s as Guichet takes them over, %.1f s as COPY does: ratio %.2f%n", requests,
                requests / 5, people + own, least, least / (people + own));
    }

    /** @return the seconds that the takeover itself takes, after its trial */
    private double take(ImportKind kind, Path file, int mark) throws IOException {
        Imports imports = application.getBean(Imports.class);
        ImportWork work = application.getBean(ImportWork.class);
        Clock clock = application.getBean(Clock.class);
        try (InputStream in = Files.newInputStream(file)) {
            UUID id = ((Imports.Beginning.Begun) imports.begin(kind, "bench-" + mark, in,
                    application.getBean(AccountMother.class).nadia())).id();
            work.runDue(clock.instant());
            imports.takeForGood(id);
            long begin = System.nanoTime();
            work.runDue(clock.instant());
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.err.println(imports.find(id));
            return seconds;
        }
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
                                .formatted(mark, at, mark.equals("W") ? "W" : "P", at % people, 2016 + at % 10));
            }
        }
        return file;
    }

    /** @return the seconds that COPY needs for all rows, emptied before, with the same indexes and in one transaction */
    private double copy() throws SQLException, IOException {
        Map<String, Path> dumps = new LinkedHashMap<>();
        try (Connection connection = application.getBean(DataSource.class).getConnection()) {
            var copies = connection.unwrap(PGConnection.class).getCopyAPI();
            for (String table : TABLES) {
                dumps.put(table, Files.createTempFile(table, ".copy"));
                try (OutputStream out = Files.newOutputStream(dumps.get(table))) {
                    copies.copyOut("copy " + columns(table) + " to stdout", out);
                }
            }
            jdbc.execute(
                    "set session_replication_role = replica; truncate people, requests, imported_rows cascade; reset session_replication_role");
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            for (String table : TABLES) {
                try (InputStream in = Files.newInputStream(dumps.get(table))) {
                    copies.copyIn("copy " + columns(table) + " from stdin", in);
                }
            }
            connection.commit();
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    private String columns(String table) {
        return table + " (" + String.join(", ", jdbc
                .queryForList("""
                              select column_name from information_schema.columns where table_schema = 'public' and table_name = ?
                                  and is_generated = 'NEVER' order by ordinal_position
                              """, String.class, table)) + ")";
    }
}
