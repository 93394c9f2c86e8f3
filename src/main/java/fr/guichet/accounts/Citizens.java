package fr.guichet.accounts;

import fr.guichet.shared.NotFound;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of those who file requests. */
@Service
@Transactional(readOnly = true)
public class Citizens {
    private final JdbcClient jdbc;
    private final Accounts accounts;

    Citizens(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
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
