package fr.guichet.desk;

import fr.guichet.forms.Question.Readers;
import fr.guichet.requests.OpenParts;
import fr.guichet.rights.Allowed;
import fr.guichet.rights.Level;
import fr.guichet.rights.Section;
import fr.guichet.shared.NotFound;
import java.util.Set;

/** What the rights of an agent let them read of a request and do with it. What is not allowed is not found. */
record Powers(Allowed allowed) {
    /** The answers and documents that the agent may read: what is sealed for them stays closed. */
    Set<Readers> readers() {
        return OpenParts.of(allowed);
    }

    /** The same for reading only, while somebody else works on the case. */
    Powers reading() {
        return new Powers(new Allowed(Level.READ.contained(), allowed.sections()));
    }

    /** Leads the instruction: documents, mandate, proposal, closing. */
    public boolean processes() {
        return allowed.may(Level.PROCESS);
    }

    /** Plans the visit and notes what it found. */
    public boolean visits() {
        return receives() && allowed.opens(Section.MEDICAL);
    }

    public boolean signs() {
        return allowed.may(Level.DECIDE);
    }

    /** Answers for the work of others. */
    public boolean manages() {
        return allowed.may(Level.MANAGE);
    }

    /** May own a request. */
    public boolean owns() {
        return allowed.mayOwn();
    }

    /** Takes in what comes, writes messages and notes. */
    public boolean receives() {
        return allowed.may(Level.RECEIVE);
    }

    /** Opens the case file of an ended request, which holds what the instruction knows. */
    public boolean opensCaseFile() {
        return allowed.opens(Section.INSTRUCTION);
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
