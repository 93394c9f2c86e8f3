package fr.guichet.desk;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.rights.Rights;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a request to an agent, or back to nobody. */
@Component
@Transactional
class Assignments {
    private final Rights rights;
    private final RequestReader reader;
    private final RequestDesk desk;
    private final AgentDirectory directory;
    private final Clock clock;

    Assignments(Rights rights, RequestReader reader, RequestDesk desk, AgentDirectory directory, Clock clock) {
        this.rights = rights;
        this.reader = reader;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws IllegalMove when a colleague was quicker */
    void take(String number, SignedIn viewer) {
        RequestView request = find(number, viewer);
        UUID me = viewer.id().value();
        if (request.ownerId() != null && !request.ownerId().equals(me)) {
            throw new IllegalMove(number + " has been taken by a colleague");
        }
        desk.assign(request.id(), me, viewer.name(), viewer.actor(), clock.instant());
    }

    /** @param agent none for nobody */
    void assign(String number, @Nullable UUID agent, SignedIn viewer) {
        RequestView request = find(number, viewer);
        if (agent == null) {
            desk.release(request.id(), viewer.actor(), clock.instant());
            return;
        }
        AgentView owner = owners(request).stream().filter(one -> one.id().value().equals(agent)).findFirst()
                .orElseThrow(() -> new NotFound("agent " + agent));
        desk.assign(request.id(), agent, owner.name(), viewer.actor(), clock.instant());
    }

    /** The agents to whom a request can be given. */
    List<AgentView> owners(RequestView request) {
        Set<AccountId> owners = rights.owners(request.id().value());
        return directory.agents().stream().filter(agent -> owners.contains(agent.id())).toList();
    }

    private RequestView find(String number, SignedIn viewer) {
        return reader.byNumber(number, rights.reach(viewer.id())).filter(opened -> opened.allowed().mayOwn())
                .map(RequestReader.Opened::request).orElseThrow(() -> new NotFound("request " + number));
    }
}
