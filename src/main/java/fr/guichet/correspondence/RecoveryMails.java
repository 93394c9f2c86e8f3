package fr.guichet.correspondence;

import fr.guichet.recovery.NewRecovery;
import fr.guichet.recovery.RecoveryDecided;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells both mailboxes what an agent has decided on the one that was lost. */
@Component
class RecoveryMails {
    private static final Duration WORTH_READING = Duration.ofDays(30);

    private final Post post;
    private final Messages messages;
    private final GuichetSettings settings;

    RecoveryMails(Post post, Messages messages, GuichetSettings settings) {
        this.post = post;
        this.messages = messages;
        this.settings = settings;
    }

    @EventListener
    @Transactional
    void on(RecoveryDecided decided) {
        NewRecovery said = decided.recovery().said();
        Instant until = decided.expiresAt();
        if (decided.token() == null) {
            write(said.newEmail(), until.plus(WORTH_READING), "correspondence.recovery.refused.subject",
                    messages.text("correspondence.recovery.refused"), String.valueOf(decided.recovery().reason()),
                    messages.text("correspondence.recovery.call"));
            return;
        }
        write(said.newEmail(), until, "correspondence.recovery.subject",
                messages.text("correspondence.recovery.link",
                        settings.address("/connexion/nouvelle-adresse/" + decided.token()).toString()),
                messages.text("correspondence.recovery.until", FrenchDates.day(until)));
        write(said.oldEmail(), until.plus(WORTH_READING), "correspondence.recovery.old.subject",
                messages.text("correspondence.recovery.old", FrenchDates.day(until)),
                messages.text("correspondence.recovery.old.call"));
    }

    private void write(String email, Instant uselessAfter, String subject, String... body) {
        post.write(NewNotice.secret("account_recovery", Recipient.byMail(Recipient.Kind.ACCOUNT, email, email),
                new Composed(messages.text(subject),
                        Stream.concat(Stream.of(messages.text("correspondence.message.greeting")), List.of(body).stream())
                                .map(Paragraph::text).toList()),
                uselessAfter));
    }
}
