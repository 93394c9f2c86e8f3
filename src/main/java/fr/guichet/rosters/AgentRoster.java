package fr.guichet.rosters;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentAccount;
import fr.guichet.accounts.AgentAccounts;
import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.AgentRoll;
import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.rosters.RosterChange.Kind;
import fr.guichet.shared.FrenchDates;
import fr.guichet.teams.Membership;
import fr.guichet.teams.Memberships;
import fr.guichet.teams.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agents with their roles and teams: what the file says of an agent is all that they are in from today on. */
@Component
class AgentRoster implements Roster {
    private final AgentRoll roll;
    private final AgentDirectory directory;
    private final AgentAccounts accounts;
    private final AgentDeparture departure;
    private final AgentLines reading;
    private final AgentTeams memberships;
    private final Memberships members;
    private final Teams teams;
    private final Clock clock;

    AgentRoster(AgentRoll roll, AgentDirectory directory, AgentAccounts accounts, AgentDeparture departure, AgentLines reading,
            AgentTeams memberships,
            Memberships members, Teams teams, Clock clock) {
        this.roll = roll;
        this.directory = directory;
        this.accounts = accounts;
        this.departure = departure;
        this.reading = reading;
        this.memberships = memberships;
        this.members = members;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "agents";
    }

    @Override
    public List<String> titles() {
        return AgentLines.TITLES;
    }

    @Override
    public List<List<String>> rows() {
        Map<AccountId, List<Membership>> in = members.notOverOn(LocalDate.now(clock));
        List<List<String>> rows = new ArrayList<>();
        roll.all().stream().filter(AgentAccount::open).forEach(agent -> {
            String roles = reading.words(agent.sortedRoles());
            List<Membership> own = in.getOrDefault(agent.id(), List.of());
            if (own.isEmpty()) {
                rows.add(List.of(agent.name(), agent.email(), roles, "", "", "", ""));
            }
            own.forEach(one -> rows.add(List.of(agent.name(), agent.email(), roles, one.teamName(), one.profession(),
                    FrenchDates.inDigits(one.since()), one.until() == null ? "" : FrenchDates.inDigits(one.until()))));
        });
        return rows;
    }

    @Override
    public void plan(List<RosterLine> lines, boolean whole, RosterPlan plan) {
        Map<String, AgentAccount> known = roll.all().stream()
                .collect(Collectors.toMap(one -> one.email().toLowerCase(Locale.ROOT), Function.identity()));
        Map<String, AgentLines.Said> said = reading.read(lines, teams.all(), plan);
        Map<AccountId, List<Membership>> in = members.notOverOn(LocalDate.EPOCH);
        said.values().forEach(one -> {
            @Nullable
            AgentAccount agent = known.get(one.email());
            account(agent, one, plan);
            memberships.plan(one, agent == null ? List.of() : in.getOrDefault(agent.id(), List.of()),
                    () -> agent == null ? accountOf(one.email()) : agent.id(), plan);
        });
        if (whole) {
            known.forEach((email, agent) -> leave(agent, said.containsKey(email), plan));
        }
    }

    private void account(@Nullable AgentAccount agent, AgentLines.Said said, RosterPlan plan) {
        if (agent == null) {
            plan.will(Kind.ADDED, "rosters.change.agent-added", List.of(said.name(), said.email(), reading.words(said.roles())),
                    who -> accounts.invite(who, said.name(), said.email(), said.roles()));
            return;
        }
        if (agent.indispensable() && !said.roles().contains(Role.ADMINISTRATION)) {
            plan.wrong(said.line(), AgentLines.TITLES.get(2), "rosters.wrong.last-administrator", agent.name());
        }
        if (!agent.open()) {
            plan.will(Kind.CHANGED, "rosters.change.agent-reopened", List.of(agent.name()),
                    who -> accounts.reopen(who, agent.id()));
        }
        if (!agent.name().equals(said.name()) || !agent.roles().equals(said.roles())) {
            plan.will(Kind.CHANGED, "rosters.change.agent-changed", List.of(said.name(), reading.words(said.roles())),
                    who -> accounts.describe(who, agent.id(), said.name(), said.roles()));
        }
    }

    /** The one who takes the file in does not lock themselves out, and the last administrator stays. */
    private void leave(AgentAccount agent, boolean named, RosterPlan plan) {
        if (named || !agent.open()) {
            return;
        }
        if (agent.indispensable()) {
            plan.wrong(0, "", "rosters.wrong.last-administrator", agent.name());
            return;
        }
        plan.will(Kind.CLOSED, "rosters.change.agent-closed", List.of(agent.name(), agent.email()), who -> leaves(who, agent));
    }

    private void leaves(SignedIn who, AgentAccount agent) {
        if (!agent.id().equals(who.id())) {
            departure.leave(who, agent, List.of());
        }
    }

    private AccountId accountOf(String email) {
        return directory.withEmail(email).orElseThrow().id();
    }
}
