package fr.guichet.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.AccountMother;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormMother;
import fr.guichet.forms.Publication;
import fr.guichet.forms.PublishedForm;
import fr.guichet.lists.ChoiceLists;
import fr.guichet.questions.Questionnaire;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.Actor;
import fr.guichet.shared.PdfChecks;
import fr.guichet.testing.GuichetTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The case file says the answer to a question of every type that exists. */
@GuichetTest
class AnswersOfEveryTypeTests {
    private static final String OPTIONS = ", options: [{value: a, label: La piscine}, {value: b, label: Le stade}]";

    /** A question, its answer and how the case file says it. */
    private record Case(String type, String more, Object answer, String said) {
        String question() {
            return "- {id: q_%s, type: %s, label: Question %s, paper: true%s}".formatted(type, type, type, more);
        }
    }

    @Autowired
    private FormCatalogue catalogue;
    @Autowired
    private ChoiceLists lists;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private AccountMother accounts;
    @Autowired
    private Questionnaire questionnaire;
    @Autowired
    private Archiving archiving;
    @Autowired
    private Archive archive;
    @Autowired
    private Clock clock;

    @Test
    void standInThePdf() throws Exception {
        String list = "Écoles " + UUID.randomUUID();
        lists.add(list, lists.read("Code;Nom\nA1;École Jean Moulin".getBytes(StandardCharsets.UTF_8)), "Claire Morel");
        Actor zoe = accounts.citizen("Zoé L’Hôte", UUID.randomUUID() + "@example.org");
        List<Case> cases = cases(ChoiceLists.slugOf(list));
        Map<String, Object> answers = new LinkedHashMap<>();
        cases.forEach(one -> answers.put("q_" + one.type, one.answer));
        assertThat(cases).extracting(Case::type).containsExactlyInAnyOrderElementsOf(questionnaire.types().keySet());

        RequestId first = requests.filed(form(cases), new Answers(answers), zoe);
        String number = reader.request(first).number();
        answers.put("q_earlier_request", number);
        RequestId request = requests.filed(form(cases), new Answers(answers), zoe);
        requests.close(request);
        archiving.runDue(clock.instant());
        byte[] pdf = archive.open(request).readAllBytes();

        String text = PdfChecks.text(pdf).replaceAll("[\\s\u00a0\u202f]+", " ");
        assertThat(cases).allSatisfy(one -> assertThat(text).contains(one.said));
        assertThat(text).contains("Question earlier_request " + number);
        assertThat(text).doesNotContain("2 41 03 61 123 456 03", "241036112345603", "Question information");
        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFA_3_B)).isEmpty();
    }

    private PublishedForm form(List<Case> cases) {
        String slug = FormMother.slug();
        String questions = "- {id: subject_birth_name, type: text, label: Votre nom, paper: true}\n"
                + cases.stream().map(Case::question).collect(Collectors.joining("\n"));
        catalogue.publish(FormMother.asking(slug, "de tout", questions), Publication.byEditor(zoe(), 0, ""));
        return catalogue.current(slug).orElseThrow();
    }

    private static Actor zoe() {
        return new Actor(UUID.randomUUID(), "Claire Morel", Actor.Kind.AGENT);
    }

    private static List<Case> cases(String list) {
        return List.of(new Case("text", "", "Un mot", "Question text Un mot"),
                new Case("long_text", "", "Une ligne\nUne autre", "Question long_text Une ligne Une autre"),
                new Case("yes_no", "", "yes", "Question yes_no Oui"),
                new Case("single_choice", OPTIONS, "b", "Question single_choice Le stade"),
                new Case("multiple_choice", OPTIONS, List.of("a", "b"), "Question multiple_choice La piscine Le stade"),
                new Case("ranking", OPTIONS, List.of("b", "a"), "Question ranking 1. Le stade 2. La piscine"),
                new Case("linked_choice", ", levels: [Famille, Sport], branches: [Sport > Judo, Autre]",
                        List.of("Sport", "Sport > Judo"), "Question linked_choice Sport › Judo"),
                new Case("table_choice", ", list: " + list, Map.of("code", "A1", "label", "École Jean Moulin"),
                        "Question table_choice École Jean Moulin"),
                new Case("date", "", Map.of("day", "1", "month", "2", "year", "1941"), "Question date 01/02/1941"),
                new Case("time", "", "14h30", "Question time 14 h 30"),
                new Case("amount", "", "1234,5", "Question amount 1 234,50 €"),
                new Case("integer", ", unit: km", "12", "Question integer 12 km"),
                new Case("decimal", "", "2,5", "Question decimal 2,5"),
                new Case("email", "", "zoe@example.org", "Question email zoe@example.org"),
                new Case("phone", "", "+32470123456", "Question phone +32 470 12 34 56"),
                new Case("mobile", "", "0612345678", "Question mobile 06 12 34 56 78"),
                new Case("address", "",
                        Map.of("street", "1 rue des Prés", "postcode", "14000", "commune", "Caen", "insee", "14118"),
                        "Question address 1 rue des Prés 14000 Caen"),
                new Case("commune", "", "Vire", "Question commune Vire"),
                new Case("department", "", "2A", "Question department Corse-du-Sud"),
                new Case("region", "", "28", "Question region Normandie"),
                new Case("country", "", "BE", "Question country Belgique"),
                new Case("nationality", "", "IT", "Question nationality Italie"),
                new Case("epci", "", Map.of("code", "200065597", "label", "CU Caen la Mer"), "Question epci CU Caen la Mer"),
                new Case("nir", "", "241036112345603", "Question nir 2 •• ••"),
                new Case("iban", "", "FR7630006000011234567890189", "Question iban FR76 3000 6000 0112 3456 7890 189"),
                new Case("siren", "", "732829320", "Question siren 732 829 320"),
                new Case("siret", "", "73282932000074", "Question siret 732 829 320 00074"),
                new Case("group", ", item: Un trajet, questions: [{id: town, type: text, label: Ville, paper: true}]",
                        List.of(Map.of("town", "Caen"), Map.of("town", "Vire")),
                        "Un trajet, 1 Ville : Caen Un trajet, 2 Ville : Vire"),
                new Case("file", "", "", "Question file"),
                new Case("signature", "", "Zoé L’Hôte", "Question signature Zoé L’Hôte"),
                new Case("earlier_request", "", "", "Question earlier_request"),
                new Case("declaration", ", body: Tout est vrai.", "yes", "Question declaration Tout est vrai."),
                new Case("information", ", body: Bon à savoir.", "", ""));
    }
}
