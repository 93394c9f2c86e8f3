package fr.guichet.requests;

import fr.guichet.shared.Actor;
import fr.guichet.shared.PrintedCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a draft that was begun online be finished on paper. Its code stands on the paper; with it an agent takes up what was typed,
 * as an entry of theirs, and the citizen reads that it has come. An entry that is given up goes back to the citizen.
 */
@Service
@Transactional
public class DraftCodes {
    private final JdbcClient jdbc;

    DraftCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The code of a draft, the same each time that it is printed. */
    public String of(Draft draft, Instant at) {
        return jdbc
                .sql("""
                     insert into draft_codes (request_id, code, issued_at) values (:id, :code, :at)
                     on conflict (request_id) do update set code = draft_codes.code returning code
                     """)
                .param("id", draft.id().value()).param("code", PrintedCode.create()).param("at", at.atOffset(ZoneOffset.UTC))
                .query(String.class).single();
    }

    /** A draft that a code names. @param form the slug of its form @param step where typing it begins */
    public record Named(RequestId id, String form) {}

    /** The draft that waits for its paper, none when it was filed, deleted or taken up already. @param code as it was typed */
    @Transactional(readOnly = true)
    public Optional<Named> find(String code) {
        return jdbc
                .sql("""
                     select r.id, v.slug from draft_codes c join requests r on r.id = c.request_id
                         join form_versions v on v.id = r.form_version_id
                     where replace(c.code, '-', '') = :code and r.state = 'DRAFT' and r.channel = 'ONLINE'
                     """)
                .param("code", code.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT))
                .query((row, n) -> new Named(new RequestId(row.getObject("id", UUID.class)), row.getString("slug"))).optional();
    }

    /** The agent goes on with it. @return false when somebody else was faster, or the citizen has sent it meanwhile */
    public boolean takeUp(RequestId id, Channel channel, LocalDate receivedOn, Actor agent) {
        return jdbc.sql("""
                        update requests set channel = :channel, received_on = :day, owner_id = :agent, owner_name = :name
                        where id = :id and state = 'DRAFT' and channel = 'ONLINE'
                        """).param("id", id.value()).param("channel", channel.name()).param("day", receivedOn)
                .param("agent", agent.id()).param("name", agent.name()).update() == 1;
    }

    /** An agent gives it up: nothing of what the citizen typed is lost. @return false when it was not taken up from online */
    public boolean giveBack(RequestId id, UUID agent) {
        return jdbc.sql("""
                        update requests set channel = 'ONLINE', received_on = null, owner_id = null, owner_name = null
                        where id = :id and state = 'DRAFT' and channel <> 'ONLINE' and owner_id = :agent
                            and (requester_account is not null or draft_token is not null)
                        """).param("id", id.value()).param("agent", agent).update() == 1;
    }

    /** Whether a draft of this holder is being typed from paper. */
    @Transactional(readOnly = true)
    public boolean isAtTheDesk(RequestId id, Holder holder) {
        return jdbc.sql("""
                        select 1 from requests where id = :id and state = 'DRAFT' and channel <> 'ONLINE'
                            and (requester_account = :account or draft_token = :token)
                        """).param("id", id.value()).param("account", holder.account()).param("token", holder.token())
                .query(Integer.class).optional().isPresent();
    }
}
