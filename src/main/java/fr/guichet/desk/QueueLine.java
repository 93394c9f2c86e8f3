package fr.guichet.desk;

import fr.guichet.requests.QueueRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the queue ready to be shown. @param due none once the request has ended */
record QueueLine(QueueRow row, Look channel, Look state, @Nullable Due due) {
    static QueueLine of(QueueRow row, LocalDate today, Due.Words words) {
        LocalDate deadline = row.deadline();
        return new QueueLine(row, Look.of(row.channel()), Look.of(row.state(), row.awaitsVisit()),
                deadline == null ? null : words.of(deadline, today));
    }

    /** Nobody has taken it, and it is still to be done. */
    public boolean canBeTaken() {
        return row.ownerId() == null && !row.state().isEnded();
    }
}
