package fr.guichet.correspondence;

import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import fr.guichet.sharing.Agreement;
import fr.guichet.sharing.AgreementAsked;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks those whose yes a request needs: by a link, or by a letter to sign and send back. */
@Component
class AgreementMails {
    private final Post post;
    private final RequestReader requests;
    private final Addressees addressees;
    private final Messages messages;
    private final GuichetSettings settings;

    AgreementMails(Post post, RequestReader requests, Addressees addressees, Messages messages, GuichetSettings settings) {
        this.post = post;
        this.requests = requests;
        this.addressees = addressees;
        this.messages = messages;
        this.settings = settings;
    }

    @EventListener
    @Transactional
    void on(AgreementAsked asked) {
        Agreement agreement = asked.agreement();
        RequestView request = requests.request(new RequestId(agreement.request()));
        String kind = agreement.kind().name().toLowerCase(Locale.ROOT);
        String why = messages.text("correspondence.agreement.why." + kind, request.names().requester(),
                request.form().definition().name(), request.names().subject());
        if (asked.token() != null && agreement.email() != null) {
            Recipient to = Recipient.byMail(Recipient.Kind.SUBJECT, agreement.name(), agreement.email());
            write(request, asked, to, true, List.of(why,
                    messages.text("correspondence.agreement.link",
                            settings.address("/accord/demande/" + asked.token()).toString()),
                    messages.text("correspondence.agreement.until", FrenchDates.day(asked.expiresAt()))));
            return;
        }
        letter(request, agreement).ifPresent(to -> write(request, asked, to, false, List.of(why,
                messages.text("correspondence.agreement.sign"),
                messages.text("correspondence.agreement.signed", agreement.name(), request.form().definition().name(),
                        request.number()))));
    }

    /** The address of the other parent is not known. */
    private Optional<Recipient> letter(RequestView request, Agreement agreement) {
        return agreement.kind() == Agreement.Kind.PROTECTED
                ? addressees.subject(request).reachedBy(List.of("letter"), false).stream().findFirst()
                : Optional.empty();
    }

    private void write(RequestView request, AgreementAsked asked, Recipient to, boolean secret, List<String> body) {
        post.write(new NewNotice(request.id(), request.number(), "agreement",
                "agreement/" + asked.agreement().id() + "/" + asked.at(), to,
                new Composed(messages.text("correspondence.agreement.subject", request.number()),
                        Stream.concat(Stream.of(messages.text("correspondence.message.greeting")), body.stream())
                                .map(Paragraph::text).toList()),
                null, secret, secret ? asked.expiresAt() : null));
    }
}
