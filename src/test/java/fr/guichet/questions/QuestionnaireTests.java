package fr.guichet.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Question.Filing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionnaireTests {
    private static final SmallForm CARERS = SmallForm
            .asking("""
                    - id: name
                      type: text
                      label: {self: Votre nom, other: "Le nom {de subject}"}
                      required: [online]
                      errors: {empty: {self: Indiquez votre nom, other: "Indiquez le nom {de subject}"}}
                    - id: carers
                      type: group
                      label: Qui aide ?
                      item: Une personne
                      required: [online, paper]
                      min_items: 1
                      max_items: 2
                      errors: {empty: Ajoutez au moins une personne}
                      questions:
                        - {id: last_name, type: text, label: Son nom, required: [online], errors: {empty: Indiquez son nom}}
                        - {id: same_home, type: yes_no, label: Vit sur place ?}
                        - {id: visits, type: text, label: Visites, when: same_home = no, required: [online]}
                        - {id: from, type: date, label: Du, precision: month}
                        - id: to
                          type: date
                          label: Au
                          precision: month
                          rules: [{when: "before(to, from)", level: error, text: La fin est avant le début}]
                    """);
    private final Questionnaire questionnaire = QuestionsContext.bean(Questionnaire.class);

    @Test
    void saysWhatIsMissingInTheWordsOfTheForm() {
        List<Problem> forSelf = questionnaire.check(CARERS.with(), CARERS.page());
        List<Problem> forOther = questionnaire.check(
                CARERS.with("capacity", "relative", "subject_first_names", "André Paul"), CARERS.question("name"));

        assertThat(forSelf).extracting(Problem::text).containsExactly("Indiquez votre nom", "Ajoutez au moins une personne");
        assertThat(forOther).extracting(Problem::text).containsExactly("Indiquez le nom d’André");
    }

    @Test
    void asksLessOfPaper() {
        assertThat(questionnaire.checkAll(CARERS.with(Filing.paper))).extracting(Problem::question).containsExactly("carers");
    }

    @Test
    void checksTheOpenQuestionsOfEachItem() {
        Object carers = List.of(Map.of("same_home", "yes"), Map.of("last_name", "Roche", "same_home", "no"));

        List<Problem> problems = questionnaire.check(CARERS.with("name", "Perrin", "carers", carers), CARERS.page());

        assertThat(problems).extracting(Problem::field).containsExactly("carers-0-last_name", "carers-1-visits");
        assertThat(problems).extracting(Problem::question).containsOnly("carers");
    }

    @Test
    void comparesSiblingsInARuleOfAnItem() {
        Object carer = Map.of("last_name", "Roche", "from", Map.of("month", "5", "year", "2026"), "to",
                Map.of("month", "4", "year", "2026"));

        assertThat(questionnaire.check(CARERS.with("name", "Perrin", "carers", List.of(carer)), CARERS.page()))
                .singleElement().satisfies(problem -> assertThat(problem.text()).isEqualTo("La fin est avant le début"));
    }

    @Test
    void refusesMoreItemsThanAllowed() {
        Object carer = Map.of("last_name", "Roche");

        assertThat(questionnaire.check(CARERS.with("name", "P", "carers", List.of(carer, carer, carer)), CARERS.page()))
                .extracting(Problem::code).containsExactly("many");
    }

    @Test
    void changesOnlyWhatWasShown() {
        Answers before = new Answers(Map.of("name", "Perrin", "carers", List.of(Map.of("last_name", "Roche"))));

        Answers after = questionnaire.read(CARERS.page(), CARERS.with(Filing.online, before), Map.of("name", one(" Vidalin ")));

        assertThat(after.text("name")).isEqualTo("Vidalin");
        assertThat(after.items("carers")).hasSize(1);
    }

    @Test
    void keepsWhatAnItemDidNotShow() {
        Answers before = new Answers(Map.of("carers", List.of(Map.of("last_name", "Roche", "visits", "le lundi"))));

        Answers after = questionnaire.read(CARERS.page(), CARERS.with(Filing.online, before),
                Map.of("carers.shown", one("1"), "carers[0].last_name", one("Petit")));

        assertThat(after.items("carers")).singleElement()
                .satisfies(item -> assertThat(item.values()).containsEntry("last_name", "Petit").containsEntry("visits",
                        "le lundi"));
    }

    @Test
    void dropsItemsLeftBlank() {
        Answers after = read(Map.of("carers.shown", one("1"), "carers[0].last_name", one(""), "carers[1].last_name", one("Roche"),
                "carers[1].same_home.shown", one("1")));

        assertThat(after.items("carers")).hasSize(1);
    }

    /** Two items were added at once: the second still waits while the first is being written. */
    @Test
    void keepsItemsLeftBlankAsLongAsThePageIsOpen() {
        Answers meanwhile = questionnaire.readMeanwhile(CARERS.page(), CARERS.with(),
                Map.of("carers.shown", one("1"), "carers[0].last_name", one("Roche"), "carers[1].last_name", one("")));

        assertThat(meanwhile.items("carers")).hasSize(2);
        assertThat(questionnaire.checkAll(CARERS.with(Filing.online, meanwhile))).noneMatch(
                problem -> problem.field().startsWith("carers-1"));
    }

    @Test
    void addsAnItemWithAButton() {
        Map<String, String[]> submitted = Map.of("carers.shown", one("1"), "carers[0].last_name", one("Roche"), "ajouter",
                one("carers[1]"));

        assertThat(questionnaire.changesItems(submitted)).isTrue();
        assertThat(read(submitted).items("carers")).hasSize(2);
    }

    @Test
    void removesTheItemOfTheButton() {
        Answers after = read(Map.of("carers.shown", one("1"), "carers[0].last_name", one(""), "carers[1].last_name", one("Roche"),
                "carers[2].last_name", one("Petit"), "retirer", one("carers[1]")));

        assertThat(after.items("carers")).extracting(item -> item.text("last_name")).containsExactly("", "Petit");
    }

    @Test
    void letsNoButtonChangeWhatIsNoGroup() {
        assertThat(read(Map.of("name", one("Perrin"), "ajouter", one("name[0]"))).values()).containsOnlyKeys("name");
    }

    private Answers read(Map<String, String[]> submitted) {
        return questionnaire.read(CARERS.page(), CARERS.with(), submitted);
    }

    private static String[] one(String value) {
        return new String[]{value};
    }
}
