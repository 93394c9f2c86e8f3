package fr.guichet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.guichet.accounts.Role;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.TestForms;
import fr.guichet.paper.FilledPdf;
import fr.guichet.paper.PaperForms;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.GuichetTest;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A form that came filled in is taken by an agent who receives requests of that form, and by nobody else. */
@GuichetTest
class FilledFormBeyondRightsTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private TestForms forms;
    @Autowired
    private PaperForms paper;

    @Test
    void isRefusedWithWhatToDo() throws Exception {
        PublishedForm form = forms.published("on-paper");
        FilledPdf pdf = FilledPdf.of(paper.fillable(form)).write("name", "Zoé L’Hôte");

        MockHttpServletResponse answer = take(pdf, Role.AGENT);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).select("#rempli-err").text())
                .contains("Vos habilitations ne permettent pas");
        assertThat(take(pdf, Role.RECEPTION).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse take(FilledPdf pdf, Role role) throws Exception {
        return mvc
                .perform(multipart("/agents/saisie/formulaire")
                        .file(new MockMultipartFile("rempli", "formulaire.pdf", "application/pdf", pdf.bytes()))
                        .param("channel", "EMAIL").param("receivedOn", "2026-11-20")
                        .session(sessions.signIn(mvc, "Louise Petit", role).session()).with(csrf()))
                .andReturn().getResponse();
    }
}
