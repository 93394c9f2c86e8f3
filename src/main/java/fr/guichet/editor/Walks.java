package fr.guichet.editor;

import fr.guichet.blueprints.Trial;
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
import java.util.Objects;
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

    /** What answers make of a form today, without a document. */
    Situation situation(FormDefinition form, Answers answers, Filing filing) {
        return situation(form, new Trial(filing, answers, Set.of(), null, ""));
    }

    /** What somebody has made of a form in a trial, on its day. */
    Situation situation(FormDefinition form, Trial trial) {
        return FormIndex.of(form).situation(trial.answers(),
                new Surroundings(day(trial), trial.filing(), Set.of(), communes::isOwn, trial.attached(), Map.of()));
    }

    LocalDate day(Trial trial) {
        return Objects.requireNonNullElseGet(trial.day(), () -> LocalDate.now(clock));
    }

    /** The variables that texts take from the authority's own record. */
    Map<String, String> words() {
        return authorities.current().words();
    }
}
