package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.correspondence.Conversation;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.DocumentState;
import fr.guichet.documents.Documents;
import fr.guichet.forms.Answers;
import fr.guichet.mandates.Mandates;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestState;
import fr.guichet.shared.IllegalMove;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What each role sees of a case and does with it. */
@GuichetTest
class CaseScreenTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private Documents documents;
    @Autowired
    private Mandates mandates;
    @Autowired
    private Conversation conversation;
    @Autowired
    private JdbcClient database;
    private DeskScreens screens;
    private Agent nadia;
    private Agent claire;
    private Agent helene;
    private Agent thomas;

    @BeforeEach
    void signIn() throws Exception {
        screens = new DeskScreens(mvc);
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        claire = sessions.signIn(mvc, "Claire Vidal", Role.MEDICAL);
        helene = sessions.signIn(mvc, "Hélène Lefranc", Role.DECISION);
        thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
    }

    @Test
    void aMoveIsNotedWithTheCommuneAndShownWithItsReason() throws Exception {
        RequestId id = requests.filed();
        assertThat(screens.open(nadia, at(id)).select(".gu-facts").text()).contains("Domicile Caen");
        Document page = screens.open(thomas, at(id));
        String wrong = screens.send(thomas, page, "/demenagement", "domicile", "Saint-Aubin")
                .andExpect(status().isUnprocessableContent())
                .andReturn().getResponse().getContentAsString();
        assertThat(Jsoup.parse(wrong).select("#domicile-err").text()).contains("Plusieurs communes correspondent");
        assertThat(Jsoup.parse(wrong).select("#domicile").val()).isEqualTo("Saint-Aubin");

        screens.send(thomas, page, "/demenagement", "domicile", "76200 Dieppe").andExpect(status().is3xxRedirection());

        Document moved = screens.open(nadia, at(id));
        assertThat(moved.select(".gu-facts").text()).contains("Domicile Dieppe");
        assertThat(moved.select(".gu-timeline").text()).contains("Déménagement noté : Caen → Dieppe");
    }

    @Test
    void eachRoleReadsItsAnswersOnly() throws Exception {
        RequestId id = requests.filed(ApaAnswers.ofMadeleine().with("hardest", "Les marches du perron"), requests.madeleine());

        assertThat(screens.open(claire, at(id)).text()).contains("Les marches du perron", "Votre nom de naissance", "RIB");
        assertThat(screens.open(nadia, at(id)).text()).contains("Votre nom de naissance", "L’épargne")
                .doesNotContain("Les marches du perron");
        var seenByThomas = screens.open(thomas, at(id));
        assertThat(seenByThomas.text()).contains("Votre nom de naissance").doesNotContain("Les marches du perron");
        assertThat(seenByThomas.select("#reponses ~ details summary").eachText()).doesNotContain("L’épargne");
        assertThat(seenByThomas.select(".gu-sealed").text()).contains("réservées", "L’épargne");
    }

    @Test
    void whatIsComputedFromAnswersIsForThoseWhoMayReadThem() throws Exception {
        RequestId id = requests.filed();

        assertThat(screens.open(nadia, at(id)).text()).contains("Qui peut aider, d’après les 4 gestes de tous les jours");
        assertThat(screens.open(thomas, at(id)).text()).doesNotContain("Qui peut aider");
    }

    @Test
    void theLegalClocksAreSaidWithTheirLimitAndTheirText() throws Exception {
        Document page = screens.open(nadia, at(requests.complete()));

        assertThat(page.select(".gu-clock").text()).contains("CASF R232-23", "Fait le 23 novembre 2026", "Complet le 23/11/2026",
                "limite légale le 23/01/2027", "CASF L232-14");
    }

    @Test
    void filesAreOpenedBySandboxAndOnlyByThoseWhoMay() throws Exception {
        RequestId id = requests.documentsAsked();
        requests.sendDocument(id);
        String file = screens.open(nadia, at(id)).select("#pieces").first().parent().parent().select("a[href*=fichiers]")
                .attr("href");

        var answer = mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(file)
                .session(nadia.session())).andReturn().getResponse();

        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(screens.status(thomas, file)).isEqualTo(404);
        assertThat(screens.open(thomas, at(id)).select("a[href*=fichiers]")).isEmpty();
    }

    @Test
    void aDocumentIsRefusedWithAReasonForTheCitizen() throws Exception {
        RequestId id = received();
        ChecklistItem item = received(id);
        Document page = screens.open(nadia, at(id));

        String without = screens.send(nadia, page, item.id() + "/refus", "why", "other", "words", " ")
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
        screens.send(nadia, page, item.id() + "/refus", "why", "unreadable", "words", "Envoyez une photo plus nette.")
                .andExpect(status().is3xxRedirection());

        assertThat(Jsoup.parse(without).select(".gu-errors").text()).contains("Écrivez pourquoi la pièce est refusée");
        assertThat(received(id).state()).isEqualTo(DocumentState.REFUSED);
        assertThat(received(id).reason()).isEqualTo("Nous n’arrivons pas à lire cette pièce. Envoyez une photo plus nette.");
    }

    @Test
    void theDocumentsOfAnEndedRequestStayAsTheyAre() throws Exception {
        RequestId id = received();
        Document before = screens.open(nadia, at(id));
        requests.close(id);

        screens.send(nadia, before, received(id).id() + "/acceptation").andExpect(status().isNotFound());

        assertThat(screens.open(nadia, at(id)).select("form[action*=pieces]")).isEmpty();
        assertThatThrownBy(() -> requests.sendDocument(id)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void nobodyClosesForMissingDocumentsBeforeTheirLastDelay() throws Exception {
        RequestId id = received();

        String again = screens
                .send(nadia, screens.open(nadia, at(id)), "cloture", "closingReason", "missing", "closingNote", "Rien reçu")
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();

        assertThat(Jsoup.parse(again).select(".gu-errors").text()).contains("le délai du dernier rappel");
        assertThat(Jsoup.parse(again).select("[name=closingNote]").text()).isEqualTo("Rien reçu");
    }

    @Test
    void anotherRequestForTheSamePersonIsShownWhoeverMadeIt() throws Exception {
        Answers answers = ApaAnswers.ofMadeleine().with("subject_first_names", "Zélie " + java.util.UUID.randomUUID());
        RequestId first = requests.filed(answers, requests.madeleine());
        RequestId second = requests.filed(answers, requests.philippe());

        assertThat(screens.open(nadia, at(second)).select("#autres").first().parent().text())
                .contains(reader.request(first).number());
    }

    @Test
    void nobodyReviewsADocumentThatHasChangedMeanwhile() throws Exception {
        RequestId id = received();
        Document page = screens.open(nadia, at(id));
        String accept = received(id).id() + "/acceptation";
        screens.send(nadia, page, accept).andExpect(status().is3xxRedirection());

        screens.send(nadia, page, accept).andExpect(status().isConflict());
    }

    @Test
    void documentsAreAskedForOnceWhateverTheClicks() throws Exception {
        RequestId id = requests.filed();
        Document page = screens.open(nadia, at(id));
        String item = documents.checklist(id.value()).getFirst().id().toString();

        screens.send(nadia, page, "/demande-de-pieces", "asked", item, "otherDocument", "Le jugement", "documentsDue",
                "2026-12-21")
                .andExpect(status().is3xxRedirection());
        screens.send(nadia, page, "/demande-de-pieces", "asked", item, "otherDocument", "Le jugement", "documentsDue",
                "2026-12-21")
                .andExpect(status().isConflict());

        assertThat(reader.request(id).state()).isEqualTo(RequestState.DOCUMENTS_ASKED);
        assertThat(documents.checklist(id.value())).filteredOn(one -> one.name().equals("Le jugement")).hasSize(1)
                .allMatch(ChecklistItem::isToSend);
    }

    @Test
    void whatWasTypedWronglyComesBackWithWhatIsWrong() throws Exception {
        RequestId id = requests.visitFixed(java.time.LocalDate.of(2026, 12, 1));
        Document page = screens.open(claire, at(id));

        Document again = Jsoup.parse(screens
                .send(claire, page, "/evaluation", "gir", "3", "planLines", "30 heures par mois", "planAmount", "beaucoup",
                        "participation", "12,50")
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString());

        assertThat(again.title()).startsWith("Erreur : ");
        assertThat(again.select(".gu-errors a").eachAttr("href")).containsExactly("#planAmount");
        assertThat(again.selectFirst("#planAmount").val()).isEqualTo("beaucoup");
        assertThat(again.selectFirst("#planLines").text()).isEqualTo("30 heures par mois");
    }

    @Test
    void aDecisionIsPlannedAssessedProposedAndSignedEachByItsRole() throws Exception {
        RequestId id = requests.complete();

        screens.send(claire, screens.open(claire, at(id)), "/visite", "visitDay", "2026-12-01", "visitTime", "14:30", "visitor",
                "Claire Vidal").andExpect(status().is3xxRedirection());
        screens.send(claire, screens.open(claire, at(id)), "/evaluation", "gir", "3", "planLines", "30 heures", "planAmount",
                "1 020,40", "participation", "96").andExpect(status().is3xxRedirection());
        screens.send(nadia, screens.open(nadia, at(id)), "/proposition", "outcome", "GRANT", "rightsFrom", "01/12/2026")
                .andExpect(status().is3xxRedirection());
        Document proposed = screens.open(helene, at(id));
        screens.send(nadia, at(id) + "/signature", "vu", "1").andExpect(status().isNotFound());
        screens.send(helene, proposed, "/signature").andExpect(status().is3xxRedirection());
        screens.send(helene, proposed, "/signature").andExpect(status().isConflict());

        assertThat(reader.request(id).state()).isEqualTo(RequestState.GRANTED);
        assertThat(screens.open(nadia, at(id)).select("[action$=signature], [action$=cloture]")).isEmpty();
    }

    @Test
    void aRefusalGivesItsReasonsInFactAndInLaw() throws Exception {
        RequestId id = requests.filed();
        Document page = screens.open(nadia, at(id));

        assertThat(page.select("#outcome-grant")).isEmpty();
        screens.send(nadia, page, "/proposition", "outcome", "REFUSE", "reasonCode", "age", "reasonFacts", "Née en 1971")
                .andExpect(status().isUnprocessableContent());
        screens.send(nadia, page, "/proposition", "outcome", "REFUSE", "reasonCode", "age", "reasonFacts", "Née en 1971",
                "reasonLaw",
                "CASF L232-2").andExpect(status().is3xxRedirection());

        assertThat(reader.request(id).state()).isEqualTo(RequestState.PROPOSED);
    }

    @Test
    void aMandateIsCheckedApartFromTheRequest() throws Exception {
        RequestId id = requests.filedByRelative();

        screens.send(nadia, screens.open(nadia, at(id)), "/verification", "preuve", "SIGNED_PAPER", "precision",
                "Deux signatures")
                .andExpect(status().is3xxRedirection());

        assertThat(mandates.ofRequest(id.value()).getFirst().isActive()).isTrue();
        assertThat(reader.request(id).state()).isEqualTo(RequestState.FILED);
        screens.send(thomas, screens.open(thomas, at(id)), "/revocation", "motif", "").andExpect(status().is3xxRedirection());
        assertThat(mandates.ofRequest(id.value()).getFirst().isActive()).isFalse();
    }

    @Test
    void receptionWritesButDecidesNothing() throws Exception {
        RequestId id = requests.filed();
        Document page = screens.open(thomas, at(id));

        assertThat(page.select("form[action$=demande-de-pieces], form[action$=cloture], form[action$=acceptation]")).isEmpty();
        screens.send(thomas, at(id) + "/cloture", "vu", "1", "closingReason", "death").andExpect(status().isNotFound());
        screens.send(thomas, page, "/messages", "message", "Nous vous rappelons demain.").andExpect(status().is3xxRedirection());
        screens.send(thomas, page, "/note", "note", "Préfère le téléphone").andExpect(status().is3xxRedirection());

        assertThat(conversation.of(id)).extracting("text").containsExactly("Nous vous rappelons demain.");
        assertThat(screens.open(nadia, at(id)).select("#note").text()).isEqualTo("Préfère le téléphone");
    }

    @Test
    void aReadingIsNotedOnceAnHour() throws Exception {
        RequestId id = requests.filed();

        screens.open(nadia, at(id));
        screens.open(nadia, at(id));

        assertThat(database.sql("select count(*) from audit_entries where subject = :number and actor_id = :agent")
                .param("number", reader.request(id).number()).param("agent", nadia.id()).query(Integer.class).single())
                .isEqualTo(1);
    }

    private RequestId received() {
        RequestId id = requests.documentsAsked();
        requests.sendDocument(id);
        return id;
    }

    private ChecklistItem received(RequestId id) {
        return documents.checklist(id.value()).stream().filter(ChecklistItem::hasFiles).findFirst().orElseThrow();
    }

    private String at(RequestId id) {
        return "/agents/demandes/" + reader.request(id).number();
    }
}
