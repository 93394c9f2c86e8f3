package fr.guichet.demonstration;

import fr.guichet.accounts.AgentAccounts;
import fr.guichet.accounts.Citizens;
import fr.guichet.organisation.Authorities;
import fr.guichet.shared.Actor;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sets up the authority, opens the accounts of its agents and citizens, and puts the agents where they work. */
@Component
@ConditionalOnDemonstration
class Opening {
    private final Authorities authorities;
    private final AgentAccounts agents;
    private final Citizens citizens;
    private final FirstOrganisation organisation;

    Opening(Authorities authorities, AgentAccounts agents, Citizens citizens, FirstOrganisation organisation) {
        this.authorities = authorities;
        this.agents = agents;
        this.citizens = citizens;
        this.organisation = organisation;
    }

    /** @return who acts, by their short names */
    Map<String, Actor> open(Cast cast, Instant at) {
        authorities.change(cast.authority(), authorities.stored().number());
        Map<String, Actor> actors = new HashMap<>();
        cast.agents().forEach((name, agent) -> actors.put(name,
                new Actor(agents.open(agent.name(), agent.email(), agent.roles(), Cast.PASSWORD).value(), agent.name(),
                        Actor.Kind.AGENT)));
        cast.citizens().forEach((name, citizen) -> actors.put(name,
                new Actor(citizens.open(citizen.email(), at).value(), citizen.name(), Actor.Kind.CITIZEN)));
        organisation.open(actors, at);
        return actors;
    }
}
