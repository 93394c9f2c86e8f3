package fr.guichet.rosters;

import fr.guichet.accounts.AccountId;
import fr.guichet.rosters.RosterChange.Kind;
import fr.guichet.teams.Membership;
import fr.guichet.teams.Memberships;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Compares the teams that a file gives an agent with those that the agent is in. */
@Component
class AgentTeams {
    private final Memberships members;
    private final Clock clock;

    AgentTeams(Memberships members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** @param in the memberships that are not over @param agent whose account may only be made when the file is taken in */
    void plan(AgentLines.Said said, List<Membership> in, Supplier<AccountId> agent, RosterPlan plan) {
        LocalDate today = LocalDate.now(clock);
        said.teams().values().forEach(given -> in.stream().filter(one -> one.team().equals(given.team().id())).findFirst()
                .ifPresentOrElse(known -> change(given, known, plan), () -> add(said, given, today, agent, plan)));
        in.stream().filter(one -> !said.teams().containsKey(one.team()))
                .forEach(one -> plan.will(Kind.CLOSED, "rosters.change.member-ends", List.of(said.name(), one.teamName()),
                        who -> members.leave(who, one, today.minusDays(1))));
    }

    private void change(AgentLines.Member given, Membership known, RosterPlan plan) {
        LocalDate since = Optional.ofNullable(given.since()).orElse(known.since());
        if (!given.profession().equals(known.profession()) || !since.equals(known.since())
                || !Objects.equals(given.until(), known.until())) {
            plan.will(Kind.CHANGED, "rosters.change.member-changed", List.of(known.agentName(), known.teamName()),
                    who -> members.put(who, new Memberships.Description(known.team(), known.agent(), given.profession(), since,
                            given.until())));
        }
    }

    /** One whose last day is over changes nothing any more. */
    private void add(AgentLines.Said said, AgentLines.Member given, LocalDate today, Supplier<AccountId> agent, RosterPlan plan) {
        if (given.until() != null && given.until().isBefore(today)) {
            return;
        }
        LocalDate since = Optional.ofNullable(given.since()).orElse(today);
        plan.will(Kind.ADDED, "rosters.change.member-added", List.of(said.name(), given.team().name()),
                who -> members.put(who, new Memberships.Description(given.team().id(), agent.get(), given.profession(), since,
                        given.until())));
    }
}
