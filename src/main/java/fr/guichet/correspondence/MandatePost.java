package fr.guichet.correspondence;

import fr.guichet.mandates.MandateEnded;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.RenewalAsked;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells holder and subject what becomes of a mandate, in the same transaction: each what the other has done. */
@Component
class MandatePost {
    private static final List<String> MAIL_FIRST = List.of("email", "letter");

    private final Mandates mandates;
    private final RequestReader reader;
    private final MandateAddressees addressees;
    private final Post post;
    private final Messages messages;
    private final GuichetSettings settings;

    MandatePost(Mandates mandates, RequestReader reader, MandateAddressees addressees, Post post, Messages messages,
            GuichetSettings settings) {
        this.mandates = mandates;
        this.reader = reader;
        this.addressees = addressees;
        this.post = post;
        this.messages = messages;
        this.settings = settings;
    }

    @EventListener
    @Transactional
    void on(MandateEnded ended) {
        MandateView mandate = mandates.mandate(ended.mandate());
        boolean renounced = ended.by().id() != null && ended.by().id().equals(ended.holder().account());
        switch (ended.how()) {
            case REVOKED -> {
                if (!renounced) {
                    tell(mandate, addressees.holder(mandate, latest(mandate)), "revoked", ended);
                }
                if (renounced || ended.by().isAgent()) {
                    tell(mandate, addressees.subject(mandate, latest(mandate)), renounced ? "renounced" : "stopped", ended);
                }
            }
            case REPLACED -> {
                if (mandate.kind().isJudged()) {
                    tell(mandate, addressees.holder(mandate, latest(mandate)), "replaced", ended);
                }
            }
            case SUBJECT_DIED -> tell(mandate, addressees.holder(mandate, latest(mandate)), "died", ended);
            default -> {
                // its last day was told beforehand
            }
        }
    }

    private void tell(MandateView mandate, Addressee to, String what, MandateEnded ended) {
        String key = "correspondence.mandate." + what;
        String day = FrenchDates.day(ended.at());
        Composed content = new Composed(messages.text(key + ".subject", mandate.subjectName(), mandate.holder().name()),
                List.of(Paragraph.text(messages.text("correspondence.greeting.both")),
                        Paragraph.text(messages.text(key, mandate.subjectName(), mandate.holder().name(), day)),
                        Paragraph.text(
                                messages.text("correspondence.mandate.goes-on." + (what.equals("died") ? "died" : "alive")))));
        Optional<RequestView> about = latest(mandate);
        to.reachedBy(MAIL_FIRST, false).forEach(way -> post.write(new NewNotice(about.map(RequestView::id).orElse(null),
                about.map(RequestView::number).orElse(""), "mandate_ended",
                "mandate_ended/%s/%s".formatted(mandate.id().value(), to.kind()), way, content, null, false, null)));
    }

    /** Asks the subject whether the mandate goes on, by their own link. */
    @EventListener
    @Transactional
    void on(RenewalAsked asked) {
        MandateView mandate = asked.mandate();
        String page = settings.address("/accord/" + asked.token()).toString();
        List<Paragraph> body = new ArrayList<>(Stream.of(messages.text("correspondence.greeting.both"),
                messages.text("correspondence.mandate.renewal", mandate.holder().name(),
                        mandate.endsOn() == null ? "" : FrenchDates.day(mandate.endsOn())))
                .map(Paragraph::text).toList());
        body.add(Paragraph.list(mandate.scopes().stream().sorted().map(scope -> messages.text(scope.key())).toList()));
        body.add(Paragraph.text(messages.text("correspondence.mandate.renewal.answer", page, FrenchDates.day(asked.until()))));
        post.write(NewNotice.secret("mandate_renewal",
                Recipient.byMail(Recipient.Kind.SUBJECT, mandate.subjectName(), asked.email()),
                new Composed(messages.text("correspondence.mandate.renewal.subject", mandate.holder().name()), body),
                asked.until()));
    }

    /** The request by which both are known. */
    private Optional<RequestView> latest(MandateView mandate) {
        return reader.latest(mandate.requests());
    }
}
