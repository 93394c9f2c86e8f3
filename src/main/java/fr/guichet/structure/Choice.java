package fr.guichet.structure;

import fr.guichet.accounts.AgentDirectory;
import java.util.List;
import java.util.UUID;

/** Something to choose in a list. */
record Choice(UUID id, String name) {
    /** The agents who may sign in; two of the same name differ by their address. */
    static List<Choice> agents(AgentDirectory directory) {
        return directory.agents().stream().map(agent -> new Choice(agent.id().value(), agent.name() + ", " + agent.email()))
                .toList();
    }
}
