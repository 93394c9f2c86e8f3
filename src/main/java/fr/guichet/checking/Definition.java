package fr.guichet.checking;

import fr.guichet.forms.FormDefinition;
import fr.guichet.logic.Vocabulary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A definition that is looked over, with what the checks need to know of it.
 *
 * @param types the types of question that exist, each with the codes of the errors that it can raise
 * @param expressions all that it works out, each with its place
 * @param inside the vocabulary inside each group that was asked for
 * @param today the day on which it would be published
 */
record Definition(FormDefinition form, Vocabulary vocabulary, Map<String, Set<String>> types, List<Placed> expressions,
        Openness openness, Map<String, Vocabulary> inside, LocalDate today) {
    static Definition of(FormDefinition form, Vocabulary vocabulary, Map<String, Set<String>> types, LocalDate today) {
        return new Definition(form, vocabulary, types, Placed.all(form), new Openness(form), new HashMap<>(), today);
    }

    /** What an expression can name inside a group, or outside of groups. */
    Vocabulary words(@Nullable String group) {
        return group == null ? vocabulary : inside.computeIfAbsent(group, vocabulary::inside);
    }
}
