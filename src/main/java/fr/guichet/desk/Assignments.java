package fr.guichet.desk;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives requests to agents, all that are chosen or none. */
@Component
@Transactional
class Assignments {
    private final RequestReader reader;
    private final RequestDesk desk;
    private final AgentDirectory directory;
    private final Clock clock;

    Assignments(RequestReader reader, RequestDesk desk, AgentDirectory directory, Clock clock) {
        this.reader = reader;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    /** @throws IllegalMove when a colleague was quicker */
    void take(String number, SignedIn viewer) {
        RequestView request = find(number);
        UUID me = viewer.id().value();
        if (request.ownerId() != null && !request.ownerId().equals(me)) {
            throw new IllegalMove(number + " has been taken by a colleague");
        }
        desk.assign(request.id(), me, viewer.name(), viewer.actor(), clock.instant());
    }

    void assign(List<String> numbers, @Nullable UUID agent, SignedIn viewer) {
        if (agent == null) {
            numbers.forEach(number -> desk.release(find(number).id(), viewer.actor(), clock.instant()));
            return;
        }
        AgentView owner = directory.agent(new AccountId(agent)).filter(one -> new Powers(one.roles()).owns())
                .orElseThrow(() -> new NotFound("agent " + agent));
        numbers.forEach(number -> desk.assign(find(number).id(), agent, owner.name(), viewer.actor(), clock.instant()));
    }

    private RequestView find(String number) {
        return reader.byNumber(number).orElseThrow(() -> new NotFound("request " + number));
    }
}
