package fr.guichet.demonstration;

import fr.guichet.accounts.Role;
import fr.guichet.organisation.Authority;
import java.util.Map;
import java.util.Set;

/** The authority of the demonstration and those who have an account there, by a short name. */
record Cast(Authority authority, Map<String, Agent> agents, Map<String, Citizen> citizens) {
    /** The one password of all agents: it opens nothing but a demonstration. */
    static final String PASSWORD = "Bienvenue-Haute-Vere-2026";

    record Agent(String name, String email, Set<Role> roles) {}

    record Citizen(String name, String email) {}

    static Cast read() {
        return Script.read("cast", Cast.class);
    }
}
