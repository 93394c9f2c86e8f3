package fr.guichet.rights;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a right lets an agent do with a request. Each contains the ones that it names. */
public enum Level {
    /** Is told that it exists, and nothing more. */
    KNOW,
    /** Opens it. */
    READ(KNOW),
    /** Takes in what comes for it, writes messages and notes; plans and notes the visit where the medical part is open to them. */
    RECEIVE(READ),
    /** Leads its instruction, up to the proposal. */
    PROCESS(RECEIVE),
    /** Signs its decision. */
    DECIDE(PROCESS),
    /** Answers for the work of others: sees who has read it, and is told of every emergency access. */
    MANAGE(PROCESS);

    private final Set<Level> contained;

    /** @param greatest of the smaller ones */
    Level(Level... greatest) {
        contained = Stream.concat(Stream.of(this), Stream.of(greatest).flatMap(level -> level.contained.stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Itself and all that it contains. */
    public Set<Level> contained() {
        return contained;
    }
}
