package fr.guichet.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.Role;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.FormModels;
import fr.guichet.blueprints.FormModels.Model;
import fr.guichet.forms.FormDefinition;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The models of the library, from the list to the first answer of a citizen. Nothing stays: other tests read the catalogue. */
@GuichetTest
@Transactional
class LibraryScreenTests {
    private static final String NEW = "/administration/demarches/nouvelle";

    @Autowired
    MockMvc mvc;
    @Autowired
    AgentSessions sessions;
    @Autowired
    FormModels models;
    @Autowired
    Blueprints blueprints;
    Device claire;

    @BeforeEach
    void signIn() throws Exception {
        claire = Device.of(mvc, sessions.signIn(mvc, "Claire Morel", Role.ADMINISTRATION).session());
    }

    @Test
    void everyModelCanBeChosenPublishedAndBegun() throws Exception {
        Document list = claire.page(NEW);
        for (Model model : models.all().stream().filter(one -> !one.isEmpty()).toList()) {
            FormDefinition form = model.definition();
            assertThat(list.select("a[href$='depart=%s']".formatted(model.id())).text()).isEqualTo(form.name());
            assertThat(claire.page(NEW + "?depart=" + model.id()).select("[name=nom]").val()).isEqualTo(form.name());

            String slug = claire.leads(NEW, "depart", model.id(), "nom", form.name()).split("/")[3];
            String here = "/administration/demarches/" + slug;
            assertThat(claire.leads(here + "/preparation/publication", "revision", "0", "base", "0")).isEqualTo(here);

            Device citizen = Device.of(mvc);
            assertThat(citizen.page("/demarches/" + slug).select("h1").text()).isEqualTo(form.title());
            assertThat(citizen.get("/demarches/" + slug + "/formulaire.pdf").getContentType()).isEqualTo("application/pdf");
            String first = citizen.leads("/demarches/" + slug + "/brouillons");
            assertThat(citizen.leads(first, typed(form))).as(slug).isNotEqualTo(first)
                    .startsWith(first.replaceFirst("/[^/]*$", "/"));
        }
    }

    /** What the first example of a form answers, as a browser sends it. */
    private static String[] typed(FormDefinition form) {
        List<String> typed = new ArrayList<>(List.of("continuer", ""));
        form.examples().getFirst().answers().forEach((question, answer) -> type(question, answer, typed));
        return typed.toArray(String[]::new);
    }

    private static void type(String name, Object answer, List<String> typed) {
        switch (answer) {
            case Map<?, ?> parts -> parts.forEach((part, value) -> type(name + "." + part, value, typed));
            case List<?> chosen -> chosen.stream().filter(String.class::isInstance).forEach(one -> type(name, one, typed));
            default -> typed.addAll(List.of(name, answer.toString()));
        }
    }

    @Test
    void aModelLeavesItsTitleAndTakesAnotherName() throws Exception {
        String slug = claire.leads(NEW, "depart", "cantine-periscolaire", "nom", "Cantine de Bayeux").split("/")[3];

        assertThat(blueprints.open(slug).orElseThrow().form()).returns("Cantine de Bayeux", FormDefinition::name)
                .returns("Inscrire un enfant à la cantine et à l’accueil périscolaire", FormDefinition::title);
    }

    @Test
    void wordsFindModelsWithoutRegardToAccents() throws Exception {
        Document found = claire.page(NEW + "?q=creche");

        assertThat(found.select("main details[open] a").eachText()).contains("Place en crèche")
                .doesNotContain("Buvette temporaire");
        assertThat(claire.page(NEW + "?q=hippopotame").select("[role=status]").text())
                .isEqualTo("Aucun modèle pour « hippopotame »");
    }

    @Test
    void aNameIsAskedFor() throws Exception {
        var answer = claire.post(NEW, "depart", "reservation-salle", "nom", " ");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Donnez un nom à la démarche", "Réservation d’une salle");
        assertThat(claire.get(NEW + "?depart=inconnu").getStatus()).isEqualTo(404);
    }
}
