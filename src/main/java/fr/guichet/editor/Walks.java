package fr.guichet.editor;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Surroundings;
import fr.guichet.organisation.Authorities;
import fr.guichet.organisation.Communes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a definition that is being made with some answers, as it would be read if it were published. */
@Component
class Walks {
    private final Communes communes;
    private final Authorities authorities;
    private final Clock clock;

    Walks(Communes communes, Authorities authorities, Clock clock) {
        this.communes = communes;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @param attached the documents that are said to be joined */
    Situation situation(FormDefinition form, Answers answers, Filing filing, Set<String> attached) {
        return FormIndex.of(form).situation(answers,
                new Surroundings(LocalDate.now(clock), filing, Set.of(), communes::isOwn, attached, Map.of()));
    }

    /** The variables that texts take from the authority's own record. */
    Map<String, String> words() {
        return authorities.current().words();
    }
}
