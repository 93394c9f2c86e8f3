package fr.guichet.people;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works for which organisation, as agents keep it: each known by the address with which they sign in. */
@Service
@Transactional
public class Members {
    private static final String READ = """
                                       select m.*, o.siret, o.name as organisation_name from organisation_members m
                                       join organisations o on o.id = m.organisation_id where\s""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Members(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @return false when somebody with this address belongs to it already */
    public boolean add(UUID organisation, String name, String email, Actor by, Instant at) {
        return jdbc.sql("""
                        insert into organisation_members (id, organisation_id, name, email, added_at, added_by_name)
                        values (:id, :organisation, :name, :email, :at, :by)
                        on conflict (organisation_id, email) where left_at is null do nothing
                        """).param("id", Ids.next()).param("organisation", organisation).param("name", name.strip())
                .param("email", plain(email)).param("at", at.atOffset(ZoneOffset.UTC)).param("by", by.name()).update() == 1;
    }

    /** From now on they open nothing of it. @throws NotFound when they do not belong to it */
    public void leave(UUID organisation, UUID member, Actor by, Instant at) {
        int left = jdbc.sql("""
                            update organisation_members set left_at = :at, left_by_name = :by
                            where id = :id and organisation_id = :organisation and left_at is null
                            """).param("id", member).param("organisation", organisation)
                .param("at", at.atOffset(ZoneOffset.UTC)).param("by", by.name()).update();
        if (left == 0) {
            throw new NotFound("member " + member);
        }
        events.publishEvent(new MemberLeft(of(organisation).stream().filter(one -> one.id().equals(member)).findFirst()
                .orElseThrow(), by, at));
    }

    /** All members of an organisation, those who have left too; who belongs to it first. */
    @Transactional(readOnly = true)
    public List<Member> of(UUID organisation) {
        return jdbc.sql(READ + "m.organisation_id = :id order by m.left_at is null desc, m.name, m.id").param("id", organisation)
                .query(Members::member).list();
    }

    /** For which organisations somebody works now. @param provenEmail with which they have signed in */
    @Transactional(readOnly = true)
    public List<Member> memberships(String provenEmail) {
        return jdbc.sql(READ + "m.email = :email and m.left_at is null order by m.added_at").param("email", plain(provenEmail))
                .query(Members::member).list();
    }

    private static String plain(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        OffsetDateTime left = row.getObject("left_at", OffsetDateTime.class);
        return new Member(row.getObject("id", UUID.class),
                new Organisation(row.getObject("organisation_id", UUID.class), row.getString("siret"),
                        row.getString("organisation_name")),
                row.getString("name"), row.getString("email"), row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by_name"), left == null ? null : left.toInstant(), row.getString("left_by_name"));
    }
}
