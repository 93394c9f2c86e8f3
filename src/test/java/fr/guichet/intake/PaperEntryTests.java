package fr.guichet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.Channel;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** From the envelope to the queue. */
@GuichetTest
class PaperEntryTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private SentNotices notices;
    @Autowired
    private RequestReader reader;
    private Agent thomas;

    @BeforeEach
    void signIn() throws Exception {
        thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
    }

    @Test
    void aDayThatHasNotComeIsNoDayOfReceipt() throws Exception {
        ResultActions answer = begin("24/11/2026", false);

        answer.andExpect(status().isUnprocessableContent());
        assertThat(page(answer).select(".gu-errors").text()).contains("Ce jour n’est pas encore venu");
    }

    @Test
    void theScanStandsBesideTheQuestionsOfAStep() throws Exception {
        String entry = entry(begin("20/11/2026", true));

        Document step = open(entry + "/subject");

        assertThat(step.select("iframe").attr("src")).isEqualTo(entry + "/scan?feuille=1");
        assertThat(step.select("#subject_birth_name, #subject_phone")).hasSize(2);
        assertThat(step.text()).contains("Cerfa p. 5, 1. La personne qui demande l’aide");
        String sheet = open(entry + "/scan").select("img").attr("src");
        mvc.perform(get(sheet).session(thomas.session())).andExpect(content().contentType("image/jpeg"));
    }

    @Test
    void whatOnlyTheScreenAsksIsNotTypedFromPaper() throws Exception {
        String entry = entry(begin("20/11/2026", false));

        type(entry + "/for_whom", "capacity", "self");

        assertThat(open(entry + "/for_whom").select("#capacity, [name=capacity]")).isNotEmpty();
        assertThat(open(entry + "/for_whom").select("[name=helper_name]")).isEmpty();
    }

    @Test
    void aRequestIsFiledAsItCameAndKeepsItsDay() throws Exception {
        String entry = entry(begin("20/11/2026", true));
        type(entry + "/for_whom", "capacity", "self");
        type(entry + "/subject", "subject_birth_name", "Vidalin", "subject_usual_name", "Lebrun", "subject_first_names",
                "Odette Marie", "subject_birth_date.day", "3", "subject_birth_date.month", "2", "subject_birth_date.year", "193");

        assertThat(open(entry + "/subject").select("#subject_birth_date-year").val()).isEqualTo("193");
        Document end = open(entry + "/verification");
        assertThat(end.text()).contains("Réponses qui manquent", "Lebrun Odette Marie", "Manquante");
        ResultActions filed = end(entry, "ouvrir");
        String number = number(filed);
        RequestView view = reader.byNumber(number).orElseThrow();

        assertThat(view.clocks().receivedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(view.channel()).isEqualTo(Channel.POST);
        assertThat(view.names().subject()).isEqualTo("Odette Lebrun");
        assertThat(number(end(entry, "ouvrir"))).as("a second click").isEqualTo(number);
    }

    @Test
    void theLetterNamesWhatIsMissingOrCannotBeReadAndCarriesTheCode() throws Exception {
        String entry = entry(begin("20/11/2026", false));
        type(entry + "/for_whom", "capacity", "self");
        type(entry + "/subject", "subject_birth_name", "Vidalou", "subject_first_names", "Odette", "subject_birth_date.day", "3",
                "subject_birth_date.month", "2", "subject_birth_date.year", "1931", "illisible", "subject_phone");
        type(entry + "/home", "home_kind", "own", "current_address.street", "8 rue des Carmes", "current_address.postcode",
                "14000", "current_address.commune", "Caen");
        assertThat(open(entry + "/verification").select("[name=illisible][checked]").eachAttr("value"))
                .containsExactly("subject_phone");

        RequestView view = reader.byNumber(number(end(entry, "ouvrir"))).orElseThrow();
        SentNotice letter = notices.of(view.id()).stream().filter(SentNotice::isLetter).findFirst().orElseThrow();
        String words = letter.body().stream().map(paragraph -> paragraph.text() + String.join(" ; ", paragraph.items()))
                .collect(Collectors.joining(" "));

        assertThat(words).contains("Votre téléphone : nous n’arrivons pas à vous lire", "nationalité : pas de réponse",
                "avis d’impôt", "tapez le code");
    }

    @Test
    void somebodyAlreadyKnownIsFoundAgainAndNeverJoinedUnasked() throws Exception {
        String name = "Perrin-" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        RequestView known = reader.request(
                requests.filed(ApaAnswers.ofMadeleine().with("subject_birth_name", name).with("subject_usual_name", name),
                        requests.madeleine()));
        String entry = entry(begin("20/11/2026", false));
        type(entry + "/subject", "subject_birth_name", name, "subject_first_names", "Madeleine",
                "subject_birth_date.day", "12", "subject_birth_date.month", "5", "subject_birth_date.year", "1941");

        assertThat(open(entry + "/subject").select("[name=personne]").eachAttr("value")).contains(
                String.valueOf(known.subjectPerson()),
                "nouvelle");
        end(entry, "ouvrir").andExpect(status().isUnprocessableContent());
        type(entry + "/subject", "personne", String.valueOf(known.subjectPerson()));
        RequestView view = reader.byNumber(number(end(entry, "ouvrir"))).orElseThrow();

        assertThat(view.subjectPerson()).isEqualTo(known.subjectPerson());
    }

    @Test
    void aDocumentFoundInTheScanIsReceived() throws Exception {
        String entry = entry(begin("20/11/2026", true));
        type(entry + "/subject", "subject_birth_name", "Vidalin", "subject_first_names", "Odette", "nationality", "french");
        String found = open(entry + "/verification").select("input[name^=trouvee-]").attr("name");

        perform(multipart(entry + "/verification").param("channel", "POST").param("receivedOn", "2026-11-20")
                .param("joindre", "oui")
                .param(found, "oui")).andExpect(status().is3xxRedirection());

        assertThat(open(entry + "/verification").select("[name=" + found + "]")).isEmpty();
        assertThat(open(entry + "/verification").text()).contains("Jointe");
    }

    @Test
    void nobodyElseOpensAnEntry() throws Exception {
        String entry = entry(begin("20/11/2026", false));
        Agent julien = sessions.signIn(mvc, "Julien N’Guessan", Role.INSTRUCTION);

        mvc.perform(get(entry + "/subject").session(julien.session())).andExpect(status().isNotFound());
    }

    private ResultActions begin(String receivedOn, boolean scanned) throws Exception {
        var request = multipart("/agents/saisie");
        request.file(scanned
                ? new MockMultipartFile("scans", "cerfa.png", "image/png", picture())
                : new MockMultipartFile("scans", "", "application/octet-stream", new byte[0]));
        return perform(request.param("form", "apa-a-domicile").param("channel", "POST").param("receivedOn", receivedOn));
    }

    private static byte[] picture() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static String entry(ResultActions begun) {
        String step = Objects.requireNonNull(begun.andReturn().getResponse().getRedirectedUrl());
        return step.substring(0, step.lastIndexOf('/'));
    }

    private ResultActions end(String entry, String button) throws Exception {
        return perform(multipart(entry + "/verification").param("channel", "POST").param("receivedOn", "2026-11-20").param(button,
                "oui"));
    }

    private static String number(ResultActions filed) {
        String address = Objects.requireNonNull(filed.andReturn().getResponse().getRedirectedUrl());
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void type(String step, String... typed) throws Exception {
        var request = post(step);
        for (int at = 0; at < typed.length; at += 2) {
            request.param(typed[at], typed[at + 1]);
        }
        perform(request).andExpect(status().is3xxRedirection());
    }

    private Document open(String address) throws Exception {
        return Jsoup
                .parse(mvc.perform(get(address).session(thomas.session())).andExpect(status().isOk()).andReturn().getResponse()
                        .getContentAsString());
    }

    private static Document page(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }

    private ResultActions perform(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.session(thomas.session()).with(csrf()));
    }
}
