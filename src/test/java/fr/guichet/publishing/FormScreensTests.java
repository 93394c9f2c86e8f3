package fr.guichet.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormMother;
import fr.guichet.forms.Publication;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An administrator before the forms. */
@GuichetTest
class FormScreensTests {
    private static final String HERE = "/administration/demarches/";
    private static final String NAME = "- {id: subject_birth_name, type: text, label: Nom}";

    private final String slug = FormMother.slug();
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private FormCatalogue forms;
    @Autowired
    private Blueprints blueprints;
    private Agent anne;

    @BeforeEach
    void signIn() throws Exception {
        anne = sessions.signIn(mvc, "Anne Leroy", Role.ADMINISTRATION);
    }

    @Test
    void belongToAdministratorsOnly() throws Exception {
        Agent nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);

        mvc.perform(get("/administration/demarches").session(nadia.session())).andExpect(status().isNotFound());
    }

    @Test
    void listsFormsWithTheirVersionAndWhatIsUnderWay() throws Exception {
        publish(NAME);
        publish(NAME.replace("Nom", "Nom de naissance"));
        blueprints.startNext(slug, actor());
        mvc.perform(post("/demarches/" + slug + "/brouillons").with(csrf()));

        Element line = row(read(""));

        assertThat(line.text()).contains("Essai", "Ouverte", "Version 2, depuis le", "Par Anne Leroy");
        assertThat(line.select("td.gu-num").eachText()).containsExactly("1", "0");
        assertThat(line.select("a[href$=preparation]")).hasSize(1);
    }

    @Test
    void listsFormsThatWereNeverPublished() throws Exception {
        blueprints.start(slug, null, FormFile.tree(FormFile.read(FormMother.asking(slug, "Nouvelle idée"))), actor());

        assertThat(row(read("")).text()).contains("Nouvelle idée", "Jamais publiée");
        assertThat(read(slug).select("#versions + *, #versions").text()).contains("Versions publiées");
    }

    @Test
    void closesAFormWithItsReasonAndOpensItAgain() throws Exception {
        publish(NAME);

        send(slug + "/fermeture", "motif", "Le budget de l'année est épuisé.").andExpect(redirectedUrl(HERE + slug));

        assertThat(read(slug).text()).contains("Fermée", "Le budget de l’année est épuisé.", "Changé par Anne Leroy");
        assertThat(citizen()).contains("Le budget de l’année est épuisé.");
        assertThat(journal()).contains("Démarche fermée aux nouvelles demandes");

        send(slug + "/ouverture");

        assertThat(citizen()).doesNotContain("épuisé");
    }

    @Test
    void hidesAFormFromTheCatalogueAndShowsItAgain() throws Exception {
        publish(NAME);

        send(slug + "/masquage");

        assertThat(read(slug).text()).contains("Masquée");
        assertThat(catalogue()).doesNotContain(slug);

        send(slug + "/affichage");

        assertThat(catalogue()).contains(slug);
    }

    @Test
    void givesEachVersionAsAFile() throws Exception {
        publish(NAME);

        var yaml = mvc.perform(get(HERE + slug + "/versions/1.yaml").session(anne.session())).andReturn().getResponse();
        var json = mvc.perform(get(HERE + slug + "/versions/1.json").session(anne.session())).andReturn().getResponse();

        assertThat(yaml.getHeader("Content-Disposition")).contains("attachment", slug + "-version-1.yaml");
        assertThat(FormFile.read(yaml.getContentAsString(StandardCharsets.UTF_8)))
                .isEqualTo(FormFile.read(json.getContentAsString(StandardCharsets.UTF_8)))
                .isEqualTo(forms.current(slug).orElseThrow().definition());
    }

    @Test
    void laysTwoVersionsSideBySide() throws Exception {
        publish(NAME);
        publish(NAME.replace("Nom", "Nom de naissance") + "\n- {id: town, type: text, label: Ville}");

        Document page = read(slug + "/comparaison");

        assertThat(page.select("option[selected]").eachText()).hasSize(2);
        assertThat(page.select(".gu-difference > p").eachText()).containsExactly("Question « Nom de naissance » : le libellé",
                "Question ajoutée : « Ville »");
        assertThat(page.select("ins").text()).contains("Ajouté : de naissance");
        assertThat(page.select("del")).isEmpty();
        mvc.perform(get(HERE + slug + "/comparaison?avant=9").session(anne.session())).andExpect(status().isNotFound());
    }

    @Test
    void takesAFileInAsTheVersionInPreparation() throws Exception {
        publish(NAME);

        String waiting = upload(FormMother.asking(slug, "Essai", NAME + "\n- {id: town, type: text, label: Ville}"));
        Document page = Jsoup.parse(content(waiting));
        assertThat(page.text()).contains("2 pages, 2 questions", "La version 1 de cette démarche est en ligne",
                "Question ajoutée : « Ville »");

        mvc.perform(post(waiting).param("vu", "-1").session(anne.session()).with(csrf()))
                .andExpect(redirectedUrl(HERE + slug + "/preparation"));

        Blueprint begun = blueprints.open(slug).orElseThrow();
        assertThat(begun.base()).isEqualTo(1);
        assertThat(FormFile.read(begun.definition()).question("town")).isPresent();
        mvc.perform(get(waiting).session(anne.session())).andExpect(status().isNotFound());
    }

    @Test
    void replacesAVersionInPreparationOnlyAsItWasSeen() throws Exception {
        publish(NAME);
        blueprints.startNext(slug, actor());
        String waiting = upload(FormMother.asking(slug, "Essai", NAME.replace("Nom", "Nom de famille")));

        assertThat(content(waiting)).contains("Une version est déjà en préparation, modifiée par Anne Leroy");
        String refused = mvc.perform(post(waiting).param("vu", "-1").session(anne.session()).with(csrf()))
                .andExpect(status().isConflict()).andReturn().getResponse().getContentAsString();
        assertThat(Jsoup.parse(refused).select(".gu-errors").text()).contains("Rien n’a été importé",
                "Voir ce qui est en préparation");

        mvc.perform(post(waiting).param("vu", "0").session(anne.session()).with(csrf()))
                .andExpect(redirectedUrl(HERE + slug + "/preparation"));
        assertThat(blueprints.open(slug).orElseThrow().definition().toString()).contains("Nom de famille");
    }

    @Test
    void saysWhatIsWrongInAFileAndKeepsNothingOfIt() throws Exception {
        Document page = Jsoup.parse(bring("format: 1\nslug: %s\nprefixe: X\n".formatted(slug))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString());

        assertThat(page.title()).startsWith("Erreur :");
        assertThat(page.select(".gu-errors h2").text()).contains("Le fichier « essai.yaml » ne peut pas être importé");
        assertThat(page.select(".gu-errors li").eachText())
                .contains("La propriété « prefixe » n’existe pas à cet endroit. Vouliez-vous « prefix » ? (ligne 3)");
        assertThat(blueprints.open(slug)).isEmpty();
    }

    @Test
    void asksForAFileWhenNoneWasChosen() throws Exception {
        mvc.perform(multipart(HERE + "import").file(new MockMultipartFile("fichier", "", null, new byte[0]))
                .session(anne.session()).with(csrf())).andExpect(status().isUnprocessableContent());
    }

    private Actor actor() {
        return new Actor(anne.id(), anne.name(), Actor.Kind.AGENT);
    }

    private void publish(String questions) {
        int newest = forms.current(slug).map(PublishedForm::number).orElse(0);
        forms.publish(FormMother.asking(slug, "Essai", questions), Publication.byEditor(actor(), newest, ""));
    }

    private Document read(String page) throws Exception {
        return Jsoup.parse(content(page.isEmpty() ? "/administration/demarches" : HERE + page));
    }

    private String content(String page) throws Exception {
        return mvc.perform(get(page).session(anne.session())).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString();
    }

    private Element row(Document list) {
        return Objects.requireNonNull(Objects.requireNonNull(list.select("a[href$=" + slug + "]").first()).closest("tr"));
    }

    private ResultActions send(String page, String... parameter) throws Exception {
        var request = post(HERE + page);
        for (int i = 0; i < parameter.length; i += 2) {
            request.param(parameter[i], parameter[i + 1]);
        }
        return mvc.perform(request.session(anne.session()).with(csrf()));
    }

    private ResultActions bring(String file) throws Exception {
        return mvc.perform(multipart(HERE + "import")
                .file(new MockMultipartFile("fichier", "essai.yaml", null, file.getBytes(StandardCharsets.UTF_8)))
                .session(anne.session()).with(csrf()));
    }

    private String upload(String file) throws Exception {
        return Objects.requireNonNull(bring(file).andReturn().getResponse().getRedirectedUrl());
    }

    private String citizen() throws Exception {
        return mvc.perform(get("/demarches/" + slug)).andReturn().getResponse().getContentAsString();
    }

    private String catalogue() throws Exception {
        return mvc.perform(get("/demarches")).andReturn().getResponse().getContentAsString();
    }

    private String journal() throws Exception {
        return content("/administration/journal");
    }
}
