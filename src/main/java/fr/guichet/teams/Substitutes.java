package fr.guichet.teams;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands in for an agent who is away. Each deed is noted in the {@link Audit}. */
@Service
@Transactional
public class Substitutes {
    private static final String SUBSTITUTION = """
                                               select u.id, u.agent_id, a.name as agent_name, u.substitute_id, b.name as substitute_name, u.since, u.until
                                               from substitutes u join accounts a on a.id = u.agent_id join accounts b on b.id = u.substitute_id
                                               """;

    private final JdbcClient jdbc;
    private final Audit audit;

    Substitutes(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** What is said of a substitution, both days included. */
    public record Description(AccountId agent, AccountId substitute, LocalDate since, LocalDate until) {}

    /** Those that are not over on a day, the first to begin first. */
    @Transactional(readOnly = true)
    public List<Substitution> notOverOn(LocalDate day) {
        return jdbc.sql(SUBSTITUTION + " where u.until >= :day order by u.since, a.name collate \"fr-x-icu\", u.id")
                .param("day", day).query(Substitutes::view).list();
    }

    /** The last ones that were over on a day. */
    @Transactional(readOnly = true)
    public List<Substitution> overOn(LocalDate day, int most) {
        return jdbc.sql(SUBSTITUTION + " where u.until < :day order by u.until desc, u.id desc limit :most").param("day", day)
                .param("most", most).query(Substitutes::view).list();
    }

    /** @throws NotFound if there is no such substitution */
    @Transactional(readOnly = true)
    public Substitution substitution(UUID id) {
        return jdbc.sql(SUBSTITUTION + " where u.id = :id").param("id", id).query(Substitutes::view).optional()
                .orElseThrow(() -> new NotFound("substitution " + id));
    }

    public UUID add(SignedIn by, Description said) {
        UUID id = Ids.next();
        jdbc.sql("""
                 insert into substitutes (id, agent_id, substitute_id, since, until)
                 values (:id, :agent, :substitute, :since, :until)
                 """).param("id", id).param("agent", said.agent().value()).param("substitute", said.substitute().value())
                .param("since", said.since()).param("until", said.until()).update();
        audit.record(by, "teams.audit.substitute-added", named(substitution(id)));
        return id;
    }

    /** Ends it the day before; what has not begun yet goes. */
    public void end(SignedIn by, UUID id, LocalDate today) {
        Substitution ended = substitution(id);
        jdbc.sql("delete from substitutes where id = :id and since >= :today").param("id", id).param("today", today).update();
        jdbc.sql("update substitutes set until = :last where id = :id and until >= :today").param("id", id)
                .param("last", today.minusDays(1)).param("today", today).update();
        audit.record(by, "teams.audit.substitute-ended", named(ended));
    }

    /** An agent neither stands in for anybody nor is stood in for after a day. */
    public void end(AccountId agent, LocalDate last) {
        jdbc.sql("delete from substitutes where (agent_id = :agent or substitute_id = :agent) and since > :last")
                .param("agent", agent.value()).param("last", last).update();
        jdbc.sql("update substitutes set until = :last where (agent_id = :agent or substitute_id = :agent) and until > :last")
                .param("agent", agent.value()).param("last", last).update();
    }

    private static String named(Substitution one) {
        return one.substituteName() + ", " + one.agentName() + ", " + FrenchDates.inDigits(one.since()) + " - "
                + FrenchDates.inDigits(one.until());
    }

    private static Substitution view(ResultSet row, int number) throws SQLException {
        return new Substitution(row.getObject("id", UUID.class), new AccountId(row.getObject("agent_id", UUID.class)),
                row.getString("agent_name"), new AccountId(row.getObject("substitute_id", UUID.class)),
                row.getString("substitute_name"), row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
