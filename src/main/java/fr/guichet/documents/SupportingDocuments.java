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

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from SupportingDocument d where d.id = :id and d.requestId = :request")
    Optional<SupportingDocument> lock(UUID request, UUID id);

    @Query("select d from SupportingDocument d where d.requestId = :request and d.ruleId = :ruleId")
    Optional<SupportingDocument> byRule(UUID request, String ruleId);

    void deleteByRequestId(UUID request);
}
