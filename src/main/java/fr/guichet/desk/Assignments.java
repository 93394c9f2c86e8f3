package fr.guichet.desk;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.AgentNames;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestView;
import fr.guichet.rights.Rights;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.TypedFields;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a request to an agent with a substitute, or back to nobody. */
@Component
@Transactional
class Assignments {
    private final Rights rights;
    private final RequestDesk desk;
    private final AgentDirectory directory;
    private final AgentNames names;
    private final Clock clock;

    Assignments(Rights rights, RequestDesk desk, AgentDirectory directory, AgentNames names, Clock clock) {
        this.rights = rights;
        this.desk = desk;
        this.directory = directory;
        this.names = names;
        this.clock = clock;
    }

    /** @throws IllegalMove when a colleague was quicker */
    void take(RequestView request, SignedIn viewer) {
        UUID me = viewer.id().value();
        if (request.ownerId() != null && !request.ownerId().equals(me)) {
            throw new IllegalMove(request.number() + " has been taken by a colleague");
        }
        desk.assign(request.id(), me, viewer.name(), viewer.actor(), clock.instant());
    }

    /** Nothing is changed when something is wrong. @param fields told what is */
    void assign(RequestView request, AssignmentForm form, SignedIn viewer, TypedFields fields) {
        AgentView owner = named(request, "attribution", form.attribution(), fields);
        AgentView substitute = named(request, "suppleant", form.suppleant(), fields);
        if (!form.suppleant().isEmpty() && form.attribution().isEmpty()) {
            fields.wrong("attribution", "desk.assignment.owner-missing");
        } else if (substitute != null && substitute.equals(owner)) {
            fields.wrong("suppleant", "desk.assignment.same");
        }
        if (fields.areRight()) {
            own(request, owner, viewer);
            standIn(request, owner, substitute, viewer);
        }
    }

    private @Nullable AgentView named(RequestView request, String field, String typed, TypedFields fields) {
        if (typed.isEmpty()) {
            return null;
        }
        Optional<AgentView> meant = names.meant(field, typed, fields);
        meant.filter(agent -> !rights.mayOwn(agent.id(), request.id().value()) || isTheirs(request, agent))
                .ifPresent(agent -> fields.wrong(field, isTheirs(request, agent)
                        ? "desk.assignment.own"
                        : "desk.assignment.no-right", agent.name()));
        return meant.orElse(null);
    }

    private static boolean isTheirs(RequestView request, AgentView agent) {
        return agent.id().value().equals(request.requesterAccount());
    }

    private void own(RequestView request, @Nullable AgentView owner, SignedIn viewer) {
        if (owner == null && request.ownerId() != null) {
            desk.release(request.id(), viewer.actor(), clock.instant());
        } else if (owner != null && !owner.id().value().equals(request.ownerId())) {
            desk.assign(request.id(), owner.id().value(), owner.name(), viewer.actor(), clock.instant());
        }
    }

    private void standIn(RequestView request, @Nullable AgentView owner, @Nullable AgentView substitute, SignedIn viewer) {
        UUID before = request.substituteId();
        if (substitute != null && !substitute.id().value().equals(before)) {
            desk.nameSubstitute(request.id(), substitute.id().value(), substitute.name(), viewer.actor(), clock.instant());
        } else if (substitute == null && before != null && owner != null && !owner.id().value().equals(before)) {
            desk.dropSubstitute(request.id(), viewer.actor(), clock.instant());
        }
    }

    /** Who has it now, as one would type it. */
    AssignmentForm now(RequestView request) {
        return new AssignmentForm(said(request.ownerId()), said(request.substituteId()));
    }

    private String said(@Nullable UUID agent) {
        return agent == null ? "" : directory.agent(new AccountId(agent)).map(names::said).orElse("");
    }

    /** The agents to whom a request can be given, as far as they may be meant. */
    List<AgentNames.Proposal> proposals(RequestView request, String typed) {
        return names.proposals(typed, rights.owners(request.id().value()));
    }
}
