package fr.guichet.demonstration.volume;

import fr.guichet.forms.FormCatalogue;
import fr.guichet.organisation.Communes;
import fr.guichet.requests.QueueRebuild;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills a database with a whole département: agents in their teams, people, and requests that take after those which are there
 * already. Everything is written by set, and drawn from the number of its row: the same sizes give the same rows.
 */
public class Volume {
    private static final String FUNCTIONS = """
                                            create or replace function pg_temp.chance(n bigint, salt bigint) returns double precision
                                                language sql immutable
                                                return ((hashint8extended(n, salt) >> 12) & 4503599627370495)::double precision / 4503599627370496;
                                            create or replace function pg_temp.id_at(at timestamptz, n bigint, salt text) returns uuid
                                                language sql immutable
                                                return (select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(hash, 1, 3)
                                                    || '9' || substr(hash, 4, 15))::uuid from (select md5(salt || n) as hash) hashed);
                                            create or replace function pg_temp.mail(name text, n bigint, host text) returns text
                                                language sql immutable
                                                return trim('.' from regexp_replace(plain_text(name), '[^a-z0-9]+', '.', 'g')) || '.' || n || '@' || host;
                                            """;

    private final DataSource database;
    private final FormCatalogue forms;
    private final Communes communes;
    private final QueueRebuild queue;
    private final Clock clock;
    private final Supplier<String> passwordHash;

    /** How much of everything. */
    public record Size(int requests, int people, int agents) {}

    /** @param passwordHash of the one password by which every agent signs in */
    public Volume(DataSource database, FormCatalogue forms, Communes communes, QueueRebuild queue, Clock clock,
            Supplier<String> passwordHash) {
        this.database = database;
        this.forms = forms;
        this.communes = communes;
        this.queue = queue;
        this.clock = clock;
        this.passwordHash = passwordHash;
    }

    /** @param progress is told in a few words what is done */
    public void fill(Size size, Consumer<String> progress) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            // One statement may take minutes.
            connection.setNetworkTimeout(Runnable::run, 0);
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("set work_mem = '256MB'; set synchronous_commit = off");
            jdbc.execute(FUNCTIONS);
            fill(size, jdbc, progress);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private void fill(Size size, JdbcTemplate jdbc, Consumer<String> progress) {
        LocalDate today = LocalDate.now(clock);
        new Lots(jdbc, communes).lay();
        Workforce workforce = new Workforce(jdbc, forms, passwordHash.get());
        workforce.settle(size.agents(), today);
        progress.accept(size.agents() + " agents in " + workforce.teams() + " teams");
        new Crowd(jdbc).gather(size.people(), today);
        progress.accept(size.people() + " people");
        new Originals(jdbc).lay(size.people());
        new Plan(jdbc).draw(size.requests());
        new Pile(jdbc, today).write(size.requests(), progress);
        for (String table : Pile.TABLES) {
            jdbc.execute("analyze " + table);
        }
        queue.run(written -> {
            if (written % 100_000 == 0) {
                progress.accept(written + " requests in the queue");
            }
        });
        jdbc.execute("analyze queue_entries");
        jdbc.execute("reset work_mem; reset synchronous_commit; discard temp");
    }
}
