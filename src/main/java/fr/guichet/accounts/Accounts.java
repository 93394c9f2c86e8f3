package fr.guichet.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, UUID> {
    Account save(Account account);

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByKindAndEmail(Account.Kind kind, String email);

    /** Locked in one order, so that two administrators cannot close each other at the same time. */
    @Query(value = """
                   select * from accounts
                   where kind = 'AGENT' and closed_at is null and 'ADMINISTRATION' = any (roles)
                   order by id
                   for update
                   """, nativeQuery = true)
    List<Account> lockedAdministrators();
}
