package fr.guichet.reminders;

import fr.guichet.correspondence.Addressees;
import fr.guichet.correspondence.Recipient;
import fr.guichet.correspondence.RequestWords;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import fr.guichet.shared.GuichetSettings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asks for consent again, by a fresh link with the same last day; the one before is good no more. The last time a letter says
 * it too, with the same link, so that the mail in the person's box still works.
 */
@Component
@Order(0)
class ConsentWork implements ReminderWork {
    private final ApplicationEventPublisher events;
    private final RequestReader reader;
    private final RequestDesk desk;
    private final Mandates mandates;
    private final Addressees addressees;
    private final RequestWords words;
    private final Writing writing;
    private final GuichetSettings settings;

    ConsentWork(ApplicationEventPublisher events, RequestReader reader, RequestDesk desk, Mandates mandates,
            Addressees addressees, RequestWords words,
            Writing writing, GuichetSettings settings) {
        this.events = events;
        this.reader = reader;
        this.desk = desk;
        this.mandates = mandates;
        this.addressees = addressees;
        this.words = words;
        this.writing = writing;
        this.settings = settings;
    }

    @Override
    public boolean does(Occurrence occurrence) {
        return occurrence.event() == TimedEvent.CONSENT_ASKED;
    }

    @Override
    public boolean carryOut(Occurrence one, Instant now) {
        Optional<MandateView> open = mandates.ofRequest(one.request().value()).stream().filter(ConsentWork::canBeAsked)
                .findFirst();
        open.ifPresent(mandate -> ask(one, mandate, now));
        return open.isPresent();
    }

    /** After too many wrong dates of birth somebody calls instead. */
    private static boolean canBeAsked(MandateView mandate) {
        return mandate.isAwaiting() && mandate.consent() != null && mandate.consent().answeredAt() == null
                && !mandate.consent().isClosed();
    }

    private void ask(Occurrence one, MandateView mandate, Instant now) {
        RequestView request = reader.request(one.request());
        MandateView.ConsentView consent = java.util.Objects.requireNonNull(mandate.consent());
        String token = mandates.askByEmail(mandate.id(), consent.sentTo(), now, consent.expiresAt());
        events.publishEvent(new ConsentAskedAgain(one.request(), token));
        RequestWords.Words said = words.of(request);
        String page = settings.address("/accord/" + token).toString();
        said.values().put("consentUrl", page);
        said.values().put("refuseUrl", page + "?non");
        Recipient mail = Recipient.byMail(Recipient.Kind.SUBJECT, mandate.subjectName(), consent.sentTo());
        List<Recipient> readers = Stream.concat(Stream.of(mail), letter(one, request).stream()).toList();
        String heading = writing.write(one, request, said, readers, consent.expiresAt());
        desk.note(one.request(), RequestAction.REMINDED, heading, Actor.APPLICATION, now);
    }

    private List<Recipient> letter(Occurrence one, RequestView request) {
        return one.isLast() && !one.isFirst() && one.rule().channels().contains("letter")
                ? addressees.subject(request).reachedBy(List.of("letter"), false)
                : List.of();
    }
}
