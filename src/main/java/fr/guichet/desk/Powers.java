package fr.guichet.desk;

import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.Question.Readers;
import fr.guichet.shared.NotFound;
import java.util.EnumSet;
import java.util.Set;

/** What the roles of an agent let them read of a request and do with it. What is not allowed is not found. */
record Powers(Set<Role> roles) {
    static Powers of(SignedIn viewer) {
        return new Powers(viewer.roles());
    }

    /** The answers and documents that the agent may read: what the medico-social team alone knows stays with it. */
    Set<Readers> readers() {
        Set<Readers> readers = EnumSet.of(Readers.ALL);
        if (processes() || visits()) {
            readers.add(Readers.INSTRUCTION);
        }
        if (visits()) {
            readers.add(Readers.MEDICAL);
        }
        return readers;
    }

    /** Leads the instruction: documents, mandate, proposal, closing. */
    public boolean processes() {
        return roles.contains(Role.INSTRUCTION) || signs();
    }

    /** Plans the visit and notes what it found. */
    public boolean visits() {
        return roles.contains(Role.MEDICAL);
    }

    public boolean signs() {
        return roles.contains(Role.DECISION);
    }

    /** May own a request. */
    public boolean owns() {
        return processes() || visits();
    }

    /** Takes in what comes, writes messages and notes. */
    public boolean receives() {
        return owns() || roles.contains(Role.RECEPTION);
    }

    /** Accepts or refuses a document with these readers. */
    boolean reviews(Readers readers) {
        return readers == Readers.MEDICAL ? visits() : processes();
    }

    /** @throws NotFound when it is not allowed */
    static void must(boolean allowed) {
        if (!allowed) {
            throw new NotFound("not allowed to this agent");
        }
    }
}
