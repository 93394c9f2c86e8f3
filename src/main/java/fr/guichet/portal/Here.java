package fr.guichet.portal;

import fr.guichet.accounts.SignedIn;
import fr.guichet.counter.Help;
import fr.guichet.requests.Holder;
import fr.guichet.shared.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who stands before a screen, and on which side of the counter: a citizen or a device, or an agent with a procedure of their own.
 * Pages find it in the model by the name of `here`.
 *
 * @param secret what the cookie of the device says
 * @param internal on the pages of agents for their own procedures
 * @param help an agent helps somebody with this very draft, at a counter
 */
record Here(@Nullable SignedIn viewer, @Nullable String secret, boolean internal, @Nullable Help help) {
    /** Where forms are. */
    public String forms() {
        return internal ? "/agents/demarches" : "/demarches";
    }

    /** Where somebody's own requests are. */
    public String requests() {
        return internal ? "/agents/mes-demandes" : "/mes-demandes";
    }

    /** Whether something is done here in the name of an account. */
    public boolean isSignedIn() {
        return account() != null;
    }

    /** The account in whose name something is done here; none for a device, or for an agent who looks at the pages of citizens. */
    @Nullable
    UUID account() {
        return viewer == null || viewer.isAgent() != internal ? null : viewer.id().value();
    }

    /** The address that the citizen has proved to be theirs by signing in. */
    @Nullable
    String provenEmail() {
        return viewer == null || account() == null || internal ? null : viewer.email();
    }

    /** Whether an agent acts here, at a counter, for somebody who stands before it. */
    boolean isHelp() {
        return help != null;
    }

    Holder holder() {
        if (help != null) {
            return Holder.account(help.agent());
        }
        return Holder.of(account(), internal ? null : secret);
    }

    Actor actor() {
        return viewer == null || account() == null && help == null ? new Actor(null, "", Actor.Kind.CITIZEN) : viewer.actor();
    }
}
