package fr.guichet.batches;

import fr.guichet.accounts.AccountId;
import fr.guichet.rights.Allowed;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What agents may do with the requests of an operation: the rights of each are read once, and looked up request by request. */
final class Reaches {
    private final Rights rights;
    private final Map<UUID, Reach> known = new HashMap<>();

    Reaches(Rights rights) {
        this.rights = rights;
    }

    Allowed of(UUID agent, UUID request) {
        return rights.on(request, known.computeIfAbsent(agent, id -> rights.reach(new AccountId(id))));
    }
}
