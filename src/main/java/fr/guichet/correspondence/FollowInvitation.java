package fr.guichet.correspondence;

import fr.guichet.requests.FollowCodes;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever asked on paper how to follow the request online: with the code of their letter and a date of birth. */
@Service
public class FollowInvitation {
    private static final List<String> MAIL_FIRST = List.of("email", "letter");

    private final FollowCodes codes;
    private final Addressees addressees;
    private final RequestWords words;
    private final Post post;
    private final RequestDesk desk;
    private final Messages messages;
    private final GuichetSettings settings;

    FollowInvitation(FollowCodes codes, Addressees addressees, RequestWords words, Post post, RequestDesk desk,
            Messages messages,
            GuichetSettings settings) {
        this.codes = codes;
        this.addressees = addressees;
        this.words = words;
        this.post = post;
        this.desk = desk;
        this.messages = messages;
        this.settings = settings;
    }

    /** What a letter says about it, with a new code; none for a request that cannot be followed by a code. */
    public Optional<Paragraph> in(RequestView request, Instant at) {
        return codes.issue(request, at).map(
                code -> Paragraph.text(messages.text("correspondence.follow", settings.address("/suivre").toString(), code)));
    }

    /** The same to the person themselves, for whom nobody acts any more. */
    private Optional<Paragraph> back(RequestView request, Instant at) {
        return codes.issueToSubject(request, at).map(code -> Paragraph
                .text(messages.text("correspondence.follow.back", settings.address("/suivre").toString(), code)));
    }

    /** Whether nobody acts for the person any more, who may take the request back. */
    public boolean leadsBack(RequestView request) {
        return codes.mayBeTakenBack(request);
    }

    /** Writes a letter of its own with a new code; the one before is good no more. @return false when there is no code, or no way to send it */
    @Transactional
    public boolean send(RequestView request, Actor by, Instant at) {
        boolean back = codes.mayBeTakenBack(request);
        Addressee to = back
                ? addressees.subject(request)
                : addressees.follower(request, LocalDate.ofInstant(at, TimeConfiguration.ZONE));
        Optional<Recipient> reader = to.reachedBy(MAIL_FIRST, false).stream().findFirst();
        Optional<Paragraph> invitation = reader.isEmpty() ? Optional.empty() : back ? back(request, at) : in(request, at);
        invitation.ifPresent(paragraph -> post.write(NewNotice.about(request.id(), request.number(), "follow_code",
                "follow_code/" + request.number() + "/" + at, reader.orElseThrow(),
                new Composed(messages.text("correspondence.follow.subject", request.number()),
                        List.of(Paragraph.text(words.greeting(request, reader.orElseThrow())), paragraph)))));
        invitation.ifPresent(sent -> desk.note(request.id(), RequestAction.NOTICE_SENT,
                messages.text("correspondence.follow.noted"), by, at));
        return invitation.isPresent();
    }
}
