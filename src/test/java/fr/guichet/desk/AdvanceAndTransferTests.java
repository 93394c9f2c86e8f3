package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestState;
import fr.guichet.requests.RequestView;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What may happen beside the way to a decision: help at once, another authority, the helper declared. */
@GuichetTest
class AdvanceAndTransferTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private SentNotices sent;
    @Autowired
    private History history;
    private DeskScreens screens;
    private Agent nadia;
    private Agent helene;

    @BeforeEach
    void signIn() throws Exception {
        screens = new DeskScreens(mvc);
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        helene = sessions.signIn(mvc, "Hélène Lefranc", Role.DECISION);
    }

    /** Received on 23 November 2026: an advance goes to the end of the two months (CASF L232-12). */
    @Test
    void anEmergencyIsHelpedAtOnceByTheOneWhoSigns() throws Exception {
        RequestId id = requests.filed();
        Document page = screens.open(helene, at(id));
        assertThat(page.select("#advanceUntil").val()).isEqualTo("2027-01-23");
        assertThat(screens.open(nadia, at(id)).select("form[action$=avance]")).isEmpty();

        screens.send(helene, page, "avance", "attestedOn", "22/11/2026", "advanceUntil", "2027-01-23")
                .andExpect(status().is3xxRedirection());

        RequestView request = reader.request(id);
        assertThat(request.state()).isEqualTo(RequestState.FILED);
        assertThat(request.advance().until()).isEqualTo(LocalDate.parse("2027-01-23"));
        SentNotice notice = written(id, "provisional_grant").getFirst();
        assertThat(notice.subject()).isEqualTo("Une APA provisoire est accordée à Madeleine Perrin");
        assertThat(notice.body().toString()).contains("attestée le dimanche 22 novembre 2026",
                "du lundi 23 novembre 2026 au samedi 23 janvier 2027", "Hélène Lefranc").doesNotContain("{");
        assertThat(screens.open(helene, at(id)).select("form[action$=avance]")).isEmpty();
        assertThat(screens.open(nadia, at(id)).text()).contains("Aide provisoire Jusqu’au 23/01/2027",
                "Aide provisoire accordée");
    }

    @Test
    void anAdvanceNeedsAnAttestationOfThePastAndADayToCome() throws Exception {
        RequestId id = requests.filed();
        Document page = screens.open(helene, at(id));

        String answer = screens.send(helene, page, "avance", "attestedOn", "2026-11-24", "advanceUntil", "2026-11-22")
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();

        Document wrong = Jsoup.parse(answer);
        assertThat(wrong.select(".gu-errors").text()).contains("L’attestation ne peut pas être datée d’un jour à venir",
                "Ce jour est passé");
        assertThat(wrong.select("#attestedOn").val()).isEqualTo("2026-11-24");
        assertThat(reader.request(id).advance()).isNull();
    }

    @Test
    void nobodyElseGrantsAnAdvanceAndNobodyTwice() throws Exception {
        RequestId id = requests.filed();
        Document page = screens.open(helene, at(id));
        screens.send(nadia, at(id) + "/avance", "vu", page.select("form[action$=avance] [name=vu]").val(), "attestedOn",
                "2026-11-22", "advanceUntil", "2027-01-23").andExpect(status().isNotFound());
        screens.send(helene, page, "avance", "attestedOn", "2026-11-22", "advanceUntil", "2027-01-23");

        screens.send(helene, page, "avance", "attestedOn", "2026-11-21", "advanceUntil", "2027-01-23");

        assertThat(written(id, "provisional_grant")).hasSize(1);
        assertThat(reader.request(id).advance().attestedOn()).isEqualTo(LocalDate.parse("2026-11-22"));
    }

    @Test
    void aRequestForAnotherAuthorityIsPassedOnWithItsName() throws Exception {
        RequestId id = requests.filed();
        Document page = screens.open(nadia, at(id));
        String without = screens.send(nadia, page, "cloture", "closingReason", "transferred")
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
        assertThat(Jsoup.parse(without).select(".gu-errors").text()).contains("à qui la demande est transmise",
                "joindre cet organisme");

        screens.send(nadia, page, "cloture", "closingReason", "transferred", "passedTo", "de la Manche", "passedContact",
                "MDA de Saint-Lô, 02 33 00 00 00").andExpect(status().is3xxRedirection());

        assertThat(reader.request(id).state()).isEqualTo(RequestState.CLOSED);
        assertThat(written(id, "closed_no_action")).isEmpty();
        SentNotice notice = written(id, "transferred").getFirst();
        assertThat(notice.subject()).contains("est transmise au Département de la Manche");
        assertThat(notice.body().toString()).contains("le lundi 23 novembre 2026", "MDA de Saint-Lô").doesNotContain("{");
        assertThat(screens.open(nadia, at(id)).text()).contains("Un autre organisme est compétent", "de la Manche");
    }

    @Test
    void whoHelpsIsNotedOnceAfterAGrant() throws Exception {
        RequestId id = requests.granted();
        Document page = screens.open(nadia, at(id));
        screens.send(nadia, page, "aide-declaree", "helper", " ").andExpect(status().isUnprocessableContent());

        screens.send(nadia, page, "aide-declaree", "helper", "Aide à Dom’, à Lisieux").andExpect(status().is3xxRedirection());

        assertThat(history.of(id)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(RequestAction.HELPER_DECLARED);
            assertThat(entry.detail()).isEqualTo("Aide à Dom’, à Lisieux");
        });
        assertThat(screens.open(nadia, at(id)).select("form[action$=aide-declaree]")).isEmpty();
    }

    private List<SentNotice> written(RequestId id, String notice) {
        return sent.of(id).stream().filter(one -> one.noticeId().equals(notice)).toList();
    }

    private String at(RequestId id) {
        return "/agents/demandes/" + reader.request(id).number();
    }
}
