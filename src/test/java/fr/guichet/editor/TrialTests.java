package fr.guichet.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.Role;
import fr.guichet.blueprints.BlueprintEdits;
import fr.guichet.blueprints.BlueprintMother;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.Values;
import fr.guichet.blueprints.Wish;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.node.StringNode;

/** A form in preparation is walked through as a citizen would. */
@GuichetTest
class TrialTests {
    @Autowired
    MockMvc mvc;
    @Autowired
    AgentSessions sessions;
    @Autowired
    BlueprintMother mother;
    @Autowired
    BlueprintEdits edits;
    @Autowired
    JdbcClient jdbc;
    @SuppressWarnings("NullAway.Init")
    Device claire;
    String slug = "";

    @BeforeEach
    void open() throws Exception {
        claire = Device.of(mvc, sessions.signIn(mvc, "Claire Morel", Role.ADMINISTRATION).session());
        slug = mother.small();
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        Device nadia = Device.of(mvc, sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION).session());

        assertThat(nadia.get(at("/essai/identity")).getStatus()).isEqualTo(404);
        assertThat(nadia.get(at("/fin-essai")).getStatus()).isEqualTo(404);
    }

    @Test
    void beginsOnThePageFromWhichACitizenBegins() throws Exception {
        slug = mother.like("bourse-departementale");

        Document start = claire.page(at("/essai"));

        assertThat(start.select("main h1").text()).startsWith("Demander");
        assertThat(start.select("#papiers")).hasSize(1);
        assertThat(start.select(".gu-trial").text()).contains("aucune demande n’est créée");
        assertThat(claire.get(start.select(".btn-start").attr("href")).getStatus()).isEqualTo(200);
        claire.post(at("/essai/capacity"), "capacity", "parent");
        assertThat(claire.get(at("/essai")).getRedirectedUrl()).contains("/essai/");
        claire.post(at("/nouvel-essai"), "filing", "paper");
        assertThat(claire.get(at("/essai")).getRedirectedUrl()).endsWith("/essai/capacity");
    }

    @Test
    void saysOutOfSeasonThatItCouldNotBeSentAndLetsOneTryAllTheSame() throws Exception {
        change("form", "filing.closes", "2026-11-01");

        assertThat(claire.page(at("/essai")).select(".gu-notice.is-warn").text()).contains("novembre 2026",
                "Dans l’essai, vous pouvez commencer quand même");
        assertThat(page("identity").select(".gu-progress .gu-notice").text()).contains("novembre 2026");
        assertThat(end().select(".gu-notice.is-warn").text()).contains("novembre 2026");
    }

    @Test
    void saysOnEachPageThatNothingIsSent() throws Exception {
        assertThat(page("identity").select(".gu-trial").text()).contains("Essai de « Petite démarche », comme en ligne",
                "aucune demande n’est créée");
        assertThat(end().select(".gu-trial").text()).contains("aucune demande n’est créée");
    }

    @Test
    void goesOnAsTheAnswersOpenPages() throws Exception {
        String after = claire.leads(at("/essai/identity"), "has_helps", "yes", "kind.shown", "1", "kind", "apa", "helps.shown",
                "1",
                "helps[0].kind", "APA", "helps[0].amount", "20");

        assertThat(after).endsWith("/essai/more");
        assertThat(page("more").select(".gu-back").attr("href")).isEqualTo("identity");
        assertThat(claire.leads(at("/essai/more"), "remarks", "Rien")).endsWith("/fin-essai");
        assertThat(end().text()).contains("la demande partirait", "Justificatif");
    }

    @Test
    void addsAndRemovesTheItemsOfAGroup() throws Exception {
        claire.post(at("/essai/identity"), "has_helps", "yes", "kind", "apa");

        assertThat(claire.leads(at("/essai/identity"), "helps.shown", "1", "helps[0].kind", "Une", "ajouter",
                "helps[1]")).endsWith("/identity#helps1");
        assertThat(page("identity").select("[name='helps[1].kind']")).hasSize(1);
        claire.post(at("/essai/identity"), "helps.shown", "1", "helps[0].kind", "Une", "helps[1].kind", "Deux", "retirer",
                "helps[0]");
        assertThat(page("identity").select("[name='helps[0].kind']").attr("value")).isEqualTo("Deux");
    }

    @Test
    void onlyWhatChangesThePageComesBackToAScript() throws Exception {
        assertThat(claire.htmx(at("/essai/identity"), "has_helps", "yes").getContentAsString()).contains("Laquelle ?")
                .doesNotContain("<main");
        assertThat(claire.htmx(at("/essai/identity"), "has_helps", "yes").getStatus()).isEqualTo(204);
    }

    @Test
    void whatIsMissingKeepsFromGoingOnAndIsNotLost() throws Exception {
        slug = mother.like("saisir-le-mediateur");
        claire.post(at("/essai/capacity"), "capacity", "self");

        MockHttpServletResponse answer = claire.post(at("/essai/identity"), "subject_birth_name", "Leroux");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("gu-errors", "value=\"Leroux\"");
        assertThat(claire.leads(at("/essai/identity"), "finir", "")).endsWith("/fin-essai");
        assertThat(end().select(".gu-notice.is-warn a").eachAttr("href"))
                .anyMatch(link -> link.contains("/essai/identity#subject_"));
    }

    @Test
    void aWarningIsReadOnceAndABlockingMessageStops() throws Exception {
        slug = mother.like("bourse-departementale");
        claire.post(at("/essai/capacity"), "capacity", "parent");

        assertThat(claire.post(at("/essai/school"), "school_kind", "primary").getContentAsString())
                .contains("demandez les aides de votre mairie");
        assertThat(end().text()).contains("la demande ne partirait pas", "demandez les aides de votre mairie");
    }

    @Test
    void paperIsTypedAsItCameAndTheEndSaysWhatIsMissing() throws Exception {
        slug = mother.like("question-ou-reclamation");
        claire.post(at("/nouvel-essai"), "filing", "paper");

        assertThat(claire.leads(at("/essai/subject"), "kind", "question")).endsWith("/essai/message");
        assertThat(claire.leads(at("/essai/reply"), "subject_email", "lise@")).endsWith("/essai/review");
        assertThat(page("reply").select(".gu-error").text()).isEmpty();
        assertThat(end().text()).contains("La demande serait enregistrée, il y manque");
    }

    @Test
    void anInternalProcedureIsNotTriedFromPaper() throws Exception {
        assertThat(page("identity").select("[name=filing]").eachAttr("value")).containsExactly("online", "paper");
        slug = mother.like("frais-de-deplacement");

        assertThat(page("agent").select("[name=filing]").eachAttr("value")).containsExactly("online");
    }

    @Test
    void documentsAreSaidToBeJoinedAndThoseOfOtherPagesStay() throws Exception {
        slug = mother.like("bourse-departementale");
        claire.post(at("/essai/capacity"), "capacity", "parent");

        claire.post(at("/essai/documents"), "pieces.vues", "doc_school", "pieces", "doc_school");
        claire.post(at("/essai/documents"), "pieces.vues", "doc_tax");

        assertThat(page("documents").select("[name=pieces][checked]").eachAttr("value")).containsExactly("doc_school");
        assertThat(end().select("li:contains(certificat de scolarité) .gu-tag")).hasSize(1);
    }

    @Test
    void aPageThatIsGoneMeanwhileLeadsToWhereOneStands() throws Exception {
        claire.post(at("/essai/identity"), "has_helps", "no");
        edits.remove(slug, BlueprintMother.JULIEN, ElementId.parse("page:more"));

        assertThat(claire.leads(at("/essai/more"), "remarks", "Perdu ?")).endsWith("/preparation/essai");
        assertThat(claire.get(at("/essai/more")).getRedirectedUrl()).endsWith("/preparation/essai");
        assertThat(page("identity").select("[name=has_helps][value=no]").hasAttr("checked")).isTrue();
    }

    @Test
    void anAnswerOfAnotherTypeThanBeforeHarmsNothing() throws Exception {
        claire.post(at("/essai/identity"), "has_helps", "yes", "kind", "apa", "helps.shown", "1", "helps[0].kind", "APA");
        for (String type : List.of("date", "multiple_choice", "address", "amount", "group", "text")) {
            change("question:kind", "type", type);
            change("question:helps", "type", type.equals("text") ? "text" : "date");

            assertThat(claire.get(at("/essai/identity")).getStatus()).as(type).isEqualTo(200);
            assertThat(claire.get(at("/fin-essai")).getStatus()).as(type).isEqualTo(200);
        }
    }

    @Test
    void aFormWithoutPagesIsAtItsEnd() throws Exception {
        edits.remove(slug, BlueprintMother.CLAIRE, ElementId.parse("step:you"));

        assertThat(claire.get(at("/essai")).getRedirectedUrl()).endsWith("/fin-essai");
        assertThat(claire.get(at("/fin-essai")).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apa-a-domicile", "bourse-departementale", "frais-de-deplacement", "question-ou-reclamation",
            "saisir-le-mediateur"})
    void everyPageOfEveryFormIsShownAndNothingIsFiled(String form) throws Exception {
        long before = requests();
        slug = mother.like(form);
        for (String filing : List.of("online", "paper")) {
            claire.post(at("/nouvel-essai"), "filing", filing);
            for (Element link : end().select("ol a[href*='/essai/']")) {
                assertThat(claire.get(link.attr("href")).getStatus()).as(link.text()).isEqualTo(200);
            }
        }
        assertThat(requests()).isEqualTo(before);
    }

    private long requests() {
        return jdbc.sql("select count(*) from requests").query(Long.class).single();
    }

    private void change(String element, String property, String value) {
        edits.set(slug, BlueprintMother.JULIEN, List.of(new Wish(ElementId.parse(element), property, seen(element, property),
                StringNode.valueOf(value))));
    }

    private String seen(String element, String property) {
        return Values.mark(mother.open(slug).element(ElementId.parse(element)).orElseThrow().property(property));
    }

    private Document page(String page) throws Exception {
        return claire.page(at("/essai/" + page));
    }

    private Document end() throws Exception {
        return claire.page(at("/fin-essai"));
    }

    private String at(String more) {
        return "/administration/demarches/" + slug + "/preparation" + more;
    }
}
