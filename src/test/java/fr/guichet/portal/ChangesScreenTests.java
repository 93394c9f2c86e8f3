package fr.guichet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormMother;
import fr.guichet.forms.Publication;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.testing.GuichetTest;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A citizen whose draft meets a new version of its form. */
@GuichetTest
class ChangesScreenTests {
    private static final String NAME = "- {id: subject_birth_name, type: text, label: Nom}";
    private static final String TOWN = "\n- {id: town, type: text, label: Ville}";
    private static final String PLACE = "\n- {id: place, type: text, label: Lieu de vie}";

    private final String slug = FormMother.slug();
    private final Actor administrator = new Actor(Ids.next(), "Anne Leroy", Actor.Kind.AGENT);
    @Autowired
    private MockMvc mvc;
    @Autowired
    private FormCatalogue forms;
    private Cookie device = new Cookie("nothing", "");
    private String draft = "";

    @Test
    void readsOnceWhatHasChangedThenGoesOn() throws Exception {
        begin(NAME + TOWN);
        send("you", "1", "town", "Bayeux");
        publish(NAME + PLACE);

        mvc.perform(get(draft + "/you").cookie(device)).andExpect(redirectedUrl(draft + "/changements"));

        Document changes = read("/changements");
        assertThat(changes.select("h1").text()).isEqualTo("La démarche a changé depuis votre dernière visite");
        assertThat(changes.select("[aria-labelledby=nouvelles] li").eachText()).containsExactly("Lieu de vie");
        assertThat(changes.select(".gu-box h3").text()).isEqualTo("Ville");
        assertThat(changes.select(".gu-box .gu-lines").text()).isEqualTo("Bayeux");
        assertThat(changes.select("option").eachText()).containsExactly("Nom", "Lieu de vie");

        mvc.perform(post(draft + "/changements").cookie(device).with(csrf())).andExpect(redirectedUrl(draft + "/reprise"));

        assertThat(read("/you").select(".gu-progress a").text()).isEqualTo("1 réponse mise de côté");
    }

    @Test
    void takesAnAnswerBackIntoAnotherQuestion() throws Exception {
        begin(NAME + TOWN);
        send("you", "1", "town", "Bayeux");
        publish(NAME + PLACE);
        String answer = read("/changements").select("input[name=reponse]").attr("value");

        mvc.perform(post(draft + "/changements/reprise").param("reponse", answer).param("question", "place").cookie(device)
                .with(csrf())).andExpect(redirectedUrl(draft + "/changements"));
        mvc.perform(post(draft + "/changements").cookie(device).with(csrf()));

        assertThat(read("/changements").select(".gu-box")).isEmpty();
        assertThat(read("/you").select("#place").attr("value")).isEqualTo("Bayeux");
    }

    @Test
    void erasesAnAnswerOnTheirWord() throws Exception {
        begin(NAME + TOWN);
        send("you", "1", "town", "Bayeux");
        publish(NAME);
        String answer = read("/changements").select("input[name=reponse]").attr("value");

        mvc.perform(post(draft + "/changements/effacement").param("reponse", answer).cookie(device).with(csrf()));

        assertThat(read("/changements").select(".gu-box")).isEmpty();
    }

    @Test
    void losesNothingTypedInAWindowThatStoodOpen() throws Exception {
        begin(NAME + TOWN);
        publish(NAME + PLACE);

        send("you", "1", "subject_birth_name", "Marchand", "town", "Bayeux").andExpect(redirectedUrl(draft + "/changements"));

        assertThat(read("/changements").select(".gu-lines").text()).isEqualTo("Bayeux");
        mvc.perform(post(draft + "/changements").cookie(device).with(csrf()));
        assertThat(read("/you").select("#subject_birth_name").attr("value")).isEqualTo("Marchand");
    }

    @Test
    void isNotDisturbedInTypingByASaveOfItself() throws Exception {
        begin(NAME + TOWN);
        publish(NAME);

        mvc.perform(multipart(draft + "/you").param("version-vue", "1").param("town", "Bayeux").header("HX-Request", "true")
                .cookie(device).with(csrf())).andExpect(status().isNoContent());

        assertThat(read("/changements").select(".gu-lines").text()).isEqualTo("Bayeux");
    }

    @Test
    void sendsNothingBeforeHavingReadWhatHasChanged() throws Exception {
        begin(NAME + TOWN);
        send("you", "1", "subject_birth_name", "Marchand");
        publish(NAME);

        mvc.perform(get(draft + "/envoi").cookie(device)).andExpect(status().is3xxRedirection());
        mvc.perform(get(draft + "/reprise").cookie(device)).andExpect(redirectedUrl(draft + "/changements"));
    }

    private void begin(String questions) throws Exception {
        publish(questions);
        MockHttpServletResponse begun = mvc.perform(post("/demarches/" + slug + "/brouillons").with(csrf())).andReturn()
                .getResponse();
        device = Objects.requireNonNull(begun.getCookie(DraftCookie.NAME));
        draft = Objects.requireNonNull(begun.getRedirectedUrl()).replace("/you", "");
    }

    private ResultActions send(String page, String version, String... idsAndAnswers) throws Exception {
        var sent = multipart(draft + "/" + page).param("version-vue", version);
        for (int i = 0; i < idsAndAnswers.length; i += 2) {
            sent.param(idsAndAnswers[i], idsAndAnswers[i + 1]);
        }
        return mvc.perform(sent.cookie(device).with(csrf()));
    }

    private Document read(String page) throws Exception {
        return Jsoup.parse(mvc.perform(get(draft + page).cookie(device)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString());
    }

    private void publish(String questions) {
        int newest = forms.current(slug).map(PublishedForm::number).orElse(0);
        forms.publish(FormMother.asking(slug, "Essai", questions), Publication.byEditor(administrator, newest, ""));
    }
}
