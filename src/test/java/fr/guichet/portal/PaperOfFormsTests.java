package fr.guichet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.shared.PdfChecks;
import fr.guichet.testing.GuichetTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The paper of a form is offered on its start page, at an address that stays. */
@GuichetTest
class PaperOfFormsTests {
    private static final String BLANK = "/demarches/question-ou-reclamation/formulaire.pdf";

    @Autowired
    private MockMvc mvc;

    @Test
    void isOfferedWhereTheFormBegins() throws Exception {
        var page = Jsoup
                .parse(mvc.perform(get("/demarches/question-ou-reclamation")).andReturn().getResponse().getContentAsString());

        assertThat(page.select("a[href='" + BLANK + "']").text()).isEqualTo("Formulaire à imprimer (PDF)");
    }

    @Test
    void isTheSameFileUntilSomethingChanges() throws Exception {
        MockHttpServletResponse first = mvc.perform(get(BLANK)).andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf")).andReturn().getResponse();
        String tag = String.valueOf(first.getHeader(HttpHeaders.ETAG));

        mvc.perform(get(BLANK).header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isNotModified());
        assertThat(mvc.perform(get(BLANK)).andReturn().getResponse().getContentAsByteArray())
                .isEqualTo(first.getContentAsByteArray());
        assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).contains("public");
        assertThat(PdfChecks.text(first.getContentAsByteArray())).contains("Comment remplir");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frais-de-deplacement", "estimer-mon-apa", "nulle-part"})
    void isThereOnlyForWhatCitizensSendOnPaper(String slug) throws Exception {
        mvc.perform(get("/demarches/" + slug + "/formulaire.pdf")).andExpect(status().isNotFound());
    }

    @Test
    void isFoundAgainByTheCodeOnItsPages() throws Exception {
        mvc.perform(get("/demarches/question-ou-reclamation/papier/1/2"))
                .andExpect(redirectedUrl("/demarches/question-ou-reclamation"));
    }
}
