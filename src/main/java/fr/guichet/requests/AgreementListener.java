package fr.guichet.requests;

import fr.guichet.forms.Filer;
import fr.guichet.mandates.Mandates;
import fr.guichet.people.BirthDate;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.sharing.Agreement;
import fr.guichet.sharing.AgreementAnswered;
import fr.guichet.sharing.Agreements;
import fr.guichet.sharing.NewAgreement;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A request that two have to want waits for the second from the day on which it is filed, and tells of it in its history. */
@Component
class AgreementListener {
    private final Moves moves;
    private final Mandates mandates;
    private final Agreements agreements;

    AgreementListener(Moves moves, Mandates mandates, Agreements agreements) {
        this.moves = moves;
        this.mandates = mandates;
        this.agreements = agreements;
    }

    @EventListener
    void on(RequestChanged changed) {
        if (changed.action() != RequestAction.FILED) {
            return;
        }
        RequestView request = changed.request();
        NewAgreement wanted = needsBothSignatures(request.id().value())
                ? wanted(request, Agreement.Kind.PROTECTED, request.names().subject(), "subject_email",
                        request.names().birthDate())
                : hasTwoParents(request)
                        ? wanted(request, Agreement.Kind.SECOND_PARENT, request.situation().text("second_parent_name"),
                                "second_parent_email", BirthDate.UNKNOWN)
                        : null;
        if (wanted != null) {
            agreements.await(wanted, changed.at());
            moves.note(request.id(), RequestAction.AGREEMENT_ASKED, wanted.name(), changed.actor(), changed.at());
        }
    }

    @EventListener
    void on(AgreementAnswered answered) {
        Agreement agreement = answered.agreement();
        moves.note(new RequestId(agreement.request()),
                agreement.isGiven() ? RequestAction.AGREEMENT_GIVEN : RequestAction.AGREEMENT_REFUSED, agreement.name(),
                answered.by(), answered.at());
    }

    private boolean needsBothSignatures(UUID request) {
        return mandates.ofRequest(request).stream().anyMatch(mandate -> mandate.kind().needsBothSignatures());
    }

    /** Whether the parent who filed it has said that both exercise parental authority. */
    private static boolean hasTwoParents(RequestView request) {
        return request.situation().filer() == Filer.parent && request.situation().text("parental_authority").equals("both");
    }

    /** Never asked at the address of whoever made the request. */
    private static NewAgreement wanted(RequestView request, Agreement.Kind kind, String name, String question, BirthDate born) {
        String email = request.situation().text(question);
        boolean own = EmailAddresses.leadToOneMailbox(email, request.names().requesterEmail());
        return new NewAgreement(request.id().value(), kind, name.isBlank() ? "?" : name, email.isEmpty() || own ? null : email,
                born);
    }
}
