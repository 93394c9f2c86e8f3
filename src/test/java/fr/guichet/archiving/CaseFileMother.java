package fr.guichet.archiving;

import fr.guichet.archiving.CaseFileContent.Document;
import fr.guichet.archiving.CaseFileContent.Entry;
import fr.guichet.archiving.CaseFileContent.Fact;
import fr.guichet.archiving.CaseFileContent.Section;
import fr.guichet.correspondence.Channel;
import fr.guichet.correspondence.Message;
import fr.guichet.correspondence.NoticeId;
import fr.guichet.correspondence.NoticeState;
import fr.guichet.correspondence.Paragraph;
import fr.guichet.correspondence.Recipient;
import fr.guichet.correspondence.SentNotice;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A granted request of Madeleine Perrin, filed by her son. */
final class CaseFileMother {
    static final Instant AT = Instant.parse("2027-01-18T10:12:00Z");

    private CaseFileMother() {}

    static CaseFileContent granted(Document... documents) {
        return new CaseFileContent("Département de la Haute-Vère", "#12503f", "APA-2026-004217-K",
                "Demander l’APA à domicile, version 3",
                "Madeleine Perrin", "APA accordée : 612,40 € par mois à partir du 20 décembre 2026",
                List.of(Fact.of("Demandeur", "Philippe Perrin, son fils, avec un mandat"),
                        Fact.of("Reçue le", "16 novembre 2026, en ligne"),
                        Fact.of("Complète le", "20 décembre 2026"), Fact.of("Décidée le", "12 janvier 2027")),
                IntStream.rangeClosed(1, 6).mapToObj(CaseFileMother::answers).toList(), "{\"subject_birth_date\":\"1941-03-02\"}",
                List.of(new Section("Mandat de Philippe Perrin", List.of(Fact.of("Nature", "Mandat simple, signé sur papier"),
                        Fact.of("Pouvoirs", "Faire la demande, recevoir les courriers"),
                        Fact.of("Valable jusqu’au", "16 novembre 2027")))),
                List.of(documents),
                List.of(new Message(new UUID(0, 1), Message.Side.AGENT, new UUID(0, 2), "Nadia Benali",
                        "Bonjour,\nIl manque la taxe foncière.", AT, AT),
                        new Message(new UUID(0, 2), Message.Side.CITIZEN, new UUID(0, 3), "Philippe Perrin 😀 🏠", "La voici.",
                                AT, null)),
                List.of(new Section("Décision",
                        List.of(Fact.of("Décidé par", "Claire Morel, cheffe de service"), Fact.of("GIR", "3")))),
                IntStream.range(0, 14)
                        .mapToObj(i -> new Entry(AT.plusSeconds(i * 7200L), "Nadia Benali", "Pièce acceptée : pièce " + i))
                        .toList(),
                List.of(new SentNotice(new NoticeId(new UUID(0, 4)), null, "", "filing_receipt", Recipient.Kind.REQUESTER,
                        "Philippe Perrin",
                        Channel.EMAIL, List.of("philippe@example.org"), "Nous avons bien reçu votre demande d’APA",
                        List.of(Paragraph.text("Bonjour,"), Paragraph.list(List.of("RIB", "Taxe foncière"))), NoticeState.SENT,
                        null, 1, AT, AT,
                        List.of())));
    }

    static Document document(String name, String file, String mediaType, byte[] bytes) {
        return new Document(name, file, mediaType, PaperMother.sha256(bytes), "Acceptée", () -> new ByteArrayInputStream(bytes));
    }

    private static Section answers(int page) {
        return new Section("Page " + page + " : la situation", IntStream.rangeClosed(1, 7)
                .mapToObj(i -> Fact.of("Quelle est la réponse à la question " + i + " de cette page ?",
                        "Une réponse, la " + i + "e"))
                .toList());
    }
}
