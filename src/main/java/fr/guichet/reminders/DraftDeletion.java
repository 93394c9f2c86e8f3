package fr.guichet.reminders;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Citizens;
import fr.guichet.correspondence.Composed;
import fr.guichet.correspondence.NewNotice;
import fr.guichet.correspondence.Paragraph;
import fr.guichet.correspondence.Post;
import fr.guichet.correspondence.Recipient;
import fr.guichet.documents.Documents;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Drafts.Untouched;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes one draft with its documents, and tells it where an address is known. The sweep takes the files. */
@Component
class DraftDeletion {
    private final Drafts drafts;
    private final Documents documents;
    private final Citizens citizens;
    private final Post post;
    private final Messages messages;
    private final GuichetSettings settings;

    DraftDeletion(Drafts drafts, Documents documents, Citizens citizens, Post post, Messages messages, GuichetSettings settings) {
        this.drafts = drafts;
        this.documents = documents;
        this.citizens = citizens;
        this.post = post;
        this.messages = messages;
        this.settings = settings;
    }

    /** @param limit a draft touched at this time or later stays @param kept for how many days drafts are kept */
    @Transactional
    public void delete(Untouched draft, PublishedForm form, Instant limit, int kept) {
        if (drafts.forget(draft.id(), limit)) {
            documents.forget(draft.id().value());
            if (draft.account() != null) {
                tell(draft, draft.account(), form, kept);
            }
        }
    }

    private void tell(Untouched draft, UUID account, PublishedForm form, int kept) {
        String email = citizens.email(new AccountId(account));
        var again = settings.address(
                (form.definition().whoMayFile().agentsOnly() ? "/agents/demarches/" : "/demarches/") + form.definition().slug());
        var content = new Composed(messages.text("reminders.deleted.subject"),
                List.of(Paragraph.text(
                        messages.text("reminders.deleted.text", form.definition().name(), kept)),
                        Paragraph.text(messages.text("reminders.deleted.again", again))));
        post.write(new NewNotice(null, "", "draft_deleted", "draft_deleted/" + draft.id(),
                Recipient.byMail(Recipient.Kind.ACCOUNT, email, email), content, null, false, null));
    }
}
