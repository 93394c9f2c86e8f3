package fr.guichet.queue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.Role;
import fr.guichet.forms.Answers;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.TestForms;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.rights.Reach;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What is found in the queue, by which condition and in which order. Each test looks at people of a name of its own. */
@GuichetTest
class QueueTests {
    @Autowired
    private Queue queue;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private TestForms forms;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    private final String family = name();

    @Test
    void findsANameWithoutItsAccentsByItsBeginning() {
        RequestId id = filed("Élodie", "12", "5", "1941");

        assertThat(found(family.substring(0, 6).toUpperCase(java.util.Locale.ROOT) + " elodie")).containsExactly(id);
    }

    @Test
    void findsAMistypedNameAndSaysThatItIsNotWhatWasTyped() {
        RequestId id = filed("Madeleine", "12", "5", "1941");
        String mistyped = family.charAt(0) + "" + family.charAt(2) + family.charAt(1) + family.substring(3);

        Queue.QueuePage page = queue.page(text(mistyped), viewpoint());

        assertThat(page.rows()).extracting(row -> new RequestId(row.request())).contains(id);
        assertThat(page.selection().says(Criterion.NEAR)).isTrue();
        assertThat(queue.page(text(family), viewpoint()).selection().says(Criterion.NEAR)).isFalse();
    }

    @Test
    void findsADateOfBirthWholeOrByItsYear() {
        RequestId id = filed("Madeleine", "12", "3", "1931");
        filed("Colette", "13", "3", "1932");

        assertThat(found(family + " 12/03/1931")).containsExactly(id);
        assertThat(found(family + " 12.3.1931")).containsExactly(id);
        assertThat(found("03/1931 " + family)).containsExactly(id);
        assertThat(found(family + " 1931")).containsExactly(id);
    }

    @Test
    void findsAnAddressAndTheDigitsOfANumber() {
        RequestId id = filed("Madeleine", "12", "5", "1941");
        String number = reader.request(id).number();

        assertThat(found(family + " rue des carmes caen")).containsExactly(id);
        assertThat(found(number.toLowerCase(java.util.Locale.ROOT))).containsExactly(id);
        assertThat(found(number.substring(0, number.length() - 2))).containsExactly(id);
        assertThat(found(family + " " + Integer.parseInt(number.split("-")[2]))).containsExactly(id);
    }

    @Test
    void findsAnAnswerThatTheFormMarksAsSearchable() {
        PublishedForm form = forms.published("question", Map.of("question-essai", "question-cherchable",
                "{id: requester_last_name, type: text,", "{id: requester_last_name, type: text, searchable: true,",
                "{id: message, type: long_text,",
                "{id: plate, type: text, label: Plaque, searchable: true}\n          - {id: secret, type: text, label: Autre}\n          - {id: message, type: long_text,"));
        RequestId id = requests.filed(form,
                new Answers(Map.of("topic", "roads", "message", "Un arbre.", "plate", "Plaque " + family, "secret",
                        "cache" + family)),
                requests.madeleine());

        assertThat(found("plaque " + family)).containsExactly(id);
        assertThat(found("cache" + family)).isEmpty();
    }

    @Test
    void findsNothingByASignThatIsNoWord() {
        assertThat(found("%_'!")).isEmpty();
    }

    @Test
    void combinesConditions() {
        RequestId filed = filed("Madeleine", "12", "5", "1941");
        RequestId asked = filed("Colette", "12", "5", "1941");
        requests.askForDocuments(asked);
        QueueSelection all = text(family);

        assertThat(ids(all.with(Criterion.STATE, "DOCUMENTS_ASKED"))).containsExactly(asked);
        assertThat(ids(
                all.with(Criterion.OWNER, "personne").with(Criterion.FORM, "apa-a-domicile").with(Criterion.CHANNEL, "ONLINE")))
                .containsExactly(filed);
        assertThat(ids(all.with(Criterion.MISSING, "oui"))).containsExactlyInAnyOrder(filed, asked);
        assertThat(ids(all.with(Criterion.MISSING, "doc_unheard_of"))).isEmpty();
        assertThat(ids(all.with(Criterion.RECEIVED_FROM, "2026-11-24"))).isEmpty();
        assertThat(ids(all.with(Criterion.RECEIVED_FROM, "23/11/2026").with(Criterion.RECEIVED_UNTIL, "2026-11-23"))).hasSize(2);
        assertThat(ids(all.with(Criterion.URGENT, "oui"))).isEmpty();
        assertThat(ids(all.with(Criterion.DUE_UNTIL, "2026-11-22"))).isEmpty();
    }

