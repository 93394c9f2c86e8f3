package fr.guichet.correspondence;

import fr.guichet.accounts.PasswordLinkIssued;
import fr.guichet.accounts.SignInCodeIssued;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails that let somebody sign in. They leave at once and their words are forgotten then. */
@Component
class AccountMails {
    private final Post post;
    private final Messages messages;

    AccountMails(Post post, Messages messages) {
        this.post = post;
        this.messages = messages;
    }

    @EventListener
    @Transactional
    void on(SignInCodeIssued issued) {
        var to = Recipient.byMail(Recipient.Kind.ACCOUNT, issued.email(), issued.email());
        post.write(NewNotice.secret("sign_in_code", to, compose("correspondence.code.subject", List.of(
                messages.text("correspondence.code.is", issued.code()),
                messages.text("correspondence.code.until", FrenchDates.time(issued.expiresAt())),
                messages.text("correspondence.code.unexpected"))), issued.expiresAt()));
    }

    @EventListener
    @Transactional
    void on(PasswordLinkIssued issued) {
        var to = Recipient.byMail(Recipient.Kind.AGENT, issued.name(), issued.email());
        post.write(NewNotice.secret("password_link", to, compose("correspondence.password.subject", List.of(
                messages.text("correspondence.password.link", issued.link()),
                messages.text("correspondence.password.until", FrenchDates.day(issued.expiresAt()),
                        FrenchDates.time(issued.expiresAt())),
                messages.text("correspondence.password.unexpected"))), issued.expiresAt()));
    }

    private Composed compose(String subjectKey, List<String> body) {
        return new Composed(messages.text(subjectKey),
                Stream.concat(Stream.of(messages.text("correspondence.message.greeting")), body.stream()).map(Paragraph::text)
                        .toList());
    }
}
