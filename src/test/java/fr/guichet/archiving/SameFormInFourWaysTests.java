package fr.guichet.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.guichet.accounts.Role;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.TestForms;
import fr.guichet.paper.FilledPdf;
import fr.guichet.paper.PaperForms;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.Questionnaire;
import fr.guichet.questions.SummarySection;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import jakarta.servlet.http.Cookie;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Paper and online are one: filled in online, as a PDF or with a pen, a form gives the same answers, checks and case file. */
@GuichetTest
class SameFormInFourWaysTests {
    private static final MultiValueMap<String, String> TYPED = new LinkedMultiValueMap<>(Map.of("name", List.of("Zoé L’Hôte"),
            "born.day", List.of("1"), "born.month", List.of("2"), "born.year", List.of("1990"), "member", List.of("yes"),
            "sports",
            List.of("swim", "judo"), "sports.shown", List.of("1"), "country", List.of("BE"), "children.shown", List.of("1")));

    private static final Set<Readers> ALL = EnumSet.allOf(Readers.class);

    static {
        TYPED.addAll(new LinkedMultiValueMap<>(Map.of("children[0].child_name", List.of("Léo"), "children[0].child_age",
                List.of("7"), "children[1].child_name", List.of("Ana"), "children[1].child_age", List.of("4"), "remarks",
                List.of("Deux lignes\nde texte"), "honour", List.of("yes"), "honour.shown", List.of("1"))));
    }

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private TestForms forms;
    @Autowired
    private PaperForms paper;
    @Autowired
    private RequestReader reader;
    @Autowired
    private Questionnaire questionnaire;
    @Autowired
    private QuestionViews views;
    @Autowired
    private AnswersAsData data;
    private PublishedForm form;
    private Agent thomas;

    @BeforeEach
    void publish() throws Exception {
        form = forms.published("on-paper");
        thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
    }

    @Test
    void givesEqualAnswersChecksAndCaseFiles() throws Exception {
        RequestView online = online();
        RequestView asPdf = asPdf();
        RequestView typed = typed();
        RequestView pdfAtTheDesk = pdfAtTheDesk();

        for (RequestView other : List.of(asPdf, typed, pdfAtTheDesk)) {
            assertThat(other.situation().typed()).isEqualTo(online.situation().typed());
            assertThat(questionnaire.checkAll(other.situation())).isEqualTo(questionnaire.checkAll(online.situation()));
            assertThat(pages(other)).isEqualTo(pages(online));
            assertThat(data.of(other.situation(), ALL)).isEqualTo(data.of(online.situation(), ALL));
        }
        assertThat(online.situation().typed().values()).hasSize(8);
        assertThat(pdfAtTheDesk.checklist())
                .anyMatch(item -> item.files().stream().anyMatch(file -> file.name().endsWith(".pdf")));
    }

    /** The answers as the case file prints them. */
    private List<SummarySection> pages(RequestView request) {
        return views.summary(request.situation(), ALL, Map.of());
    }

    private RequestView online() throws Exception {
        MockHttpServletResponse begun = answer(post("/demarches/papier-rempli/brouillons"));
        Cookie device = Objects.requireNonNull(begun.getCookie("guichet_brouillon"));
        String page = Objects.requireNonNull(begun.getRedirectedUrl());
        for (int pages = 0; !page.endsWith("/envoi"); pages++) {
            assertThat(pages).isLessThan(5);
            page = Objects.requireNonNull(answer(post(page).params(TYPED).cookie(device)).getRedirectedUrl());
        }
        return sent(page.replace("/envoi", ""), device);
    }

    private RequestView asPdf() throws Exception {
        MockHttpServletResponse read = answer(multipart("/demarches/papier-rempli/formulaire-rempli").file(filled()));
        Cookie device = Objects.requireNonNull(read.getCookie("guichet_brouillon"));
        return sent(goesOn(get(Objects.requireNonNull(read.getRedirectedUrl())).cookie(device)).replace("/reprise", ""), device);
    }

    private RequestView sent(String draft, Cookie device) throws Exception {
        answer(post(draft + "/envoi").cookie(device));
        String page = mvc.perform(get(draft + "/confirmation").cookie(device)).andReturn().getResponse().getContentAsString();
        return reader.byNumber(Jsoup.parse(page).select(".gu-ref").text().replaceAll(".*(PAP-[0-9]{4}-[0-9]{6}-[A-Z]).*", "$1"))
                .orElseThrow();
    }

    private RequestView typed() throws Exception {
        MockMultipartFile noScan = new MockMultipartFile("scans", "", "application/octet-stream", new byte[0]);
        String step = leads(multipart("/agents/saisie").file(noScan).param("form", "papier-rempli").param("channel", "POST")
                .param("receivedOn", "2026-11-20"));
        return filed(leads(post(step).params(TYPED)).replace("/verification", ""));
    }

    private RequestView pdfAtTheDesk() throws Exception {
        String read = leads(multipart("/agents/saisie/formulaire").file(filled()).param("channel", "EMAIL")
                .param("receivedOn", "2026-11-20"));
        return filed(goesOn(get(read).session(thomas.session())).replace("/verification", ""));
    }

    /** Where the page that tells what was read leads. */
    private String goesOn(AbstractMockHttpServletRequestBuilder<?> page) throws Exception {
        return Jsoup.parse(answer(page).getContentAsString()).select("main a.btn-primary").attr("href");
    }

    private RequestView filed(String entry) throws Exception {
        String request = leads(multipart(entry + "/verification").param("channel", "POST").param("receivedOn", "2026-11-20")
                .param("personne", "nouvelle").param("ouvrir", "oui"));
        return reader.byNumber(request.replaceFirst(".*/", "")).orElseThrow();
    }

    private MockMultipartFile filled() throws Exception {
        FilledPdf pdf = FilledPdf.of(paper.fillable(form));
        for (var typed : TYPED.entrySet()) {
            if (typed.getKey().equals("sports") || typed.getKey().equals("honour")) {
                for (String value : typed.getValue()) {
                    pdf = pdf.tick(typed.getKey() + "." + value);
                }
            } else if (!typed.getKey().endsWith(".shown")) {
                pdf = pdf.write(typed.getKey(), typed.getValue().getFirst());
            }
        }
        return new MockMultipartFile("rempli", UUID.randomUUID() + ".pdf", "application/pdf", pdf.bytes());
    }

    private String leads(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Objects.requireNonNull(answer(request.session(thomas.session())).getRedirectedUrl());
    }

    private MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(csrf())).andReturn().getResponse();
    }
}
