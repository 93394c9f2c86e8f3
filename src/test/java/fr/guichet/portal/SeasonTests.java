package fr.guichet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.demonstration.MovableClock;
import fr.guichet.forms.FormStates;
import fr.guichet.forms.TestForms;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.FilingOutcome;
import fr.guichet.requests.Holder;
import fr.guichet.requests.RequestFiling;
import fr.guichet.requests.RequestId;
import fr.guichet.accounts.AccountMother;
import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.Actor;
import fr.guichet.shared.TimeConfiguration;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A form opens and closes on its days. Whoever is filling it in then loses nothing, and is told in plain words. */
@GuichetTest
class SeasonTests {
    private static final String FORM = "/demarches/question-saison";

    @Autowired
    MockMvc mvc;
    @Autowired
    TestForms forms;
    @Autowired
    FormStates states;
    @Autowired
    Drafts drafts;
    @Autowired
    RequestFiling filing;
    @Autowired
    AccountMother accounts;
    @Autowired
    MovableClock clock;

    private PublishedForm form;
    private Device zoe;

    @BeforeEach
    void begin() {
        form = forms.published("question", Map.of("question-essai", "question-saison", "account: none,",
                "account: none, opens: 2026-12-01, closes: 2026-12-15, closed_text: La prochaine session est en juin.,"));
        zoe = Device.of(mvc);
    }

    @Test
    void saysBeforeWhenItOpens() throws Exception {
        Document page = zoe.page(FORM);

        assertThat(page.text()).contains("Cette démarche ouvre le 1er décembre 2026");
        assertThat(page.select("form[action$=/brouillons]")).isEmpty();
        assertThat(zoe.leads(FORM + "/brouillons")).isEqualTo(FORM);
    }

    @Test
    void saysInItsSeasonUntilWhen() throws Exception {
        itIs("2026-12-15");

        assertThat(zoe.page(FORM).text()).contains("À envoyer le 15 décembre 2026 au plus tard");
        assertThat(zoe.leads(draft() + "/envoi")).endsWith("/confirmation");
    }

    @Test
    void keepsWhatWasTypedWhenItClosesWhileSomebodyFillsItIn() throws Exception {
        itIs("2026-12-15");
        String draft = draft();
        itIs("2026-12-16");

        Document message = zoe.page(draft + "/message");
        Document review = zoe.page(draft + "/review");
        MockHttpServletResponse sent = zoe.post(draft + "/envoi");

        assertThat(message.select("textarea").text()).isEqualTo("Il y a un trou.");
        assertThat(message.text()).contains("fermée depuis le 15 décembre 2026", "La prochaine session est en juin.",
                "vous pouvez les relire et les copier");
        assertThat(review.select(".gu-summary").text()).contains("Il y a un trou.");
        assertThat(sent.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(sent.getContentAsString()).select("h1").text()).isEqualTo("La demande n’est pas envoyée");
        assertThat(zoe.page(FORM).select("a[href$=/reprise]")).hasSize(1);
    }

    @Test
    void isClosedByAnAdministratorTheSameWay() throws Exception {
        itIs("2026-12-10");
        String draft = draft();
        Actor yves = accounts.nadia();
        states.change(form.definition().slug(), false, true, "Nous revoyons cette démarche.", yves);

        assertThat(zoe.page(FORM).text()).contains("fermée pour le moment", "Nous revoyons cette démarche.");
        assertThat(zoe.page(draft + "/review").text()).contains("fermée pour le moment");
        assertThat(zoe.post(draft + "/envoi").getStatus()).isEqualTo(409);
        states.change(form.definition().slug(), true, true, "", yves);
        assertThat(zoe.leads(draft + "/envoi")).endsWith("/confirmation");
    }

    @Test
    void takesPaperWheneverItIsTyped() {
        itIs("2027-01-05");
        Actor nadia = accounts.nadia();
        RequestId paper = drafts.start(form, Holder.account(Objects.requireNonNull(nadia.id())), nadia, Channel.POST,
                clock.instant());

        assertThat(filing.file(paper, Channel.POST, LocalDate.of(2026, 12, 14), null, nadia, clock.instant()))
                .isInstanceOf(FilingOutcome.Filed.class);
    }

    private String draft() throws Exception {
        String draft = zoe.leads(FORM + "/brouillons").replaceFirst("/message$", "");
        zoe.post(draft + "/message", "topic", "roads", "message", "Il y a un trou.", "continuer", "");
        return draft;
    }

    private void itIs(String day) {
        clock.moveTo(LocalDate.parse(day).atTime(9, 0).atZone(TimeConfiguration.ZONE).toInstant());
    }
}
