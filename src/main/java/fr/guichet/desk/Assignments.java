package fr.guichet.desk;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.rights.Level;
import fr.guichet.rights.Rights;
import fr.guichet.rights.Section;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives requests to agents, all that are chosen or none. */
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

    void assign(List<String> numbers, @Nullable UUID agent, SignedIn viewer) {
        if (agent == null) {
            numbers.forEach(number -> desk.release(find(number, viewer).id(), viewer.actor(), clock.instant()));
            return;
        }
        numbers.forEach(number -> {
            RequestView request = find(number, viewer);
            AgentView owner = owners(request).stream().filter(one -> one.id().value().equals(agent)).findFirst()
                    .orElseThrow(() -> new NotFound("agent " + agent));
            desk.assign(request.id(), agent, owner.name(), viewer.actor(), clock.instant());
        });
    }

    /** The agents who may own a request: they lead its instruction, or see to the visit. */
    List<AgentView> owners(RequestView request) {
        UUID id = request.id().value();
        Set<AccountId> leading = rights.agents(id, Level.PROCESS);
        Set<AccountId> visiting = rights.agents(id, Level.RECEIVE, Section.MEDICAL);
        return directory.agents().stream().filter(agent -> leading.contains(agent.id()) || visiting.contains(agent.id()))
                .toList();
    }

    private RequestView find(String number, SignedIn viewer) {
        return reader.byNumber(number, rights.reach(viewer.id())).filter(opened -> new Powers(opened.allowed()).owns())
                .map(RequestReader.Opened::request).orElseThrow(() -> new NotFound("request " + number));
    }
}
