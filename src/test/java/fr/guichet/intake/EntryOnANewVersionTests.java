package fr.guichet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import fr.guichet.accounts.Role;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormMother;
import fr.guichet.forms.Publication;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.Channel;
import fr.guichet.requests.PaperEntries;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An agent whose paper entry meets a new version of its form. */
@GuichetTest
class EntryOnANewVersionTests {
    private static final String NAME = "- {id: subject_birth_name, type: text, label: Nom, paper: true}";
    private static final String TOWN = "\n- {id: town, type: text, label: Ville, paper: true}";

    private final String slug = FormMother.slug();
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private FormCatalogue forms;
    @Autowired
    private PaperEntries entries;
    @Autowired
    private Clock clock;

    @Test
    void losesNothingThatWasTyped() throws Exception {
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
        Actor actor = new Actor(thomas.id(), thomas.name(), Actor.Kind.AGENT);
        PublishedForm first = publish(NAME + TOWN, actor);
        String entry = "/agents/saisie/"
                + entries.start(first, actor, Channel.POST, LocalDate.now(clock), clock.instant());
        publish(NAME, actor);

        mvc.perform(post(entry + "/step").param("version-vue", "1").param("subject_birth_name", "Marchand")
                .param("town", "Bayeux")
                .session(thomas.session()).with(csrf())).andExpect(redirectedUrl(entry + "/changements"));
        mvc.perform(get(entry + "/verification").session(thomas.session())).andExpect(redirectedUrl(entry + "/changements"));

        Document changes = Jsoup.parse(mvc.perform(get(entry + "/changements").session(thomas.session())).andReturn()
                .getResponse().getContentAsString());
        assertThat(changes.select("h1").text()).contains("La démarche a changé pendant la saisie", "Marchand");
        assertThat(changes.select(".gu-box h3").text()).isEqualTo("Ville");
        assertThat(changes.select(".gu-lines").text()).isEqualTo("Bayeux");

        mvc.perform(post(entry + "/changements").session(thomas.session()).with(csrf()))
                .andExpect(redirectedUrl(entry + "/step"));
    }

    private PublishedForm publish(String questions, Actor by) {
        int newest = forms.current(slug).map(PublishedForm::number).orElse(0);
        return forms.publish(FormMother.asking(slug, "Essai", questions), Publication.byEditor(by, newest, ""));
    }
}
