package fr.guichet.documents;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The documents of all checklists. */
interface SupportingDocuments extends JpaRepository<SupportingDocument, UUID> {
    @Query("""
           select d from SupportingDocument d left join fetch d.files
           where d.requestId = :request
           order by d.position, d.id""")
    List<SupportingDocument> checklist(UUID request);

    /** Until the end of the transaction nobody else makes this checklist follow its rules: a page and its file come at once. */
    @Query(value = """
                   select count(*) from (select pg_advisory_xact_lock(hashtextextended(cast(:request as text), 0))) held
                   """, nativeQuery = true)
    long takeTurns(UUID request);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from SupportingDocument d where d.id = :id and d.requestId = :request")
    Optional<SupportingDocument> lock(UUID request, UUID id);

    /** Locked for a change of its files, which makes every version shown before an old one. */
    @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    @Query("select d from SupportingDocument d where d.id = :id and d.requestId = :request")
    Optional<SupportingDocument> lockForFiles(UUID request, UUID id);

    @Query("""
           select f.document.id from DocumentFile f
           where f.id = :file and f.requestId = :request and f.removedAt is null""")
    Optional<UUID> holding(UUID request, UUID file);

    @Query("select d from SupportingDocument d where d.requestId = :request and d.ruleId = :ruleId")
    Optional<SupportingDocument> byRule(UUID request, String ruleId);

    void deleteByRequestId(UUID request);
}
