package fr.guichet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.TestForms;
import fr.guichet.paper.FilledPdf;
import fr.guichet.paper.PaperForms;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Holder;
import fr.guichet.requests.RequestId;
import fr.guichet.testing.GuichetTest;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A form that was filled in on a screen is read into a draft in one step; what is no such file is told why, and nothing is begun. */
@GuichetTest
class FilledFormTests {
    private static final String SLUG = "papier-rempli";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private TestForms forms;
    @Autowired
    private PaperForms paper;
    @Autowired
    private Drafts drafts;
    @Autowired
    private JdbcClient jdbc;
    private PublishedForm form;
    private Cookie device = new Cookie("guichet_brouillon", "");

    @BeforeEach
    void publish() {
        form = forms.published("on-paper");
    }

    @Test
    void becomesADraftWithItsAnswers() throws Exception {
        FilledPdf pdf = filled();

        MockHttpServletResponse response = give(pdf);
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.text()).contains("Nous avons repris vos réponses", "7 questions ont une réponse");
        assertThat(answers(page)).isEqualTo(Map.of("name", "Zoé L’Hôte", "born",
                Map.of("day", "1", "month", "2", "year",
                        "1990"),
                "member", "yes", "sports", List.of("swim", "judo"), "country", "BE", "children",
                List.of(Map.of("child_name", "Léo", "child_age", "7"), Map.of("child_name", "Ana")), "honour", "yes"));
    }

    @Test
    void isNotSentAgainWhenItsPageIsLoadedAgain() throws Exception {
        MockHttpServletResponse sent = post(SLUG, filled().write("country", "Atlantide").bytes());
        long drafts = count();

        String once = follow(sent).getContentAsString();
        String again = follow(sent).getContentAsString();

        assertThat(once).isEqualTo(again).contains("5. Votre pays");
        assertThat(count()).isEqualTo(drafts);
        assertThat(mvc.perform(get(Objects.requireNonNull(sent.getRedirectedUrl()))).andReturn().getResponse().getStatus())
                .as("for somebody else").isEqualTo(404);
    }

    @Test
    void saysWhatItCouldNotRead() throws Exception {
        FilledPdf pdf = filled().write("country", "Atlantide").add("added", "je ne sais quoi");

        MockHttpServletResponse response = give(pdf);

        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("main li").eachText()).containsExactlyInAnyOrder(
                "5. Votre pays : la réponse n’est pas une de celles que nous proposons",
                "added : ce champ n’est pas dans notre formulaire");
        assertThat(answers(page)).doesNotContainKey("country").containsKey("name");
    }

    @Test
    void isReadWhenAnotherProgramLeftOutHowItLooks() throws Exception {
        MockHttpServletResponse response = give(filled().withoutLooks());

        assertThat(answers(Jsoup.parse(response.getContentAsString()))).hasSize(7);
    }

    @Test
    void runsNoProgramsAndSaysSo() throws Exception {
        assertThat(give(filled().withScript()).getContentAsString())
                .contains("Ce fichier contient des programmes. Nous ne les avons pas exécutés.");
    }

    @Test
    void isReadByItsCodeWhenAProgramForgotWhatItIs() throws Exception {
        assertThat(give(filled().withoutName()).getContentAsString()).contains("Nous avons repris vos réponses");
    }

    @Test
    void keepsOfAnEarlierVersionWhatFits() throws Exception {
        FilledPdf pdf = filled();
        forms.published("on-paper", Map.of("id: member, type: yes_no", "id: membership, type: yes_no"));

        MockHttpServletResponse response = give(pdf);

        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.text()).contains("Ce formulaire est d’une version précédente");
        assertThat(answers(page)).containsEntry("name", "Zoé L’Hôte").doesNotContainKeys("member", "membership");
    }

    @Test
    void isRefusedInPlainWordsAndBeginsNothing() throws Exception {
        long before = count();

        assertRefused(give(filled().flattened()), "Les cases de ce PDF ne sont plus des champs");
        assertRefused(give(filled().ofAnotherAuthority()),
                "Ce formulaire est celui d’une autre collectivité : https://ailleurs.example");
        assertRefused(give(filled().ofVersion(99)), "Nous ne connaissons pas cette version");
        assertRefused(give(filled().withXfa()), "XFA");
        assertRefused(give(filled().locked()), "mot de passe");
        assertRefused(give(FilledPdf.of(paper.fillable(form))), "Ce formulaire est vide");
        assertRefused(give("no pdf at all".getBytes(java.nio.charset.StandardCharsets.UTF_8)), "C’est un texte");
        assertRefused(give(new byte[0]), "Choisissez le formulaire rempli");
        assertRefused(give(FilledPdf.strange()), "Ce PDF n’est pas un de nos formulaires");

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void isSentToItsOwnFormWhenItIsAnother() throws Exception {
        assertRefused(post("question-ou-reclamation", filled().bytes()),
                "Ce fichier est le formulaire d’une autre démarche : Papier rempli");
    }

    private FilledPdf filled() throws Exception {
        return FilledPdf.of(paper.fillable(form)).write("name", "Zoé L’Hôte").write("born.day", "1").write("born.month", "2")
                .write("born.year", "1990").write("member", "yes").tick("sports.swim").tick("sports.judo").write("country", "BE")
                .write("children[0].child_name", "Léo").write("children[0].child_age", "7").write("children[1].child_name", "Ana")
                .tick("honour.yes");
    }

    private MockHttpServletResponse give(FilledPdf pdf) throws Exception {
        return give(pdf.bytes());
    }

    private MockHttpServletResponse give(byte[] file) throws Exception {
        MockHttpServletResponse sent = post(SLUG, file);
        return sent.getStatus() == 302 ? follow(sent) : sent;
    }

    private MockHttpServletResponse post(String slug, byte[] file) throws Exception {
        return mvc.perform(multipart("/demarches/" + slug + "/formulaire-rempli")
                .file(new MockMultipartFile("rempli", "formulaire.pdf", "application/pdf", file)).with(csrf())).andReturn()
                .getResponse();
    }

    /** The page to which one is led, on the same device. */
    private MockHttpServletResponse follow(MockHttpServletResponse sent) throws Exception {
        device = Objects.requireNonNull(sent.getCookie("guichet_brouillon"));
        return mvc.perform(get(Objects.requireNonNull(sent.getRedirectedUrl())).cookie(device)).andReturn().getResponse();
    }

    private static void assertRefused(MockHttpServletResponse response, String words) throws Exception {
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(response.getContentAsString()).select("#rempli-err").text()).contains(words);
    }

    private long count() {
        return jdbc.sql("select count(*) from requests").query(Long.class).single();
    }

    private Map<String, Object> answers(Document page) {
        String id = page.select("main a.btn-primary").attr("href").replaceAll(".*/([0-9a-f-]{36})/.*", "$1");
        return drafts.open(new RequestId(UUID.fromString(id)), Holder.of(null, device.getValue())).orElseThrow().answers()
                .values();
    }
}
