package fr.guichet.documents;

import fr.guichet.shared.BulkRows;
import fr.guichet.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what an older system knew of the documents of requests: which, and what became of each; never the files. */
@Service
public class FormerDocuments {
    private static final int AFTER_THE_RULES = 1000;

    private final DataSource database;

    FormerDocuments(DataSource database) {
        this.database = database;
    }

    /**
     * One of them.
     *
     * @param ruleId the rule of the form that asks for it, none for another document
     * @param reason why it was refused or waived
     * @param reviewer who said what became of it
     */
    public record FormerDocument(UUID request, @Nullable String ruleId, String name, DocumentState state, LocalDate day,
            @Nullable String reason, String reviewer) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void take(List<FormerDocument> documents) {
        var rows = new BulkRows("supporting_documents", "id", "version", "request_id", "rule_id", "name", "position", "expected",
                "state", "reason", "reviewed_by_name", "reviewed_at", "received_at");
        for (FormerDocument one : documents) {
            boolean reviewed = one.state().isReviewed();
            rows.add(Ids.next(), 0, one.request(), one.ruleId(), one.name(), AFTER_THE_RULES, one.ruleId() != null, one.state(),
                    one.reason(), reviewed ? one.reviewer() : null, reviewed ? one.day() : null,
                    one.state().isArrived() ? one.day() : null);
        }
        rows.write(database);
    }
}
