package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.Role;
import fr.guichet.archiving.Archive;
import fr.guichet.archiving.Archiving;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.forms.Answers;
import fr.guichet.forms.TestForms;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestState;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A form for oneself, without documents, visit or second signature: one agent decides, with an amount. */
@GuichetTest
class DecidedByOneAgentTests {
    @Autowired
    MockMvc mvc;
    @Autowired
    TestForms forms;
    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    SentNotices sent;
    @Autowired
    Archiving archiving;
    @Autowired
    Archive archive;
    @Autowired
    AgentSessions sessions;
    @Autowired
    Clock clock;

    private RequestId request;
    private Agent nadia;

    @BeforeEach
    void begin() throws Exception {
        PublishedForm form = forms.published("bicycle");
        request = requests.filed(form, new Answers(Map.of("subject_birth_name", "Garnier", "subject_first_names", "Madeleine",
                "subject_email", "madeleine.perrin@exemple.fr")), requests.madeleine());
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
    }

    @Test
    void isCompleteAsItIsFiledAndTellsWhatSilenceMeans() {
        assertThat(reader.request(request).state()).isEqualTo(RequestState.COMPLETE);
        assertThat(sent.of(request)).singleElement().returns("filing_receipt", SentNotice::noticeId)
                .extracting(notice -> notice.body().toString()).asString()
                .contains("Nous décidons avant le samedi 23 janvier 2027", "la demande est refusée");
    }

    @Test
    void showsOnlyTheStepsThatTheFormHas() throws Exception {
        Document page = page();

        assertThat(page.select("form[action$=/proposition]")).hasSize(1);
        assertThat(page.select("form[action$=/visite], form[action$=/evaluation], form[action$=/dossier-complet]")).isEmpty();
        assertThat(page.select("[name=amount]")).hasSize(1);
        assertThat(page.select(".gu-clock h2").eachText()).containsExactly("Enregistrer la demande", "Accuser réception",
                "Décider et notifier");
    }

    @Test
    void asksForTheAmount() throws Exception {
        Document wrong = decide("");

        assertThat(wrong.select(".gu-errors").text()).contains("Indiquez le montant accordé");
        assertThat(reader.request(request).state()).isEqualTo(RequestState.COMPLETE);
    }

    @Test
    void isDecidedByOneAgentAndKeptAsLongAsTheFormSays() throws Exception {
        decide("312,50");

        assertThat(reader.request(request).state()).isEqualTo(RequestState.GRANTED);
        assertThat(sent.of(request)).last().returns("decision_granted", SentNotice::noticeId)
                .extracting(notice -> notice.body().toString()).asString().contains("312,50", "aide au vélo", "tribunal");
        archiving.runDue(clock.instant());
        assertThat(archive.find(request)).get()
                .satisfies(file -> assertThat(file.keepUntil()).isEqualTo(LocalDate.now(clock).plusYears(5)));
    }

    private Document page() throws Exception {
        return new DeskScreens(mvc).open(nadia, "/agents/demandes/" + reader.request(request).number());
    }

    private Document decide(String amount) throws Exception {
        return Jsoup.parse(new DeskScreens(mvc)
                .send(nadia, page(), "/proposition", "outcome", "GRANT", "amount", amount, "rightsFrom", "2026-12-01").andReturn()
                .getResponse().getContentAsString());
    }
}
