package fr.guichet.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormMother;
import fr.guichet.forms.Publication;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.DraftChanges.SetAside;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GuichetTest
class DraftsOnANewVersionTests {
    private static final String NIR = "1 51 10 69 123 456 36";
    private static final String NAME = "- {id: subject_birth_name, type: text, label: Nom}";
    private static final String NAME_AND_TOWN = NAME + "\n- {id: town, type: text, label: Ville}";

    private final String slug = FormMother.slug();
    private final Actor administrator = new Actor(Ids.next(), "Anne Leroy", Actor.Kind.AGENT);
    @Autowired
    FormCatalogue forms;
    @Autowired
    Drafts drafts;
    @Autowired
    DraftChanges changes;
    @Autowired
    VersionMove versionMove;
    @Autowired
    RequestFiling filing;
    @Autowired
    RequestReader reader;
    @Autowired
    RequestMother mother;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    Clock clock;

    @Test
    void goOnWithTheirAnswersAndKeepAsideWhatHasNoPlace() {
        RequestId draft = draft(NAME_AND_TOWN, Map.of("subject_birth_name", "Marchand", "town", "Bayeux"));
        publish(NAME + "\n- {id: reason, type: long_text, label: Pourquoi}");

        Draft now = open(draft);

        assertThat(now.form().number()).isEqualTo(2);
        assertThat(now.answers().values()).isEqualTo(Map.of("subject_birth_name", "Marchand"));
        assertThat(now.hasChanged()).isTrue();
        assertThat(now.setAside()).isEqualTo(1);
        assertThat(changes.of(now).added()).extracting(DraftChanges.Named::label).containsExactly("Pourquoi");
        assertThat(changes.of(now).setAside()).extracting(SetAside::label, SetAside::text)
                .containsExactly(tuple("Ville", "Bayeux"));
    }

    @Test
    void areToldOnce() {
        RequestId draft = draft(NAME_AND_TOWN, Map.of("town", "Bayeux"));
        publish(NAME);
        open(draft);
        changes.told(draft);

        assertThat(open(draft).hasChanged()).isFalse();
        assertThat(open(draft).setAside()).isEqualTo(1);
    }

    @Test
    void areNotTouchedByMoving() {
        RequestId draft = draft(NAME_AND_TOWN, Map.of("town", "Bayeux"));
        var touched = open(draft).touchedAt();
        publish(NAME);

        assertThat(open(draft).touchedAt()).isEqualTo(touched);
    }

    @Test
    void takeAnAnswerBackIntoAnotherQuestion() {
        RequestId draft = draft(NAME_AND_TOWN, Map.of("town", "Bayeux"));
        publish(NAME + "\n- {id: place, type: text, label: Lieu}\n- {id: sum, type: amount, label: Somme}");
        SetAside town = changes.of(open(draft)).setAside().getFirst();

        assertThat(town.room()).extracting(DraftChanges.Named::id).containsExactly("subject_birth_name", "place");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changes.takeBack(draft, town.id(), "sum"));

        changes.takeBack(draft, town.id(), "place");

