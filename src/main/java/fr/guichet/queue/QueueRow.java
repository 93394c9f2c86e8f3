package fr.guichet.queue;

import fr.guichet.requests.Channel;
import fr.guichet.requests.RequestState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request in the queue.
 *
 * @param acting who makes the request when it is not the subject; empty otherwise
 * @param service the one that handles it; empty when the form names none
 * @param labels what agents have put on it
 * @param form its slug
 * @param missing the documents that are still to be sent, by their rules, else by name
 * @param deadline the last working day of the deadline that counts now, none when the request has ended
 */
public record QueueRow(
        UUID request,
        String number,
        String form,
        String formName,
        String subject,
        String birth,
        String address,
        String acting,
        Channel channel,
        RequestState state,
        boolean mandateToCheck,
        boolean adapt,
        boolean urgent,
        List<UUID> labels,
        List<String> missing,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        @Nullable String substituteName,
        String service,
        LocalDate receivedOn,
        @Nullable LocalDate deadline,
        @Nullable String deadlineRule) {
    static final String COLUMNS = """
                                  request_id, number, form_slug, form_name, subject_name, subject_birth, address, acting, channel, state, mandate_to_check, adapt,
                                  urgent, labels, missing, owner_id, owner_name, substitute_name, service, received_on, nullif(deadline, 'infinity') as deadline, deadline_rule
                                  """;

    static QueueRow read(ResultSet row, int number) throws SQLException {
        return new QueueRow(row.getObject("request_id", UUID.class), row.getString("number"), row.getString("form_slug"),
                row.getString("form_name"),
                row.getString("subject_name"), row.getString("subject_birth"), row.getString("address"), row.getString("acting"),
                Channel.valueOf(row.getString("channel")), RequestState.valueOf(row.getString("state")),
                row.getBoolean("mandate_to_check"), row.getBoolean("adapt"), row.getBoolean("urgent"),
                List.of((UUID[]) row.getArray("labels").getArray()), List.of((String[]) row.getArray("missing").getArray()),
                row.getObject("owner_id", UUID.class), row.getString("owner_name"), row.getString("substitute_name"),
                row.getString("service"),
                row.getObject("received_on", LocalDate.class), row.getObject("deadline", LocalDate.class),
                row.getString("deadline_rule"));
    }

    /** Whether what comes next is to visit the person. */
    public boolean awaitsVisit() {
        return "visit".equals(deadlineRule);
    }
}
