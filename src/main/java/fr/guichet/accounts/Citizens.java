package fr.guichet.accounts;

import fr.guichet.shared.NotFound;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of those who file requests. */
@Service
@Transactional(readOnly = true)
public class Citizens {
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    Citizens(JdbcClient jdbc, Accounts accounts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
    }

    /**
     * Opens an account as the first sign-in with this address would.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if a citizen has this address already
     */
    @Transactional
    public AccountId open(String email, Instant at) {
        return accounts.saveAndFlush(Account.citizen(email, at)).id();
    }

    /** Whoever is signed in to the account is no more. @throws NotFound if there is no such account */
    @Transactional
    public void endSessions(AccountId id) {
        find(id).endSessions();
    }

    /**
     * Lets the account be signed in to with another mailbox, and no more with the old one.
     *
     * @throws NotFound if there is no such account
     * @throws org.springframework.dao.DataIntegrityViolationException if a citizen has this address already
     */
    @Transactional
    public void moveTo(AccountId id, String email, Instant at) {
        Account account = find(id);
        String before = account.email();
        account.moveTo(email);
        accounts.saveAndFlush(account);
        events.publishEvent(new CitizenMoved(id, before, account.email(), at));
    }

    private Account find(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(() -> new NotFound("citizen " + id));
    }

    /** The open account that signs in with this address, in whatever case it is written. */
    public Optional<AccountId> byEmail(String email) {
        return jdbc.sql("select id from accounts where kind = 'CITIZEN' and email = :email and closed_at is null")
                .param("email", Account.normalised(email)).query(UUID.class).optional().map(AccountId::new);
    }

    /**
     * The address that somebody signs in with: a citizen, or an agent who files a procedure of their own.
     *
     * @throws NotFound if there is no such account
     */
    public String email(AccountId id) {
        return jdbc.sql("select email from accounts where id = :id").param("id", id.value())
                .query(String.class).optional().orElseThrow(() -> new NotFound("citizen " + id));
    }
}
