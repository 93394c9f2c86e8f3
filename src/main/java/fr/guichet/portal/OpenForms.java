package fr.guichet.portal;

import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms that stand on one side of the counter: those of citizens, or the internal procedures of agents. */
@Component
class OpenForms {
    private final FormCatalogue forms;

    OpenForms(FormCatalogue forms) {
        this.forms = forms;
    }

    List<PublishedForm> listed(Here here) {
        return forms.listed().stream().filter(form -> FillingPages.isOf(form, here)).toList();
    }

    /** @throws NotFound when there is none, or it is on the other side */
    PublishedForm form(String slug, Here here) {
        return forms.current(slug).filter(form -> FillingPages.isOf(form, here)).orElseThrow(() -> new NotFound("form " + slug));
    }
}
