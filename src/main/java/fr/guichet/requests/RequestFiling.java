package fr.guichet.requests;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.documents.Expected;
import fr.guichet.forms.Availability;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.Instruction;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.mandates.MandateId;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.people.Declaration;
import fr.guichet.people.People;
import fr.guichet.people.PersonId;
import fr.guichet.questions.Problem;
import fr.guichet.questions.Questionnaire;
import fr.guichet.shared.Actor;
import fr.guichet.shared.TimeConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns a draft into a request: number, date of receipt, person, mandate, checklist, history and queue in one transaction.
 * Neither a missing document nor an awaited consent keeps it from being filed.
 */
@Service
public class RequestFiling {
    private final Moves moves;
    private final RequestViews views;
    private final AnswerStore answers;
    private final DraftChanges changes;
    private final FormCatalogue forms;
    private final SeasonPlaces places;
    private final Situations situations;
    private final Questionnaire questionnaire;
    private final Documents documents;
    private final Mandates mandates;
    private final People people;
    private final FilingOrganisations organisations;
    private final HeldPowers powers;
    private final Router router;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;

    RequestFiling(Moves moves, RequestViews views, AnswerStore answers, DraftChanges changes, FormCatalogue forms,
            SeasonPlaces places,
            Situations situations, Questionnaire questionnaire, Documents documents, Mandates mandates, People people,
            FilingOrganisations organisations, HeldPowers powers, Router router, Numbers numbers,
            ApplicationEventPublisher events) {
        this.moves = moves;
        this.views = views;
        this.answers = answers;
        this.changes = changes;
        this.forms = forms;
        this.places = places;
        this.situations = situations;
        this.questionnaire = questionnaire;
        this.documents = documents;
        this.mandates = mandates;
        this.people = people;
        this.organisations = organisations;
        this.powers = powers;
        this.router = router;
        this.numbers = numbers;
        this.events = events;
    }

    /**
     * Files a draft, once: filing it again gives the same number.
     *
     * @param receivedOn the day on which it came in; for paper it may be before today
     * @param recognised who an agent says it is, none when nobody has said anything
     */
    @Transactional
    public FilingOutcome file(RequestId id, Channel channel, LocalDate receivedOn, @Nullable Recognised recognised, Actor actor,
            Instant at) {
        Request request = moves.find(id);
        if (!request.isDraft()) {
            return new FilingOutcome.Filed(id, request.number());
        }
        PublishedForm form = forms.version(request.formVersion());
        places.hold(form.definition());
        Availability availability = places.on(form.definition(), receivedOn);
        if (!availability.isOpen() && !channel.isPaper()) {
            return new FilingOutcome.Closed(availability);
        }
        List<ChecklistItem> joined = documents.checklist(id.value());
        Situation typed = situations.of(id, form, answers.of(id, form.index()), channel, joined);
        Optional<MandateView> held = powers.of(request, typed, null);
        Situation situation = held.map(mandate -> Situations.holding(mandate.id().value(), typed)).orElse(typed);
        List<Problem> problems = questionnaire.checkAll(situation).stream().filter(Problem::isError).toList();
        if (!problems.isEmpty() && !channel.isPaper()) {
            return new FilingOutcome.Unfinished(problems);
        }
        @Nullable
        PersonId subject = subject(request, situation, recognised, actor, at);
        DeclaredMandate declared = new DeclaredMandate(situation);
        held = held.or(() -> powers.of(request, situation, subject)).filter(declared::isWithin);
        boolean awaited = !situation.isForSelf() && held.isEmpty() && declared.awaitsConsent();
        @Nullable
        MandateId mandate = held.isPresent() || situation.isForSelf()
                ? null
                : mandates.record(
                        declared.of(id, subject, request.parties().requesterAccount(),
                                LocalDate.ofInstant(at, TimeConfiguration.ZONE)),
                        actor, at);
        held.ifPresent(covering -> powers.use(covering, request, situation, actor, at));
        @Nullable
        String home = new Names(situation).homeCommune();
        Destination there = router.of(situation, home);
        request.file(numbers.next(form.definition().prefix(), receivedOn), actor, channel, receivedOn, awaited, at);
        if (problems.isEmpty() && !awaited && needsNothingMore(situation)) {
            request.complete(receivedOn, at);
        }
        request.concern(subject == null ? null : subject.value(), null);
        request.liveIn(home);
        request.goTo(there);
        request.followBy(request.parties().requesterAccount() == null ? followEmail(situation) : null);
        organisations.note(id, situation, request.parties().requesterAccount(), at);
        changes.forget(id);
        RequestView filed = views.of(request, form, expectDocuments(id, situation, joined), situation);
        moves.tell(filed, RequestAction.FILED, filed.number(), actor, at);
        if (there.isSomewhere()) {
            moves.tell(filed, RequestAction.ROUTED, there.words(), Actor.APPLICATION, at);
        }
        if (mandate != null && declared.consentEmail() != null) {
            askConsent(filed, mandate, declared.consentEmail(), actor, at);
        }
        return new FilingOutcome.Filed(id, filed.number());
    }

    /** Whether nothing has to come or to be looked at before it can be decided: it is complete as it is filed (CRPA L114-5). */
    private static boolean needsNothingMore(Situation situation) {
        Instruction how = situation.form().agentSteps();
        return !how.visit() && !how.answer() && situation.expectedDocuments().stream().noneMatch(DocumentRule::complete);
    }

    /** The address by which who needs no account finds the request again. */
    private static @Nullable String followEmail(Situation situation) {
        String email = new Names(situation).requesterEmail().strip().toLowerCase(Locale.ROOT);
        return situation.form().whoMayFile().needsNoAccount() && !email.isEmpty() ? email : null;
    }

    private @Nullable PersonId subject(Request request, Situation situation, @Nullable Recognised recognised, Actor actor,
            Instant at) {
        Names names = new Names(situation);
        UUID account = situation.isForSelf() ? request.parties().requesterAccount() : null;
        Declaration declared = names.subjectDetails()
                .map(details -> new Declaration(details, names.wishes(), account, request.id().toString())).orElse(null);
        if (declared == null) {
            return recognised == null || recognised.person() == null
                    ? null
                    : people.person(new PersonId(recognised.person())).id();
        } else if (recognised == null) {
            return people.recognise(declared, actor, at);
        }
        return recognised.person() == null
                ? people.register(declared, at)
                : people.learn(new PersonId(recognised.person()), declared, actor, at);
    }

    /** Makes the checklist follow the answers. */
    @Transactional
    public void expectDocuments(RequestId id, Situation situation) {
        documents.expect(id.value(), expected(situation));
    }

    /** The same for a checklist that was just read. @return the checklist as it is then */
    public List<ChecklistItem> expectDocuments(RequestId id, Situation situation, List<ChecklistItem> known) {
        return documents.expect(id.value(), expected(situation), known);
    }

    private static List<Expected> expected(Situation situation) {
        Speaker speaker = Speaker.of(situation, Map.of());
        return situation.expectedDocuments().stream()
                .map(document -> new Expected(document.id(), speaker.say(document.name()))).toList();
    }

    private void askConsent(RequestView filed, MandateId mandate, String email, Actor actor, Instant at) {
        Situation situation = filed.situation();
        Instant until = at
                .plus(Duration.ofDays(situation.form().number("consentDays", situation.surroundings().today(), 15)));
        String token = mandates.askByEmail(mandate, email, at, until);
        moves.tell(filed, RequestAction.CONSENT_ASKED, "", actor, at);
        events.publishEvent(new ConsentAsked(filed, email, token, at));
    }
}
