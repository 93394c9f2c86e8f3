package fr.guichet.requests;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request about a person, in a list of those that one may open.
 *
 * @param person the record of the person to which it belongs, none where an organisation files
 * @param acting who made it, where it is somebody else
 */
public record PersonRequest(UUID id, @Nullable UUID person, String number, String form, String formName, RequestState state,
        Channel channel,
        LocalDate receivedOn, String acting, boolean ended) {}
