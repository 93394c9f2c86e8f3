package fr.guichet.accounts;

import java.util.Arrays;
import java.util.List;

/** What an account may do. A citizen has one role only; an agent may have several of the others. */
public enum Role {
    CITIZEN, RECEPTION, INSTRUCTION, MEDICAL, DECISION,
    /** Works at the desk with what was given to their teams or to them alone. */
    AGENT, ADMINISTRATION;

    /** The roles that an agent may be given. */
    public static List<Role> ofAgents() {
        return Arrays.stream(values()).filter(role -> role != CITIZEN).toList();
    }

    /** The roles that handle requests. */
    public static List<Role> ofDesk() {
        return ofAgents().stream().filter(role -> role != ADMINISTRATION).toList();
    }
}
