package fr.guichet.mandates;

import fr.guichet.shared.TimeConfiguration;
import fr.guichet.shared.TimedWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Notes that mandates came to their end. Whether one is in force never waits for this: it is asked of the day itself. */
@Component
class MandateExpiry implements TimedWork {
    private static final Limit BATCH = Limit.of(100);

    private final MandateRoll roll;
    private final MandateEnds ends;
    private final TransactionOperations transaction;

    MandateExpiry(MandateRoll roll, MandateEnds ends, TransactionOperations transaction) {
        this.roll = roll;
        this.ends = ends;
        this.transaction = transaction;
    }

    @Override
    public void runDue(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, TimeConfiguration.ZONE);
        while (Boolean.TRUE.equals(transaction.execute(status -> expireSome(now, today)))) {
            // one batch after the other
        }
    }

    private boolean expireSome(Instant at, LocalDate today) {
        List<Mandate> over = roll.toExpire(today, BATCH);
        over.forEach(mandate -> ends.expire(mandate, at));
        return over.size() == BATCH.max();
    }
}
