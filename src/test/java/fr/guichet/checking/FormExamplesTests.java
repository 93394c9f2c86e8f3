package fr.guichet.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.checking.ExampleRun.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an example expects is laid beside what it gives now. */
class FormExamplesTests {
    private static final String QUESTIONS = """
                                            - {id: name, type: text, label: Votre nom, required: [online]}
                                            - {id: children, type: integer, label: Vos enfants}
                                            """;
    private static final String COMPUTED = """
                                           service: Accueil
                                           computed: [{id: double, label: Le double, value: "children * 2"}]
                                           documents: [{id: proof, name: Une preuve, when: "children > 2"}]
                                           messages: [{id: many, when: "children > 2", text: Beaucoup.}]
                                           """;

    @Test
    void saysNothingOfWhatIsNotExpected() {
        assertThat(differences("{children: '3'}", "{}")).isEmpty();
    }

    @Test
    void anEmptyListMeansThatThereIsNothing() {
        assertThat(differences("{children: '3'}", "{errors: [], messages: [], documents: []}")).containsExactly(
                new Difference("« Votre nom » : réponse manquante", "pas d’erreur", "erreur"),
                new Difference("Message « Beaucoup. »", "pas montré", "montré"),
                new Difference("Pièce « Une preuve »", "pas demandée", "demandée"));
    }

    @Test
    void namesThePagesThatComeAndGoAndElseTheirOrder() {
        assertThat(differences("{}", "{pages: [p]}"))
                .containsExactly(new Difference("Page « Relire »", "pas montrée", "montrée"));
        assertThat(differences("{}", "{pages: [p, review, gone]}"))
                .containsExactly(new Difference("Page « gone »", "montrée", "pas montrée"));
        assertThat(differences("{}", "{pages: [p, review]}"))
                .containsExactly(new Difference("Ordre des pages", "P, Relire", "Relire, P"));
    }

    @Test
    void comparesNumbersAsNumbersAndSaysWhatIsThere() {
        assertThat(differences("{children: '3'}", "{computed: {double: '6.00'}, service: Accueil}")).isEmpty();
        assertThat(differences("{}", "{computed: {double: '6'}, service: Ailleurs}")).containsExactly(
                new Difference("Valeur « Le double »", "6", "rien"), new Difference("Service chargé", "Ailleurs", "Accueil"));
    }

    @Test
    void takesAnswersThatAFileWritesWithoutQuotes() {
        assertThat(differences("{name: 12, children: 3}", "{errors: [], computed: {double: '6'}}")).isEmpty();
    }

    @Test
    void isReadOnItsOwnDay() {
        FormDefinition form = form("""
                                   computed: [{id: year, label: Année, value: "year(today)"}]
                                   examples:
                                     - {id: a, name: A, today: 2020-05-01, answers: {}, expected: {computed: {year: '2020'}}}
                                   """);

        assertThat(CheckingContext.bean(FormExamples.class).failing(form)).isEmpty();
    }

    @Test
    void nothingOfAnExampleIsLostInAFile() {
        FormDefinition form = form(COMPUTED + example("{children: '3'}", "{pages: [], errors: [{code: rule, text: Non.}]}"));

        assertThat(FormFile.read(FormFile.write(form))).isEqualTo(form);
        assertThat(FormFile.write(form)).contains("pages: []").doesNotContain("messages: []");
    }

    @Test
    void answersToUnknownQuestionsAreAdvisedAgainst() {
        FormDefinition form = form(COMPUTED + example("{gone: x}", "{}"));

        assertThat(CheckingContext.check().findings(form)).filteredOn(finding -> finding.element().equals("example:a"))
                .extracting(Finding::key).containsExactly("checking.example.unknown");
    }

    private static List<Difference> differences(String answers, String expected) {
        return CheckingContext.bean(FormExamples.class).run(form(COMPUTED + example(answers, expected))).getFirst().differences();
    }

    private static String example(String answers, String expected) {
        return "examples: [{id: a, name: A, today: 2026-11-23, answers: %s, expected: %s}]\n".formatted(answers, expected);
    }

    private static FormDefinition form(String parts) {
        return CheckingContext.asking(QUESTIONS.strip(), parts);
    }
}
