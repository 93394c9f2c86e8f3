package fr.guichet.teams;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which agent belongs to which team, with which profession, from when to when. Each deed is noted in the {@link Audit}. */
@Service
@Transactional
public class Memberships {
    private static final String MEMBER = """
                                         select m.id, m.team_id, t.name as team_name, m.agent_id, a.name as agent_name, m.profession, m.since, m.until
                                         from team_members m join teams t on t.id = m.team_id join accounts a on a.id = m.agent_id
                                         """;

    private final JdbcClient jdbc;
    private final Audit audit;

    Memberships(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** What is said of a member for a period. @param until the last day, none while nobody knows it */
    public record Description(UUID team, AccountId agent, String profession, LocalDate since, @Nullable LocalDate until) {}

    /** All who belong or belonged to a team, in the order of a French directory. */
    @Transactional(readOnly = true)
    public List<Membership> ofTeam(UUID team) {
        return jdbc.sql(MEMBER + " where m.team_id = :team order by a.name collate \"fr-x-icu\", a.id, m.since")
                .param("team", team)
                .query(Memberships::view).list();
    }

    /** All teams to which an agent belongs or belonged, by name. */
    @Transactional(readOnly = true)
    public List<Membership> ofAgent(AccountId agent) {
        return jdbc.sql(MEMBER + " where m.agent_id = :agent order by t.name, t.id, m.since").param("agent", agent.value())
                .query(Memberships::view).list();
    }

    /** Adds a member for a period that overlaps none of theirs in the team. */
    public void add(SignedIn by, Description said) {
        jdbc.sql("""
                 insert into team_members (team_id, agent_id, profession, since, until)
                 values (:team, :agent, :profession, :since, cast(:until as date))
                 """).param("team", said.team()).param("agent", said.agent().value()).param("profession", said.profession())
                .param("since", said.since()).param("until", said.until()).update();
        record(by, said);
    }

    /** Corrects what is said of one period of a member. */
    public void correct(SignedIn by, UUID id, Description said) {
        jdbc.sql("update team_members set profession = :profession, since = :since, until = cast(:until as date) where id = :id")
                .param("id", id).param("profession", said.profession()).param("since", said.since())
                .param("until", said.until()).update();
        record(by, said);
    }

    private void record(SignedIn by, Description said) {
        audit.record(by, said.until() == null ? "teams.audit.member-set" : "teams.audit.member-ends", named(said));
    }

    /** All who belong to a team on a day or later, by agent. */
    @Transactional(readOnly = true)
    public Map<AccountId, List<Membership>> notOverOn(LocalDate day) {
        return jdbc.sql(MEMBER + " where m.until is null or m.until >= :day order by t.name, t.id, m.since").param("day", day)
                .query(Memberships::view).list().stream().collect(Collectors.groupingBy(Membership::agent));
    }

    /** An agent leaves a team after a day; what was to begin later does not begin. */
    public void leave(SignedIn by, Membership left, LocalDate last) {
        jdbc.sql("delete from team_members where id = :id and since > :last").param("id", left.id()).param("last", last).update();
        jdbc.sql("update team_members set until = :last where id = :id").param("id", left.id()).param("last", last).update();
        audit.record(by, "teams.audit.member-ends", left.agentName() + ", " + left.teamName());
    }

    /** An agent leaves every team after a day; what was to begin later does not begin. */
    public void end(AccountId agent, LocalDate last) {
        jdbc.sql("delete from team_members where agent_id = :agent and since > :last").param("agent", agent.value())
                .param("last", last).update();
        jdbc.sql("""
                 update team_members set until = :last where agent_id = :agent and (until is null or until > :last)
                 """).param("agent", agent.value()).param("last", last).update();
    }

    private String named(Description said) {
        return jdbc.sql(MEMBER + " where m.team_id = :team and m.agent_id = :agent limit 1").param("team", said.team())
                .param("agent", said.agent().value()).query(Memberships::view).optional()
                .map(member -> member.agentName() + ", " + member.teamName()).orElse("");
    }

    private static Membership view(ResultSet row, int number) throws SQLException {
        return new Membership(row.getObject("id", UUID.class), row.getObject("team_id", UUID.class), row.getString("team_name"),
                new AccountId(row.getObject("agent_id", UUID.class)), row.getString("agent_name"), row.getString("profession"),
                row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
    }
}
