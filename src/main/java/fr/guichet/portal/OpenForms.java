package fr.guichet.portal;

import fr.guichet.forms.Availability;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormStates;
import fr.guichet.forms.PublishedForm;
import fr.guichet.portal.CatalogueGroup.Entry;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The forms that stand on one side of the counter: those of citizens, or the internal procedures of agents. */
@Component
class OpenForms {
    private final FormCatalogue forms;
    private final FormStates states;
    private final Clock clock;

    OpenForms(FormCatalogue forms, FormStates states, Clock clock) {
        this.forms = forms;
        this.states = states;
        this.clock = clock;
    }

    List<Entry> listed(Here here) {
        Function<FormDefinition, Availability> today = states.toldOn(LocalDate.now(clock));
        return forms.listed().stream().filter(form -> FillingPages.isOf(form, here)).map(PublishedForm::definition)
                .map(form -> new Entry(form, today.apply(form))).toList();
    }

    /** The forms that estimate what another one would bring: none, or one as a rule. */
    List<FormDefinition> estimateOf(String slug) {
        return forms.listed().stream().map(PublishedForm::definition)
                .filter(form -> slug.equals(form.whoMayFile().estimates())).toList();
    }

    /**
     * A form that is filed.
     *
     * @throws NotFound when there is none, it only estimates, or it is on the other side
     */
    PublishedForm filed(String slug, Here here) {
        PublishedForm form = form(slug, here);
        if (form.definition().whoMayFile().filesNothing()) {
            throw new NotFound("drafts of " + slug);
        }
        return form;
    }

    /** @throws NotFound when there is none, or it is on the other side */
    PublishedForm form(String slug, Here here) {
        return forms.current(slug).filter(form -> FillingPages.isOf(form, here)).orElseThrow(() -> new NotFound("form " + slug));
    }
}
