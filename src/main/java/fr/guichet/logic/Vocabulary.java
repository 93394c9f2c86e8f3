package fr.guichet.logic;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** All that the expressions of a form can name. */
public interface Vocabulary {
    /** Everything, in the order of the form; the children of groups as `group.child`. */
    Collection<Term> terms();

    Optional<Term> term(String id);

    /** The same for an expression inside a group, where the ids of its children come first. */
    Vocabulary inside(String group);

    Collection<Parameters> tables();

    default Optional<Parameters> table(String id) {
        return tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    /** A table of parameters. @param keys the rows that every version has */
    record Parameters(String id, String label, Set<String> keys, java.util.Map<String, Kind> columns) {}
}
