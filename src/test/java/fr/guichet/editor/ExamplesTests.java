package fr.guichet.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.Role;
import fr.guichet.blueprints.BlueprintEdits;
import fr.guichet.blueprints.BlueprintMother;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.Values;
import fr.guichet.blueprints.Wish;
import fr.guichet.forms.Example;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.node.StringNode;

/** Filled examples with what has to come of them: recorded at the end of a trial, worked out at each publishing. */
@GuichetTest
class ExamplesTests {
    @Autowired
    MockMvc mvc;
    @Autowired
    AgentSessions sessions;
    @Autowired
    BlueprintMother mother;
    @Autowired
    BlueprintEdits edits;
    @Autowired
    FormCatalogue catalogue;
    @SuppressWarnings("NullAway.Init")
    Device claire;
    String slug = "";

    @BeforeEach
    void open() throws Exception {
        claire = Device.of(mvc, sessions.signIn(mvc, "Claire Morel", Role.ADMINISTRATION).session());
        slug = mother.like("frais-de-deplacement");
    }

    @Test
    void theEndOfATrialIsKeptWithAllThatItShows() throws Exception {
        slug = mother.small();
        claire.post(at("/essai/identity"), "has_helps", "yes", "kind", "apa");

        assertThat(record("Une personne qui a l'APA")).endsWith("/preparation/exemples");

        Example example = examples().getFirst();
        assertThat(example.id()).isEqualTo("une_personne_qui_a_l_apa");
        assertThat(example.name()).isEqualTo("Une personne qui a l’APA");
        assertThat(example.answers()).containsEntry("kind", "apa");
        Example.Expected expected = Objects.requireNonNull(example.expected());
        assertThat(expected.pages()).containsExactly("identity");
        assertThat(expected.documents()).containsExactly("doc_proof");
        assertThat(expected.errors()).isEmpty();
        assertThat(page("/exemples").select(".gu-example .gu-tag.is-ok").text()).isEqualTo("Donne le résultat attendu");
    }

    @Test
    void anExampleHasAName() throws Exception {
        MockHttpServletResponse answer = claire.post(at("/fin-essai"), "nom", "  ", "revision", revision());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Donnez un nom à l’exemple");
        assertThat(examples()).hasSize(4);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsLookedAtFirst() throws Exception {
        String seen = revision();
        change("page:agent", "title", "Vous");

        MockHttpServletResponse answer = claire.post(at("/fin-essai"), "nom", "Un essai", "revision", seen);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Julien Moreau a modifié la démarche", "value=\"Un essai\"");
        assertThat(examples()).hasSize(4);
    }

    @Test
    void allPassUntilTheFormGivesSomethingElse() throws Exception {
        assertThat(page("/exemples").select(".gu-example .is-late")).isEmpty();

        change("computed:tickets_due", "value", "2 * sum(trips.tickets)");

        assertThat(page("/exemples").select("#exemple-two_rates_one_night tr").eachText())
                .anyMatch(row -> row.matches("Valeur « Billets.*» 64.40 128.8") || row.contains("64.4 128.8"));
        assertThat(page("").select("#controle").text())
                .contains("Exemple « Deux trajets", "le résultat n’est plus celui qui est attendu");
        assertThat(page("").select("#plan-liste [data-element='example:two_rates_one_night'] .is-late")).hasSize(1);
    }

    @Test
    void theNewResultIsTakenOverAsFarAsSomethingWasExpected() throws Exception {
        change("computed:tickets_due", "value", "2 * sum(trips.tickets)");

        claire.post(at("/exemples/two_rates_one_night/resultat"), "revision", revision());

        assertThat(page("/exemples").select("#exemple-two_rates_one_night .is-ok")).hasSize(1);
        Example.Expected expected = Objects.requireNonNull(examples().getFirst().expected());
        assertThat(expected.computed()).containsEntry("tickets_due", "128.8").hasSize(9);
        assertThat(expected.service()).isNull();
        claire.post(at("?element=form"), "faire", page("/exemples").select("#annuler").attr("value"));
        assertThat(page("/exemples").select("#exemple-two_rates_one_night .is-late")).isNotEmpty();
    }

