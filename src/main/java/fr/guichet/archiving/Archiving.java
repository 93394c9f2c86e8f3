package fr.guichet.archiving;

import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.TimeConfiguration;
import fr.guichet.shared.TimedWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the case file of each request that has ended and has none. One that fails is told in the log and tried again. */
@Component
public class Archiving implements TimedWork {
    private static final Logger LOG = LoggerFactory.getLogger(Archiving.class);
    private static final int AT_ONCE = 20;

    private final RequestReader requests;
    private final RequestDesk desk;
    private final CaseFileBuilder builder;
    private final Archive archive;
    private final TransactionTemplate transaction;

    Archiving(RequestReader requests, RequestDesk desk, CaseFileBuilder builder, Archive archive,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.desk = desk;
        this.builder = builder;
        this.archive = archive;
        this.transaction = transaction;
    }

    @Override
    public void runDue(Instant now) {
        List<RequestId> due;
        do {
            due = requests.toArchive(AT_ONCE);
        } while (due.stream().filter(request -> isArchived(request, now)).count() == AT_ONCE);
    }

    private boolean isArchived(RequestId id, Instant now) {
        try {
            transaction.executeWithoutResult(status -> archive(id, now));
            return true;
        } catch (RuntimeException failed) {
            LOG.error("The case file of request {} could not be made", id, failed);
            return false;
        }
    }

    private void archive(RequestId id, Instant now) {
        desk.archived(id, now);
        RequestView request = requests.request(id);
        archive.store(id, () -> builder.of(request), keepUntil(request), now);
    }

    /** So many years after its end as the form says for this end. */
    private static LocalDate keepUntil(RequestView request) {
        LocalDate end = LocalDate.ofInstant(request.endedAt(), TimeConfiguration.ZONE);
        return end.plusYears(request.form().definition().yearsKept(request.state().name().toLowerCase(Locale.ROOT), end));
    }
}
