package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Readers;
import fr.guichet.sharing.Guest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form keeps from guests who are let in without seeing the income: the same that it keeps from most agents. They may answer
 * what is still empty, and correct what they have answered themselves.
 */
public final class KeptAnswers {
    private KeptAnswers() {}

    /** The answers that a guest does not see. */
    static Set<String> from(Guest guest, FormDefinition form, Answers answers) {
        return guest.sealed()
                ? kept(form).filter(question -> answers.isAnswered(question) && !guest.ownAnswers().contains(question))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** What was typed, without what was typed over an answer that the guest does not see. */
    static Answers without(Set<String> unseen, Answers before, Answers typed) {
        Map<String, Object> all = new LinkedHashMap<>(typed.values());
        unseen.forEach(question -> all.put(question, Objects.requireNonNull(before.values().get(question))));
        return new Answers(all);
    }

    /** The answers among those kept from guests that are others now. */
    static Set<String> changed(FormDefinition form, Answers before, Answers now) {
        return kept(form).filter(question -> !Objects.equals(before.values().get(question), now.values().get(question)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> kept(FormDefinition form) {
        return form.questions().filter(KeptAnswers::isKept).map(Question::id);
    }

    private static boolean isKept(Question question) {
        return question.readers() != Readers.ALL || question.questions().stream().anyMatch(KeptAnswers::isKept);
    }

    /** Whether the files of a document are kept from a guest; those of one that no rule asks for always are. */
    public static boolean isKept(FormDefinition form, String rule) {
        return form.document(rule).map(DocumentRule::readers).filter(readers -> readers == Readers.ALL).isEmpty();
    }
}