        assertThat(open(draft).answers().text("place")).isEqualTo("Bayeux");
        assertThat(open(draft).setAside()).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changes.takeBack(draft, town.id(), "place"));
    }

    @Test
    void getAnAnswerBackWhenItsQuestionReturns() {
        RequestId draft = draft(NAME_AND_TOWN, Map.of("town", "Bayeux"));
        publish(NAME);
        open(draft);
        publish(NAME_AND_TOWN);

        assertThat(open(draft).answers().text("town")).isEqualTo("Bayeux");
        assertThat(open(draft).setAside()).isZero();
    }

    @Test
    void keepASealedNumberSealed() {
        String nir = NAME + "\n- {id: subject_nir, type: nir, label: Numéro de sécurité sociale}";
        RequestId draft = draft(nir, Map.of("subject_nir", NIR));
        publish(NAME);
        SetAside number = changes.of(open(draft)).setAside().getFirst();

        assertThat(number.text()).doesNotContain("51 10");
        assertThat(number.room()).isEmpty();
        assertThat(stored(draft, "dropped")).contains("subject_nir").doesNotContain("51 10");

        publish(nir);

        assertThat(open(draft).answers().text("subject_nir")).isEqualTo(NIR);
        assertThat(stored(draft, "answers")).doesNotContain("51 10");
    }

    @Test
    void loseNothingTypedOnAPageOfTheVersionBefore() {
        RequestId draft = draft(NAME_AND_TOWN, Map.of("town", "Bayeux"));
        PublishedForm shown = open(draft).form();
        publish(NAME);

        Draft moved = open(draft);
        drafts.save(moved, shown, new Answers(Map.of("subject_birth_name", "Marchand", "town", "Caen")), clock.instant());

        assertThat(open(draft).answers().values()).isEqualTo(Map.of("subject_birth_name", "Marchand"));
        assertThat(changes.of(open(draft)).setAside()).extracting(SetAside::text).containsExactly("Caen");
        assertThat(open(draft).hasChanged()).isTrue();
    }

    @Test
    void loseNothingWhenAVersionIsPublishedWhileAPageIsSaved() {
        RequestId draft = draft(NAME_AND_TOWN, Map.of("subject_birth_name", "Marchand"));
        Draft inOneWindow = open(draft);
        publish(NAME + "\n- {id: reason, type: long_text, label: Pourquoi}");
        Draft inAnother = open(draft);
        drafts.save(inAnother, inAnother.answers().with("reason", "Je déménage."), clock.instant());

        drafts.save(inOneWindow, inOneWindow.answers().with("town", "Bayeux"), clock.instant());

        assertThat(open(draft).answers().values()).isEqualTo(
                Map.of("subject_birth_name", "Marchand", "reason", "Je déménage."));
        assertThat(changes.of(open(draft)).setAside()).extracting(SetAside::text).containsExactly("Bayeux");
    }

    @Test
    void leaveFiledRequestsWithTheirVersion() {
        RequestId draft = draft(NAME_AND_TOWN, Map.of("subject_birth_name", "Marchand", "town", "Bayeux"));
        filing.file(draft, Channel.ONLINE, LocalDate.now(clock), null, mother.madeleine(), clock.instant());
        publish(NAME);

        RequestView filed = reader.request(draft);
        assertThat(filed.form().number()).isEqualTo(1);
        assertThat(filed.situation().text("town")).isEqualTo("Bayeux");
    }

    @Test
    void areFiledWithoutWhatWasSetAside() {
        RequestId draft = draft(NAME_AND_TOWN, Map.of("subject_birth_name", "Marchand", "town", "Bayeux"));
        publish(NAME);
        open(draft);

        filing.file(draft, Channel.ONLINE, LocalDate.now(clock), null, mother.madeleine(), clock.instant());

        assertThat(reader.request(draft).form().number()).isEqualTo(2);
        assertThat(stored(draft, "dropped")).isEqualTo("[]");
    }

    @Test
    void changeNothingOnceTheyAreFiled() {
        RequestId draft = draft(NAME_AND_TOWN, Map.of("subject_birth_name", "Marchand"));
        Draft inAnotherWindow = open(draft);
        filing.file(draft, Channel.ONLINE, LocalDate.now(clock), null, mother.madeleine(), clock.instant());

        drafts.save(inAnotherWindow, inAnotherWindow.answers().with("town", "Bayeux"), clock.instant());

        assertThat(reader.request(draft).situation().text("town")).isEmpty();
    }

    @Test
    void areCountedBeforeAVersionIsPublished() {
        draft(NAME_AND_TOWN, Map.of("subject_birth_name", "Marchand", "town", "Bayeux"));
        draft(NAME_AND_TOWN, Map.of("subject_birth_name", "Perrin"));

        VersionMove.Preview preview = versionMove.preview(FormFile.read(FormMother.asking(slug, "Essai", NAME)));

        assertThat(preview).isEqualTo(new VersionMove.Preview(2, 2, 1, 1));
        assertThat(preview.isWhole()).isTrue();
    }

    private RequestId draft(String questions, Map<String, Object> answers) {
        PublishedForm form = publish(questions);
        RequestId id = drafts.start(form, holder(), mother.madeleine(), Channel.ONLINE, clock.instant());
        drafts.save(open(id), new Answers(answers), clock.instant());
        return id;
    }

    private PublishedForm publish(String questions) {
        int newest = forms.current(slug).map(PublishedForm::number).orElse(0);
        return forms.publish(FormMother.asking(slug, "Essai", questions), Publication.byEditor(administrator, newest, ""));
    }

    private Draft open(RequestId id) {
        return drafts.open(id, holder()).orElseThrow();
    }

    private String stored(RequestId id, String column) {
        return jdbc.sql("select " + column + "::text from requests where id = :id").param("id", id.value()).query(String.class)
                .single();
    }

    private Holder holder() {
        return Holder.account(Objects.requireNonNull(mother.madeleine().id()));
    }
}
