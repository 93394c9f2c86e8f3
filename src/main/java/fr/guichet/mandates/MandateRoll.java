package fr.guichet.mandates;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/** All mandates ever recorded. */
interface MandateRoll extends JpaRepository<Mandate, UUID> {
    @Query("select m from Mandate m where m.evidence.consent.tokenHash = :tokenHash")
    Optional<Mandate> byToken(String tokenHash);

    /** Locked, so that tries sent at once are counted one by one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mandate m where m.evidence.consent.tokenHash = :tokenHash")
    Optional<Mandate> lockByToken(String tokenHash);

    @Query("select m from Mandate m where :request member of m.requests order by m.recordedAt desc, m.id desc")
    List<Mandate> ofRequest(UUID request);

    @Query("select distinct m from Mandate m join m.requests r where r in :requests order by m.recordedAt desc, m.id desc")
    List<Mandate> ofRequests(Collection<UUID> requests);

    @Query("select distinct r from Mandate m join m.requests r where r in :requests and m.state = AWAITING")
    Set<UUID> awaited(Collection<UUID> requests);

    @Query("select m from Mandate m where m.holder.account = :account and lower(m.holder.email) = :email")
    List<Mandate> writtenTo(UUID account, String email);

    @Query("select m from Mandate m where :request member of m.requests and m.holder.account = :account")
    List<Mandate> ofHolder(UUID request, UUID account);

    /** What an account holds, the latest first. */
    @Query("select m from Mandate m where m.holder.account = :account order by m.recordedAt desc, m.id desc")
    List<Mandate> heldBy(UUID account);

    /** What is said to be for one person, under any of their records, the latest first. */
    @Query("select m from Mandate m where m.subject.personId in :records order by m.recordedAt desc, m.id desc")
    List<Mandate> ofPersons(Collection<UUID> records);

    /** Those of the subject's own account, and those to which they said yes at an address that is proved to be theirs. */
    @Query("""
           select m from Mandate m where m.subjectAccount = :account
               or m.evidence.consent.given = true and lower(m.evidence.consent.sentTo) = :email order by m.recordedAt desc, m.id desc
           """)
    List<Mandate> ofSubject(UUID account, String email);

    @Query("select m from Mandate m where m.replaces = :id and m.state in (AWAITING, ACTIVE)")
    Optional<Mandate> successor(UUID id);

    /** Those that are to take the place of what serves a request, and still await their proof. */
    @Query("""
           select m from Mandate m where m.state = AWAITING
               and m.replaces in (select old.id from Mandate old where :request member of old.requests)
           """)
    List<Mandate> awaitedFor(UUID request);

    /** Skips what another instance has just taken. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = "-2"))
    @Query("select m from Mandate m where m.period.endsOn < :today and m.state in (ACTIVE, AWAITING) order by m.period.endsOn, m.id")
    List<Mandate> toExpire(LocalDate today, Limit limit);
}
