package fr.guichet.requests;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Citizens;
import fr.guichet.mandates.Mandates;
import fr.guichet.people.Member;
import fr.guichet.people.MemberLeft;
import fr.guichet.people.Members;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues filed in the name of an organisation: any of its members takes it over, in their own name and for the organisation. */
@Service
@Transactional
public class ColleagueRequests {
    /** Of the organisations for which somebody with this address works now, and not their own already. */
    private static final String REACHED = """
                                          from requests r join queue_entries q on q.request_id = r.id
                                              join organisation_members m on m.organisation_id = r.organisation_id
                                                  and m.email = lower(:email) and m.left_at is null
                                              join organisations o on o.id = m.organisation_id
                                          where r.state <> 'DRAFT' and r.requester_account is distinct from :account\s""";

    private final JdbcClient jdbc;
    private final Moves moves;
    private final Members members;
    private final Mandates mandates;
    private final Citizens citizens;
    private final Messages words;

    ColleagueRequests(JdbcClient jdbc, Moves moves, Members members, Mandates mandates, Citizens citizens, Messages words) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.members = members;
        this.mandates = mandates;
        this.citizens = citizens;
        this.words = words;
    }

    /** @param filedBy the name of the colleague who filed it */
    public record Colleagues(String number, String formName, String subject, String organisation, String filedBy,
            OffsetDateTime filedAt) {}

    /** The open requests that somebody may take over, the newest first. @param provenEmail with which they have signed in */
    @Transactional(readOnly = true)
    public List<Colleagues> of(UUID account, String provenEmail) {
        return jdbc
                .sql("select q.number, q.form_name, q.subject_said, o.name as organisation, r.actor_name, r.filed_at " + REACHED
                        + "and not q.ended order by r.filed_at desc limit 100")
                .param("email", provenEmail).param("account", account)
                .query((row, n) -> new Colleagues(row.getString("number"), row.getString("form_name"),
                        row.getString("subject_said"), row.getString("organisation"), row.getString("actor_name"),
                        row.getObject("filed_at", OffsetDateTime.class)))
                .list();
    }

    /** @throws NotFound when it is none of an organisation for which they work */
    public void takeOver(String number, UUID account, String provenEmail, Instant at) {
        UUID id = jdbc.sql("select r.id " + REACHED + "and q.number = :number").param("email", provenEmail)
                .param("account", account).param("number", number).query(UUID.class).optional()
                .orElseThrow(() -> new NotFound("request " + number));
        UUID organisation = jdbc.sql("select organisation_id from requests where id = :id").param("id", id).query(UUID.class)
                .single();
        Member me = members.memberships(provenEmail).stream().filter(one -> one.organisation().id().equals(organisation))
                .findFirst().orElseThrow(() -> new NotFound("member of " + organisation));
        String name = words.text("requests.colleague", me.name(), me.organisation().name());
        Actor actor = new Actor(account, name, Actor.Kind.CITIZEN);
        mandates.passOn(id, account, me.name(), me.email(), actor, at);
        moves.make(new RequestId(id), RequestAction.PASSED_TO_COLLEAGUE, me.name(), actor, at,
                request -> request.passTo(account));
    }

    /** Whoever leaves follows nothing of the organisation any more; a colleague takes it over. */
    @EventListener
    void on(MemberLeft left) {
        Member member = left.member();
        citizens.byEmail(member.email()).map(AccountId::value).ifPresent(account -> jdbc
                .sql("select id from requests where organisation_id = :organisation and requester_account = :account and state <> 'DRAFT'")
                .param("organisation", member.organisation().id()).param("account", account).query(UUID.class).list()
                .forEach(id -> moves.make(new RequestId(id), RequestAction.MEMBER_LEFT, member.name(), left.by(), left.at(),
                        Request::endAccessOfRequester)));
    }
}
