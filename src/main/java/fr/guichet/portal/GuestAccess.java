package fr.guichet.portal;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.FileView;
import fr.guichet.forms.FormDefinition;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Scope;
import fr.guichet.requests.DraftCodes;
import fr.guichet.requests.KeptAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.SharedRequests;
import fr.guichet.requests.SharedRequests.Shared;
import fr.guichet.shared.NotFound;
import fr.guichet.sharing.Guest;
import fr.guichet.sharing.Sharing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those who were invited to help may open, and what they are told when they may not any more. */
@Component
class GuestAccess {
    private final SharedRequests shared;
    private final Sharing sharing;
    private final DraftCodes codes;
    private final Mandates mandates;
    private final Clock clock;

    GuestAccess(SharedRequests shared, Sharing sharing, DraftCodes codes, Mandates mandates, Clock clock) {
        this.codes = codes;
        this.mandates = mandates;
        this.clock = clock;
        this.shared = shared;
        this.sharing = sharing;
    }

    /** A filed request that this guest may open. */
    Shared request(String number, Here here) {
        UUID account = Objects.requireNonNull(here.account());
        return shared.byNumber(number, account).orElseThrow(() -> refusal(number, here));
    }

    /** Whether a guest reads and writes messages: not without the income, nor beyond what whoever invited them may do. */
    boolean writes(Shared open) {
        Guest guest = open.guest();
        return !guest.sealed() && !mandates.forbids(guest.request(), guest.invitedBy(), Scope.FOLLOW, LocalDate.now(clock));
    }

    /** Why a number is not opened: the access has ended, or there never was one. */
    RuntimeException refusal(String number, Here here) {
        return here.account() == null
                ? new NotFound("request " + number)
                : shared.ended(number, here.account()).<RuntimeException>map(guest -> new AccessEnded(guest, null))
                        .orElseGet(() -> new NotFound("request " + number));
    }

    /** Whether a request is open to them as a guest. */
    boolean isGuest(String number, Here here) {
        return here.account() != null && !here.internal() && shared.byNumber(number, here.account()).isPresent();
    }

    /** Why a draft is not opened: the access has ended, it was sent meanwhile, or there never was one. */
    RuntimeException refusal(RequestId draft, Here here) {
        if (!here.holder().isNobody() && codes.isAtTheDesk(draft, here.holder())) {
            return new AtTheDesk(draft.toString());
        }
        Optional<Guest> guest = here.account() == null ? Optional.empty() : sharing.guest(draft.value(), here.account());
        if (guest.isEmpty()) {
            return new NotFound("draft " + draft);
        } else if (guest.get().hasEnded()) {
            return new AccessEnded(guest.get(), null);
        }
        return shared.filedMeanwhile(draft, Objects.requireNonNull(here.account()))
                .<RuntimeException>map(number -> new AccessEnded(guest.get(), number))
                .orElseGet(() -> new NotFound("draft " + draft));
    }

    /** The documents as a guest sees them: of what the form keeps from most, only the files that they have sent themselves. */
    static List<ChecklistItem> documents(List<ChecklistItem> checklist, FormDefinition form, @Nullable Guest guest) {
        return guest == null || !guest.sealed()
                ? checklist
                : checklist.stream().map(item -> isKept(item, form) ? item.showing(file -> isOwn(file, guest)) : item).toList();
    }

    private static boolean isKept(ChecklistItem item, FormDefinition form) {
        return item.ruleId() == null || KeptAnswers.isKept(form, item.ruleId());
    }

    static boolean isOwn(FileView file, Guest guest) {
        return guest.account() != null && guest.account().equals(file.sender());
    }
}
