package fr.guichet.portal;

import fr.guichet.requests.RequestId;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.TypedFields;
import fr.guichet.sharing.NewGuest;
import fr.guichet.sharing.Permission;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Who is to be invited, as it was typed. @param cache whether the income is to stay unseen; what a box sends */
record ShareForm(String nom, String courriel, String droit, boolean cache) {
    static final ShareForm EMPTY = new ShareForm("", "", "", true);
    private static final int LONGEST_NAME = 100;

    /** What was not sent counts as not said. */
    ShareForm {
        nom = Objects.requireNonNullElse(nom, "");
        courriel = Objects.requireNonNullElse(courriel, "");
        droit = Objects.requireNonNullElse(droit, "");
    }

    /** @param own the address of whoever invites, which cannot be that of the guest */
    Optional<NewGuest> read(RequestId request, String formName, boolean draft, String own, TypedFields fields) {
        String name = fields.text("nom", nom, "portal.share.name-missing");
        if (name.length() > LONGEST_NAME) {
            fields.wrong("nom", "portal.share.name-long", LONGEST_NAME);
        }
        if (!EmailAddresses.isPlausible(courriel)) {
            fields.wrong("courriel", "portal.share.email-wrong");
        } else if (EmailAddresses.leadToOneMailbox(courriel, own)) {
            fields.wrong("courriel", "portal.share.email-own");
        }
        if (!draft && !droit.equals("fill") && !droit.equals("follow")) {
            fields.wrong("droit", "portal.share.permission-missing");
        }
        Permission permission = !draft && droit.equals("follow") ? Permission.FOLLOW : Permission.FILL;
        return fields.areRight()
                ? Optional.of(new NewGuest(request.value(), formName, name, courriel.strip().toLowerCase(Locale.ROOT), permission,
                        cache))
                : Optional.empty();
    }
}
