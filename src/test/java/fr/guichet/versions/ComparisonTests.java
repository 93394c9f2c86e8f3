package fr.guichet.versions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.shared.Messages;
import fr.guichet.testing.GuichetTest;
import fr.guichet.versions.Comparison.Line;
import fr.guichet.versions.Comparison.Place;
import fr.guichet.versions.TextDifference.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What differs between two versions, in words. */
@GuichetTest
class ComparisonTests {
    private static final String NAME = "{id: name, type: text, label: Nom}";
    private static final String TOWN = "{id: town, type: text, label: Ville}";

    @Autowired
    private Comparison comparison;
    @Autowired
    private Messages messages;

    @Test
    void findsNothingBetweenAFormAndItself() {
        assertThat(comparison.of(asking(NAME, ""), asking(NAME, ""))).isEmpty();
    }

    @Test
    void namesQuestionsThatComeAndGoOnTheirPage() {
        assertThat(sentences(asking(NAME, ""), asking(TOWN, "")))
                .containsExactly("Page « Vous »", "Question retirée : « Nom »", "Question ajoutée : « Ville »");
    }

    @Test
    void namesAPageWithItsQuestionsButNotTheOptionsOfThese() {
        FormDefinition after = FormFile
                .read("""
                      steps: [{id: s, title: Un, pages: [{id: you, title: Vous, questions: [%s]},
                        {id: more, title: Plus, questions: [{id: c, type: single_choice, label: Choix, options: [{value: a, label: A}]}]}]}]
                      """
                        .formatted(NAME));

        assertThat(sentences(asking(NAME, ""), after)).containsExactly("Page « Plus »", "Page ajoutée : « Plus »",
                "Question ajoutée : « Choix »");
    }

    @Test
    void saysInOneSentenceWhatIsNoLongerRequired() {
        FormDefinition before = asking("{id: name, type: text, label: Nom, required: [online, paper]}", "");
        FormDefinition after = asking("{id: name, type: text, label: Nom, required: [paper]}", "");

        assertThat(sentences(before, after)).containsExactly("Page « Vous »",
                "La question « Nom » n’est plus obligatoire en ligne");
    }

    @Test
    void laysConditionsAndTextsSideBySide() {
        FormDefinition before = asking("{id: name, type: text, label: Votre nom de famille, when: town = Caen}, " + TOWN, "");
        FormDefinition after = asking("{id: name, type: text, label: Votre nom de naissance, when: town = Bayeux}, " + TOWN, "");

        List<Line> lines = comparison.of(before, after).getFirst().lines();

        assertThat(lines).extracting(Line::sentence).containsExactly("Question « Votre nom de naissance » : le libellé",
                "Question « Votre nom de naissance » : la condition");
        assertThat(lines.getFirst().texts().before()).containsExactly(new Part("Votre nom de ", false),
                new Part("famille", true));
        assertThat(lines.getFirst().texts().after()).containsExactly(new Part("Votre nom de ", false),
                new Part("naissance", true));
        assertThat(lines.getLast().texts().after()).containsExactly(new Part("town = ", false), new Part("Bayeux", true));
    }

    @Test
    void tellsMovesAndChangesOfOrder() {
        assertThat(sentences(asking(NAME + ", " + TOWN, ""), asking(TOWN + ", " + NAME, "")))
                .containsExactly("Page « Vous »", "L’ordre a changé : les questions (page « Vous »)");
        FormDefinition after = FormFile.read("""
                                             steps: [{id: s, title: Un, pages: [{id: you, title: Vous, questions: [%s]},
                                               {id: there, title: Là, questions: [%s]}]}]
                                             """.formatted(NAME, TOWN));
        assertThat(sentences(asking(NAME + ", " + TOWN, ""), after)).contains("Page ajoutée : « Là »",
                "Déplacement : question « Ville », de « Vous » vers « Là »");
    }

    @Test
    void tellsDocumentsDeadlinesSettingsAndNotices() {
        String before = """
                        documents: [{id: rib, name: Un RIB}]
                        deadlines: [{id: decide, title: Décider, starts: complete_on, months: 2}]
                        notices: {texts: [{id: n, subject: Reçu, body: [Bonjour., Nous avons reçu la demande.]}]}
                        """;
        String after = """
                       documents: [{id: rib, name: Un RIB, readers: M}]
                       deadlines: [{id: decide, title: Décider, starts: complete_on, months: 3}]
                       settings: [{id: rate, label: Taux, type: amount, value: "2.00", from: 2026-01-01}]
                       notices: {texts: [{id: n, subject: Reçu, body: [Bonjour., Nous avons bien reçu la demande.]}]}
                       """;

        List<Place> places = comparison.of(asking(NAME, before), asking(NAME, after));

        assertThat(places).extracting(Place::title).containsExactly("Les pièces", "Les réglages", "Les échéances",
                "Les courriers");
        assertThat(places.getFirst().lines().getFirst().texts().after()).extracting(Part::text)
                .containsExactly("l’équipe médico-sociale");
        assertThat(places.getLast().lines().getFirst().sentence()).isEqualTo("Courrier « Reçu » : le texte");
        assertThat(places.getLast().lines().getFirst().texts().after())
                .containsExactly(new Part("Bonjour.\nNous avons ", false), new Part("bien", true), new Part(" ", false),
                        new Part("reçu la demande.", false));
    }

    @Test
    void hasWordsForEveryPropertyOfADefinition() throws IOException {
        Set<String> names = new TreeSet<>();
        collect(JsonMapper.shared().readTree(Files.readString(Path.of("docs/form-definition.schema.json"))), names);

        assertThat(names).allSatisfy(name -> assertThat(messages.textOr("versions.property." + name, "")).as(name).isNotEmpty());
    }

    private static void collect(JsonNode schema, Set<String> names) {
        schema.path("properties").propertyNames().forEach(names::add);
        schema.forEach(inner -> collect(inner, names));
    }

    private List<String> sentences(FormDefinition before, FormDefinition after) {
        return comparison.of(before, after).stream().flatMap(place -> Stream
                .concat(Stream.of(place.title()), place.lines().stream().map(Line::sentence))).toList();
    }

    private static FormDefinition asking(String questions, String more) {
        return FormFile.read("""
                             steps: [{id: s, title: Un, pages: [{id: you, title: Vous, questions: [%s]}]}]
                             %s""".formatted(questions, more));
    }
}
