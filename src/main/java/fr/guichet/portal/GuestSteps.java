package fr.guichet.portal;

import fr.guichet.documents.Documents;
import fr.guichet.documents.FileView;
import fr.guichet.forms.Answers;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.Page;
import fr.guichet.forms.Speaker;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Situations;
import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import fr.guichet.sharing.Guest;
import fr.guichet.sharing.GuestDeed;
import fr.guichet.sharing.Sharing;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes what somebody who was invited does with a draft, in their own name. Nothing is noted of whoever began it. */
@Component
class GuestSteps {
    private final Sharing sharing;
    private final Documents documents;
    private final Situations situations;
    private final Clock clock;

    GuestSteps(Sharing sharing, Documents documents, Situations situations, Clock clock) {
        this.sharing = sharing;
        this.documents = documents;
        this.situations = situations;
        this.clock = clock;
    }

    /** Who pressed the key. */
    Actor actor(Draft draft, Here here) {
        return draft.guest() == null ? here.actor() : draft.guest().actor();
    }

    void opened(Draft draft) {
        note(draft, GuestDeed.OPENED, "");
    }

    void filled(Draft draft, Page page, Answers now) {
        if (draft.guest() != null && !now.equals(draft.answers())) {
            note(draft, GuestDeed.FILLED, speaker(draft).say(page.title()));
        }
    }

    void added(Draft draft, String rule) {
        note(draft, GuestDeed.ADDED_DOCUMENT, name(draft, rule));
    }

    /** A guest takes back only what they have added. @throws NotFound for any other file */
    void mayRemove(Draft draft, UUID file) {
        Guest guest = draft.guest();
        if (guest == null) {
            return;
        }
        documents.checklist(draft.id().value()).stream()
                .filter(item -> item.files().stream().filter(one -> GuestAccess.isOwn(one, guest)).map(FileView::id)
                        .anyMatch(file::equals))
                .findFirst()
                .ifPresentOrElse(item -> note(draft, GuestDeed.REMOVED_DOCUMENT, item.name()), () -> {
                    throw new NotFound("file " + file + " of the guest");
                });
    }

    void ready(Guest guest) {
        sharing.ready(guest, clock.instant());
    }

    private void note(Draft draft, GuestDeed deed, String detail) {
        if (draft.guest() != null) {
            sharing.note(draft.guest(), deed, detail, clock.instant());
        }
    }

    private String name(Draft draft, String rule) {
        return draft.form().definition().document(rule).map(DocumentRule::name).map(speaker(draft)::say).orElse(rule);
    }

    private Speaker speaker(Draft draft) {
        return Speaker.of(situations.of(draft.id(), draft.form(), draft.answers(), draft.channel()), Map.of());
    }
}
