package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.RequestView;
import fr.guichet.rights.Reach;
import fr.guichet.shared.NotFound;
import java.util.function.Predicate;

/** A case that an agent has before them. @param reach what else they may open */
record OpenCase(RequestView view, Powers can, Reach reach, SignedIn viewer) {
    /** @throws NotFound when the agent lacks this power over it */
    OpenCase with(Predicate<Powers> power) {
        Powers.must(power.test(can));
        return this;
    }
}
