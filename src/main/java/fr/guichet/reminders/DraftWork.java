package fr.guichet.reminders;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Citizens;
import fr.guichet.correspondence.Composed;
import fr.guichet.correspondence.NewNotice;
import fr.guichet.correspondence.Post;
import fr.guichet.correspondence.Recipient;
import fr.guichet.requests.Drafts;
import fr.guichet.shared.FrenchDates;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells those who began a request until when it is kept, where their address is known. */
@Component
@Order(2)
class DraftWork implements ReminderWork {
    private final Drafts drafts;
    private final Citizens citizens;
    private final Writing writing;
    private final Post post;

    DraftWork(Drafts drafts, Citizens citizens, Writing writing, Post post) {
        this.drafts = drafts;
        this.citizens = citizens;
        this.writing = writing;
        this.post = post;
    }

    @Override
    public boolean does(Occurrence occurrence) {
        return occurrence.event() == TimedEvent.DRAFT_UNTOUCHED;
    }

    @Override
    public boolean carryOut(Occurrence one, Instant now) {
        Optional<UUID> account = drafts.accountOf(one.request());
        account.ifPresent(id -> {
            String email = citizens.email(new AccountId(id));
            String until = FrenchDates.inWords(one.countedFrom().plusDays(ForgottenDrafts.keptDays(one.form(), now)));
            Composed content = writing.compose(one, Map.of("draft.until", until));
            post.write(new NewNotice(one.request(), "", "draft_waiting", one.name(),
                    Recipient.byMail(Recipient.Kind.ACCOUNT, email, email), content, null, false, null));
        });
        return account.isPresent();
    }
}
