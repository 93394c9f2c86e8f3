package fr.guichet.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.documents.TemplateFile;
import fr.guichet.documents.TemplateFiles;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormMother;
import fr.guichet.forms.Publication;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The documents that people fill in and send back. */
@GuichetTest
class TemplateScreensTests {
    private final String name = "attestation " + UUID.randomUUID() + ".odt";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private TemplateFiles templates;
    @Autowired
    private FormCatalogue catalogue;
    @Autowired
    private Browser browser;
    private Agent claire;

    @BeforeEach
    void signIn() throws Exception {
        claire = sessions.signIn(mvc, "Claire Morel", Role.ADMINISTRATION);
    }

    @Test
    void areOfferedToEverybodyAndStayWhileAFormOffersThem() throws Exception {
        send(name, "modèle").andExpect(redirectedUrl("/administration/documents"));
        TemplateFile file = templates.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();

        MockHttpServletResponse answer = mvc.perform(get(file.address())).andReturn().getResponse();
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("modèle");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        mvc.perform(get("/telechargements/" + UUID.randomUUID())).andExpect(status().isNotFound());

        catalogue.publish(FormMother.asking(FormMother.slug(), "une attestation",
                "- {id: paper, type: file, label: Votre attestation, template: " + file.address() + "}"),
                Publication.byEditor(new Actor(claire.id(), claire.name(), Actor.Kind.AGENT), 0, ""));
        Device device = Device.of(mvc, claire.session());
        device.leads("/administration/documents/" + file.id() + "/suppression");
        assertThat(device.page("/administration/documents").select("tr:contains(" + name + ")").text())
                .contains("Proposé par une démarche en ligne");
    }

    @Test
    void areDocumentsOfAnOfficeOnly() throws Exception {
        send("virus.exe", "MZ").andExpect(status().isUnprocessableContent());
        send("vide.pdf", "").andExpect(status().isUnprocessableContent());
    }

    @Test
    void standOnAnAccessibleScreen() throws Exception {
        send(name, "modèle").andExpect(redirectedUrl("/administration/documents"));
        Page page = AgentSessions.enter(browser.open(Screen.PHONE), claire);
        page.navigate("/administration/documents");
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        Screen.DESK.resize(page);
        Browser.assertAccessible(page);
        Browser.keepPicture(page, "templates-desk");
    }

    private ResultActions send(String file, String content) throws Exception {
        return mvc.perform(multipart("/administration/documents")
                .file(new MockMultipartFile("fichier", file, null, content.getBytes(StandardCharsets.UTF_8)))
                .session(claire.session()).with(csrf()));
    }
}
