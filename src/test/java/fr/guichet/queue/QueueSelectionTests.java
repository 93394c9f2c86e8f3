package fr.guichet.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an address says of the queue. */
class QueueSelectionTests {
    @Test
    void holdsEverythingInItsAddressAndReadsItBack() {
        QueueSelection selection = QueueSelection
                .of(Map.of("texte", "Perrin & fils, 50 %", "etat", "FILED", "recu-du", "2026-11-01",
                        "tri", "nom", "sens", "decroissant", "colonnes", "personne,etiquettes", "etiquette",
                        "019339c5-0000-7000-8000-000000000001"));

        assertThat(QueueSelection.of(selection.query())).isEqualTo(selection);
        assertThat(selection.said()).hasSize(7);
    }

    @Test
    void takesWhatMakesNoSenseAsNotSaid() {
        assertThat(QueueSelection
                .of(Map.of("vue", "NOPE", "etat", "DRAFT", "agent", "me", "recu-du", "31/02/2026", "etiquette", "1-1-1-1-1",
                        "tri", "x", "sens", "up", "colonnes", "a,b", "apres", "zzz", "mandat", "1")))
                .isEqualTo(QueueSelection.OPEN);
    }

    @Test
    void takesAPlaceOfAnotherOrderAsNotSaid() {
        String id = "019339c5-0000-7000-8000-000000000001";

        assertThat(QueueSelection.of(Map.of("apres", "Perrin_" + id))).isEqualTo(QueueSelection.OPEN);
        assertThat(QueueSelection.of(Map.of("apres", "Perrin_" + id, "tri", "nom")).says(Criterion.AFTER)).isTrue();
        assertThat(QueueSelection.of(Map.of("apres", "infinity_" + id)).says(Criterion.AFTER)).isTrue();
    }

    @Test
    void readsADayAsOneWritesIt() {
        assertThat(QueueSelection.of(Map.of("recu-du", "1/12/2026")).value(Criterion.RECEIVED_FROM)).isEqualTo("2026-12-01");
    }

    @Test
    void looksForTheNumberOnACoverSheet() {
        assertThat(QueueSelection.of(Map.of("texte", "https://demarches.example/pieces/APA-2026-000012-K")).value(Criterion.TEXT))
                .isEqualTo("APA-2026-000012-K");
        assertThat(QueueSelection.of(Map.of("texte", "https://demarches.example/pieces/APA-2026-000012-K/doc_identity"))
                .value(Criterion.TEXT)).isEqualTo("APA-2026-000012-K");
    }
}
