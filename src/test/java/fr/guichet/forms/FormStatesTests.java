package fr.guichet.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.testing.GuichetTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GuichetTest
class FormStatesTests {
    private static final Actor ADMINISTRATOR = new Actor(Ids.next(), "Anne Leroy", Actor.Kind.AGENT);

    private final String slug = FormMother.slug();
    @Autowired
    FormCatalogue catalogue;
    @Autowired
    FormStates states;

    @Test
    void takesAFormForOpenUntilSomebodyClosesIt() {
        assertThat(states.of(slug)).extracting(FormState::open, FormState::listed).containsExactly(true, true);

        states.change(slug, false, true, "Le budget de l’année est épuisé.", ADMINISTRATOR);

        assertThat(states.of(slug)).extracting(FormState::open, FormState::reason, FormState::changedBy)
                .containsExactly(false, "Le budget de l’année est épuisé.", "Anne Leroy");
        assertThat(states.all()).containsKey(slug);

        states.change(slug, true, true, "", ADMINISTRATOR);

        assertThat(states.of(slug).open()).isTrue();
    }

    @Test
    void keepsAHiddenFormOutOfTheCatalogueOnly() {
        catalogue.publish(FormMother.asking(slug, "Essai"), Publication.byEditor(ADMINISTRATOR, 0, ""));
        states.change(slug, true, false, "", ADMINISTRATOR);

        assertThat(catalogue.listed()).extracting(form -> form.definition().slug()).doesNotContain(slug);
        assertThat(catalogue.current()).extracting(form -> form.definition().slug()).contains(slug);
        assertThat(catalogue.current(slug)).isPresent();
    }
}