    @Test
    void aMissingDocumentThatOnlyTheMedicalTeamMayKnowOfIsNotSaid() {
        Answers answers = ApaAnswers.ofMadeleine().with("subject_usual_name", family).with("urgent", "yes")
                .with("urgency_attester", "doctor").with("urgency_reasons", List.of("sudden"))
                .with("urgency_date", Map.of("day", "20", "month", "11", "year", "2026"));
        RequestId id = requests.filed(answers, requests.madeleine());

        assertThat(reader.request(id).checklist()).anyMatch(item -> "doc_urgency".equals(item.ruleId()) && item.expected());
        assertThat(ids(text(family).with(Criterion.MISSING, "doc_bank"))).containsExactly(id);
        assertThat(ids(text(family).with(Criterion.MISSING, "doc_urgency"))).isEmpty();
    }

    @Test
    void whoStandsInForAColleagueFindsTheirRequestsAmongTheirOwn() throws Exception {
        RequestId id = filed("Madeleine", "12", "5", "1941");
        UUID colleague = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION).id();
        UUID substitute = sessions.signIn(mvc, "Julien N’Guessan", Role.INSTRUCTION).id();
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("update queue_entries set owner_id = ? where request_id = ?").params(colleague, id.value()).update();
        QueueSelection mine = text(family).with(Criterion.VIEW, "MINE");
        Viewpoint viewpoint = new Viewpoint(substitute, today, Reach.EVERYWHERE);

        assertThat(queue.page(mine, viewpoint).rows()).isEmpty();

        jdbc.sql("insert into substitutes (id, agent_id, substitute_id, since, until) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), colleague, substitute, today, today).update();
        assertThat(queue.page(mine, viewpoint).rows()).hasSize(1);
    }

    @Test
    void anEndedRequestIsFoundByTextOrWhenAskedFor() {
        RequestId ended = filed("Madeleine", "12", "5", "1941");
        requests.close(ended);

        assertThat(ids(text(family))).containsExactly(ended);
        assertThat(ids(text(family).with(Criterion.STATE, "ouvertes"))).isEmpty();
        assertThat(ids(text(family).with(Criterion.STATE, "closes"))).containsExactly(ended);
    }

    @Test
    void everyOrderTurnsRoundAndPagesFollowEachOtherWithoutALossOrARepetition() {
        for (int at = 0; at < Queue.PAGE + 3; at++) {
            filed(at % 2 == 0 ? "Zoé" : "Éloi", "12", "5", "1941");
        }
        for (QueueSort sort : QueueSort.values()) {
            QueueSelection up = text(family).with(Criterion.SORT, sort.word());

            List<String> forwards = walk(up);
            List<String> backwards = walk(up.with(Criterion.ORDER, QueueSort.DESCENDING));

            assertThat(forwards).doesNotHaveDuplicates().hasSize(Queue.PAGE + 3);
            assertThat(backwards).isEqualTo(forwards.reversed());
        }
        assertThat(queue.page(text(family).with(Criterion.SORT, "nom"), viewpoint()).rows().getFirst().subject())
                .endsWith("Éloi");
    }

    @Test
    void countsEverySelectionInOneGo() {
        requests.close(filed("Madeleine", "12", "5", "1941"));
        filed("Colette", "12", "5", "1941");

        assertThat(queue.counts(Map.of("all", text(family), "open", text(family).with(Criterion.STATE, "ouvertes")), viewpoint()))
                .containsEntry("all", 2).containsEntry("open", 1);
    }

    private List<String> walk(QueueSelection selection) {
        List<String> numbers = new ArrayList<>();
        QueueSelection from = selection;
        while (true) {
            Queue.QueuePage page = queue.page(from, viewpoint());
            page.rows().forEach(row -> numbers.add(row.number()));
            if (page.next() == null) {
                return numbers;
            }
            from = selection.with(Criterion.AFTER, Objects.requireNonNull(page.next()));
        }
    }

    private List<RequestId> found(String text) {
        return ids(text(text));
    }

    private List<RequestId> ids(QueueSelection selection) {
        return queue.page(selection, viewpoint()).rows().stream().map(row -> new RequestId(row.request())).toList();
    }

    private static QueueSelection text(String text) {
        return QueueSelection.OPEN.with(Criterion.TEXT, text);
    }

    private Viewpoint viewpoint() {
        return new Viewpoint(UUID.randomUUID(), LocalDate.now(clock), Reach.EVERYWHERE);
    }

    private RequestId filed(String firstName, String day, String month, String year) {
        Answers answers = ApaAnswers.ofMadeleine().with("subject_usual_name", family).with("subject_first_names", firstName)
                .with("subject_birth_date", Map.of("day", day, "month", month, "year", year));
        return requests.filed(answers, requests.madeleine());
    }

    /** A name that nobody else has, of letters that all differ. */
    private static String name() {
        List<String> letters = new ArrayList<>(List.of("abcdefghijklmnoprstuvwxyz".split("")));
        Collections.shuffle(letters);
        return "Q" + String.join("", letters.subList(0, 10));
    }
}
