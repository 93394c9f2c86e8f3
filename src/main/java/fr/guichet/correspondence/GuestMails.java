package fr.guichet.correspondence;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Citizens;
import fr.guichet.forms.Filer;
import fr.guichet.requests.GuestToTell;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import fr.guichet.sharing.Guest;
import fr.guichet.sharing.GuestInvited;
import fr.guichet.sharing.GuestLeft;
import fr.guichet.sharing.GuestReady;
import fr.guichet.sharing.Sharing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is written about those who were invited to help: to them, to whoever invited them, and to the person it is about. */
@Component
class GuestMails {
    private static final List<String> MAIL_FIRST = List.of("email", "letter");
    private static final Duration WORTH_READING = Duration.ofDays(30);

    private final Post post;
    private final Addressees addressees;
    private final RequestWords words;
    private final Sharing sharing;
    private final Citizens citizens;
    private final Messages messages;
    private final GuichetSettings settings;

    GuestMails(Post post, Addressees addressees, RequestWords words, Sharing sharing, Citizens citizens, Messages messages,
            GuichetSettings settings) {
        this.post = post;
        this.addressees = addressees;
        this.words = words;
        this.sharing = sharing;
        this.citizens = citizens;
        this.messages = messages;
        this.settings = settings;
    }

    @EventListener
    @Transactional
    void on(GuestInvited invited) {
        Guest guest = invited.guest();
        String link = settings.address("/invitation/" + invited.token()).toString();
        write(guest.name(), guest.email(), guest.expiresAt(),
                messages.text("correspondence.guest.subject", guest.invitedByName()),
                List.of(messages.text("correspondence.guest.asks", guest.invitedByName(), guest.formName()),
                        messages.text("correspondence.guest.link", link, guest.email()),
                        messages.text("correspondence.guest.until", FrenchDates.day(guest.expiresAt())),
                        messages.text("correspondence.guest.unexpected")));
    }

    @EventListener
    @Transactional
    void on(GuestReady ready) {
        Guest guest = ready.guest();
        write(guest.invitedByName(), citizens.email(new AccountId(guest.invitedBy())), ready.at().plus(WORTH_READING),
                messages.text("correspondence.guest.ready.subject", guest.name()),
                List.of(messages.text("correspondence.guest.ready", guest.name(), guest.formName()),
                        messages.text("correspondence.guest.ready.link", settings.address("/mes-demandes").toString())));
    }

    /** Whoever leaves by themselves knows it. */
    @EventListener
    @Transactional
    void on(GuestLeft left) {
        Guest guest = left.guest();
        if (guest.hasAccepted()) {
            write(guest.name(), guest.email(), left.at().plus(WORTH_READING),
                    messages.text("correspondence.guest.left.subject"),
                    List.of(messages.text("correspondence.guest.left", guest.invitedByName(), guest.formName())));
        }
    }

    /** The person may end it: by a link of their own in a mail, by a call where it is a letter. */
    @EventListener
    @Transactional
    void on(GuestToTell told) {
        RequestView request = told.request();
        if (request.situation().filer() == Filer.parent) {
            return;
        }
        Guest guest = told.guest();
        for (Recipient to : addressees.subject(request).reachedBy(MAIL_FIRST, false)) {
            boolean mail = to.channel() == Channel.EMAIL;
            String stop = mail
                    ? messages.text("correspondence.guest.told.link",
                            settings.address("/invitation/fin/" + sharing.stopToken(guest.id())).toString())
                    : messages.text("correspondence.guest.told.call");
            List<Paragraph> body = Stream
                    .of(words.greeting(request, to),
                            messages.text("correspondence.guest.told", guest.invitedByName(), guest.name(), request.number()),
                            messages.text(guest.sealed() ? "correspondence.guest.told.sealed" : "correspondence.guest.told.open"),
                            stop)
                    .map(Paragraph::text).toList();
            post.write(new NewNotice(request.id(), request.number(), "guest_told", "guest_told/" + guest.id() + "/" + to.kind(),
                    to, new Composed(messages.text("correspondence.guest.told.subject", request.number()), body), null, mail,
                    null));
        }
    }

    private void write(String name, String email, Instant uselessAfter, String subject, List<String> body) {
        post.write(NewNotice.secret("guest", Recipient.byMail(Recipient.Kind.ACCOUNT, name, email),
                new Composed(subject, Stream.concat(Stream.of(messages.text("correspondence.message.greeting")), body.stream())
                        .map(Paragraph::text).toList()),
                uselessAfter));
    }
}
