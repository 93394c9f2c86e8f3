package fr.guichet.queue;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.SignedIn;
import fr.guichet.rights.Rights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what an agent sees of the queue, by the rights that they have now. */
@Component
public class Viewpoints {
    private final Rights rights;
    private final Clock clock;

    Viewpoints(Rights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    /** Whoever looks at a screen, today. */
    public Viewpoint of(SignedIn viewer) {
        return of(viewer.id().value(), LocalDate.now(clock));
    }

    /** An agent for whom something is made, as of a day. */
    public Viewpoint of(UUID agent, LocalDate day) {
        return new Viewpoint(agent, day, rights.reach(new AccountId(agent)));
    }
}
