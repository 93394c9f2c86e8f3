package fr.guichet.teams;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The services of the authority. Each deed is noted in the {@link Audit}. */
@Service
@Transactional
public class Services {
    private static final String SERVICE = """
                                          select s.id, s.name, s.email, s.phone, s.former_names, s.closed_at is null as open,
                                              (select count(*) from teams t where t.service_id = s.id and t.closed_at is null) as teams
                                          from services s
                                          """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Services(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What is said of a service. */
    public record Description(String name, String email, String phone) {}

    /** Open ones first, each group in the order of a French directory. */
    @Transactional(readOnly = true)
    public List<ServiceView> all() {
        return jdbc.sql(SERVICE + " order by s.closed_at is not null, s.name, s.id").query(Services::view).list();
    }

    /** Those to which requests go. */
    @Transactional(readOnly = true)
    public List<ServiceView> open() {
        return all().stream().filter(ServiceView::open).toList();
    }

    /** @throws NotFound if there is no such service */
    @Transactional(readOnly = true)
    public ServiceView service(UUID id) {
        return jdbc.sql(SERVICE + " where s.id = :id").param("id", id).query(Services::view).optional()
                .orElseThrow(() -> new NotFound("service " + id));
    }

    /** The service of this name, or that once had it, whatever the capitals. */
    @Transactional(readOnly = true)
    public Optional<ServiceView> named(String name) {
        return jdbc.sql(SERVICE + """
                                   where lower(s.name) = lower(:name) or lower(:name) = any (s.former_names)
                                   order by lower(s.name) <> lower(:name) limit 1
                                  """).param("name", name.strip()).query(Services::view).optional();
    }

    public UUID add(SignedIn by, Description said) {
        UUID id = Ids.next();
        jdbc.sql("insert into services (id, name, email, phone) values (:id, :name, :email, :phone)").param("id", id)
                .param("name", said.name()).param("email", said.email()).param("phone", said.phone()).update();
        audit.record(by, "teams.audit.service-added", said.name());
        return id;
    }

    /** Forms may still name the service as it was called before. */
    public void describe(SignedIn by, UUID id, Description said) {
        String before = service(id).name();
        jdbc.sql("""
                 update services set name = :name, email = :email, phone = :phone,
                     former_names = case when lower(name) = lower(:name) then former_names
                         else array_append(array_remove(former_names, lower(name)), lower(name)) end
                 where id = :id
                 """).param("id", id).param("name", said.name()).param("email", said.email()).param("phone", said.phone())
                .update();
        audit.record(by, "teams.audit.service-changed", said.name());
        if (!before.equals(said.name())) {
            events.publishEvent(new ServiceRenamed(before, said.name()));
        }
    }

    /** Requests go to it no more; those that are there stay. */
    public void close(SignedIn by, UUID id) {
        closedAt(id, OffsetDateTime.now(clock));
        audit.record(by, "teams.audit.service-closed", service(id).name());
    }

    public void reopen(SignedIn by, UUID id) {
        closedAt(id, null);
        audit.record(by, "teams.audit.service-reopened", service(id).name());
    }

    private void closedAt(UUID id, @Nullable OffsetDateTime at) {
        jdbc.sql("update services set closed_at = cast(:at as timestamptz) where id = :id").param("at", at).param("id", id)
                .update();
    }

    private static ServiceView view(ResultSet row, int number) throws SQLException {
        return new ServiceView(row.getObject("id", UUID.class), row.getString("name"), row.getString("email"),
                row.getString("phone"), List.of((String[]) row.getArray("former_names").getArray()), row.getBoolean("open"),
                row.getInt("teams"));
    }
}
