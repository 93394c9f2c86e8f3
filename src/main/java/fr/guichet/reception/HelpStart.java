package fr.guichet.reception;

import fr.guichet.accounts.SignedIn;
import fr.guichet.counter.Helps;
import fr.guichet.documents.Documents;
import fr.guichet.forms.Answers;
import fr.guichet.forms.PublishedForm;
import fr.guichet.people.BirthDate;
import fr.guichet.people.PersonDetails;
import fr.guichet.people.PersonView;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Holder;
import fr.guichet.requests.RequestId;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the draft that an agent and a citizen fill in together, with the civil status that the register knows. */
@Component
class HelpStart {
    private final Drafts drafts;
    private final Helps helps;
    private final Documents documents;
    private final Clock clock;

    HelpStart(Drafts drafts, Helps helps, Documents documents, Clock clock) {
        this.drafts = drafts;
        this.helps = helps;
        this.documents = documents;
        this.clock = clock;
    }

    /** @return where the journey begins */
    @Transactional
    String begin(PublishedForm form, Helps.Begun begun, Optional<PersonView> known, SignedIn agent) {
        RequestId draft = drafts.start(form, Holder.account(agent.id().value()), agent.actor(), Channel.HELPED,
                known.map(person -> answers(form, person.details())).orElse(Answers.NONE), clock.instant());
        helps.begin(begun, draft, agent);
        return "/demarches/%s/%s/%s".formatted(form.definition().slug(), draft, form.definition().pages().getFirst().id());
    }

    /** Goes on with what was begun, after the person was asked again. */
    @Transactional
    String resume(RequestId draft, Helps.Begun begun, SignedIn agent) {
        String address = address(draft, agent).orElseThrow(() -> new NotFound("draft " + draft));
        helps.begin(begun, draft, agent);
        return address;
    }

    /** Where a draft is gone on with; none when it is there no more. */
    Optional<String> address(RequestId draft, SignedIn agent) {
        return drafts.open(draft, Holder.account(agent.id().value()))
                .map(open -> "/demarches/%s/%s/reprise".formatted(open.form().definition().slug(), draft));
    }

    /** Erases a draft with its files; one that is not there, or another's, stays as it is. */
    @Transactional
    void discard(UUID draft, SignedIn agent) {
        if (helps.with(draft, agent).isPresent()
                && drafts.discard(new RequestId(draft), Holder.account(agent.id().value()))) {
            documents.forget(draft);
        }
    }

    private static Answers answers(PublishedForm form, PersonDetails who) {
        Map<String, Object> known = new HashMap<>();
        known.put("subject_birth_name", who.birthName());
        known.put("subject_usual_name", who.usualName() == null ? "" : who.usualName());
        known.put("subject_first_names", who.firstNames());
        known.put("subject_birth_date", date(who.birthDate()));
        known.keySet().removeIf(id -> form.definition().question(id).isEmpty());
        known.values().removeIf(""::equals);
        return new Answers(known);
    }

    private static Map<String, String> date(BirthDate born) {
        return Map.of("day", part(born.day()), "month", part(born.month()), "year", part(born.year()));
    }

    private static String part(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }
}
