package fr.guichet.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.Role;
import fr.guichet.blueprints.BlueprintMother;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is prepared is seen as those will see it for whom it is made. */
@GuichetTest
class PreviewTests {
    @Autowired
    MockMvc mvc;
    @Autowired
    AgentSessions sessions;
    @Autowired
    BlueprintMother mother;

    @Test
    void aLetterIsFilledWithExamplesThatAreMarkedAsSuch() throws Exception {
        Document letter = look("apa-a-domicile", "notice:filing_receipt");

        assertThat(letter.select("mark.gu-example").eachText()).contains("Madame,", "3 novembre 2026", "APA-2026-000012-K");
        assertThat(letter.select("main").text()).doesNotContain("{").contains("votre demande d’APA",
                "Guichet met à sa place ce que dit chaque demande");
        assertThat(letter.select("h1 mark").text()).isEqualTo("APA-2026-000012-K");
    }

    @Test
    void aPassageSaysOnWhichConditionItIsThere() throws Exception {
        assertThat(look("apa-a-domicile", "notice:decision_granted").select("main em").eachText())
                .anyMatch(text -> text.startsWith("[")).contains("]");
    }

    @Test
    void aBlockingMessageStandsWhereTheCitizenReadsIt() throws Exception {
        Document page = look("bourse-departementale", "message:not_secondary");

        Element notice = page.select(".gu-notice:contains(aides de votre mairie)").first();
        assertThat(notice).isNotNull();
        assertThat(page.select("form .gu-notice:contains(aides de votre mairie)")).hasSize(1);
        assertThat(page.select("[name=school_kind]")).isNotEmpty();
    }

    @Test
    void aMessageThatNoSimpleAnswerCallsForIsShownAllTheSame() throws Exception {
        Document page = look("frais-de-deplacement", "message:large");

        assertThat(page.select(".gu-notice")).hasSize(1);
        assertThat(page.select("form .gu-notice")).hasSize(1);
    }

    private Document look(String form, String element) throws Exception {
        Device claire = Device.of(mvc, sessions.signIn(mvc, "Claire Morel", Role.ADMINISTRATION).session());
        return claire.page("/administration/demarches/" + mother.like(form) + "/preparation/apercu?element=" + element);
    }
}
