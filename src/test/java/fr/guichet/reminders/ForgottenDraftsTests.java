package fr.guichet.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.correspondence.SentNotice;
import fr.guichet.documents.Documents;
import fr.guichet.documents.Expected;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.shared.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft last touched on 23 November 2026 is kept until 23 December. */
class ForgottenDraftsTests extends ReminderStory {
    @Autowired
    Documents documents;
    @Autowired
    JdbcClient database;

    @Test
    void areRemindedOfAfterSevenAndTwentyOneDays() {
        RequestId draft = mother.draft();

        on("2026-11-29");
        assertWritten(draft, "draft_waiting", 0);
        on("2026-11-30");
        assertWritten(draft, "draft_waiting", 1);
        on("2026-12-14");
        assertWritten(draft, "draft_waiting", 2);
        assertThat(written(draft, "draft_waiting").getLast()).satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Votre brouillon vous attend jusqu’au mercredi 23 décembre 2026");
            assertThat(mail.address()).containsExactly(ApaAnswers.MADELEINE_EMAIL);
        });
    }

    @Test
    void areRemindedOfOnceWhenBothDaysWerePassedOver() {
        RequestId draft = mother.draft();

        on("2026-12-15");
        on("2026-12-16");

        assertWritten(draft, "draft_waiting", 1);
    }

    @Test
    void areDeletedWithTheirDocumentsAndItIsTold() {
        RequestId draft = mother.draft();
        documents.expect(draft.value(), List.of(new Expected("doc_bank", "RIB")));

        on("2026-12-23");
        assertThat(exists(draft)).isTrue();

        on("2026-12-24");
        assertThat(exists(draft)).isFalse();
        assertThat(documents.checklist(draft.value())).isEmpty();
        assertThat(sent.latest(null, 100)).filteredOn(one -> one.noticeId().equals("draft_deleted")).first()
                .extracting(SentNotice::subject).isEqualTo("Votre brouillon a été supprimé");
    }

    @Test
    void areDeletedInSilenceWhereNoAddressIsKnown() {
        RequestId draft = mother.draft(ApaAnswers.ofMadeleine(), new Actor(null, "Madeleine Perrin", Actor.Kind.CITIZEN));

        on("2026-12-24");

        assertThat(exists(draft)).isFalse();
        assertThat(sent.of(draft)).isEmpty();
    }

    private boolean exists(RequestId draft) {
        return database.sql("select count(*) from requests where id = :id").param("id", draft.value()).query(Integer.class)
                .single() == 1;
    }
}