    @Test
    void isOpenedAsATrialOnItsDayAndTakesItsPlaceAgain() throws Exception {
        assertThat(claire.leads(at("/exemples/no_order/essai"))).endsWith("/fin-essai");
        assertThat(page("/fin-essai").select("button[name=remplace]").text()).contains("Sans ordre de mission");
        assertThat(page("/essai/mission").select("[name=mission_kind][checked]").attr("value")).isEqualTo("none");
        claire.post(at("/essai/mission"), "mission_kind", "single");

        claire.post(at("/fin-essai"), "nom", "Avec un ordre", "remplace", "true", "revision", revision());

        assertThat(examples()).hasSize(4);
        assertThat(examples().get(2).name()).isEqualTo("Avec un ordre");
        assertThat(examples().get(2).answers()).containsEntry("mission_kind", "single");
        assertThat(Objects.requireNonNull(examples().get(2).expected()).messages()).isEmpty();
    }

    @Test
    void isRenamedAndDeletedAndTakenBack() throws Exception {
        claire.post(at("/exemples/no_order/nom"), "nom", "Sans ordre");
        assertThat(examples()).extracting(Example::name).contains("Sans ordre");

        claire.post(at("/exemples/no_order/suppression"));
        assertThat(examples()).hasSize(3);
        claire.post(at("?element=form"), "faire", page("/exemples").select("#annuler").attr("value"));
        assertThat(examples()).hasSize(4);
    }

    @Test
    void followsTheTechnicalNamesThatChange() {
        change("question:mission_kind", "id", "kind_of_mission");
        change("page:mission", "id", "the_mission");
        change("computed:tickets_due", "id", "tickets");
        change("document:doc_order", "id", "the_order");
        change("message:large", "id", "great");
        change("question:trips.tickets", "id", "fares");
        change("option:trips.mode/train", "value", "rail");

        assertThat(examples().getFirst().answers()).containsEntry("kind_of_mission", "standing")
                .doesNotContainKey("mission_kind");
        assertThat(examples().getFirst().answers().get("trips").toString()).contains("fares=64,40", "mode=rail");
        Example.Expected expected = Objects.requireNonNull(examples().getFirst().expected());
        assertThat(expected.pages()).contains("the_mission");
        assertThat(expected.computed()).containsKey("tickets");
        assertThat(expected.documents()).contains("the_order");
        assertThat(Objects.requireNonNull(examples().get(3).expected()).messages()).containsExactly("great");
    }

    @Test
    void aFailingExampleKeepsFromPublishingUntilItIsAcceptedByName() throws Exception {
        change("computed:tickets_due", "value", "2 * sum(trips.tickets)");
        Document asked = page("/publication");
        assertThat(asked.select("[name=accepte]").eachAttr("value")).contains("two_rates_one_night");

        MockHttpServletResponse refused = publish("");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("Des exemples ne donnent plus le résultat attendu");
        assertThat(catalogue.current(slug)).isEmpty();

        assertThat(publish(String.join(",", asked.select("[name=accepte]").eachAttr("value"))).getStatus()).isEqualTo(302);
        assertThat(catalogue.current(slug).map(PublishedForm::number)).hasValue(1);
        assertThat(claire.page("/administration/demarches/" + slug).text()).contains(
                "Publiée alors que ces exemples donnent un autre résultat",
                "Deux trajets en voiture");
    }

    private MockHttpServletResponse publish(String accepted) throws Exception {
        return claire.post(at("/publication"), "revision", revision(), "base", "0", "note", "Essai.", "accepte", accepted);
    }

    private String record(String name) throws Exception {
        return claire.leads(at("/fin-essai"), "nom", name, "revision", revision());
    }

    private String revision() {
        return String.valueOf(mother.open(slug).revision());
    }

    private List<Example> examples() {
        return mother.open(slug).form().examples();
    }

    private void change(String element, String property, String value) {
        String seen = Values.mark(mother.open(slug).element(ElementId.parse(element)).orElseThrow().property(property));
        edits.set(slug, BlueprintMother.JULIEN,
                List.of(new Wish(ElementId.parse(element), property, seen, StringNode.valueOf(value))));
    }

    private Document page(String more) throws Exception {
        return claire.page(at(more));
    }

    private String at(String more) {
        return "/administration/demarches/" + slug + "/preparation" + more;
    }
}
