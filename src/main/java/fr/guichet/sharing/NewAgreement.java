package fr.guichet.sharing;

import fr.guichet.people.BirthDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that a request needs.
 *
 * @param email where it is asked, none when only a signed paper will do; never that of whoever made the request
 * @param born asked again on the page, to be sure that it is them; unknown where nobody has said it
 */
public record NewAgreement(UUID request, Agreement.Kind kind, String name, @Nullable String email, BirthDate born) {}
