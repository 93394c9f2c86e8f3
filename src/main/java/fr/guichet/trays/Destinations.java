package fr.guichet.trays;

import fr.guichet.accounts.SignedIn;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.TypedFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads where an agent says that a part goes. */
@Service
public class Destinations {
    private final MailRequests requests;
    private final Parts parts;
    private final Rights rights;

    Destinations(MailRequests requests, Parts parts, Rights rights) {
        this.requests = requests;
        this.parts = parts;
        this.rights = rights;
    }

    /** @param number of a request, as it was typed @param form the slug of a form, when it is a new request */
    public Optional<Target> of(@Nullable String number, @Nullable String form, String field, SignedIn who, TypedFields fields) {
        Reach reach = rights.reach(who.id());
        if (form != null && !form.isBlank()) {
            return Optional.of(new Target(Target.Kind.FORM, form, ""))
                    .filter(target -> parts.form(target).isPresent() && reach.may(Level.RECEIVE, form));
        }
        String typed = (number == null ? "" : number).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        MailRequest found = typed.isEmpty() ? null : requests.of(List.of(typed), reach).get(typed);
        if (found == null) {
            fields.wrong(field, typed.isEmpty() ? "trays.number.missing" : "trays.doubt.request-unknown");
            return Optional.empty();
        } else if (!found.isOpen()) {
            fields.wrong(field, "trays.doubt.request-ended");
            return Optional.empty();
        }
        return Optional.of(Target.request(typed, ""));
    }
}
