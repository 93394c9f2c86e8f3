package fr.guichet.imports;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.Instruction;
import fr.guichet.forms.PublishedForm;
import fr.guichet.people.People;
import fr.guichet.people.PersonDetails;
import fr.guichet.people.PersonView;
import fr.guichet.requests.Channel;
import fr.guichet.requests.FormerRequest;
import fr.guichet.requests.FormerRequests;
import fr.guichet.requests.RequestState;
import fr.guichet.shared.Ids;
import fr.guichet.shared.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over requests, of people that were taken over before. */
@Component
class RequestTaker implements LineTaker {
    private static final Map<String, RequestState> STATES = Map.of("deposee", RequestState.FILED, "complete",
            RequestState.COMPLETE,
            "accordee", RequestState.GRANTED, "refusee", RequestState.REFUSED, "repondue", RequestState.ANSWERED, "close",
            RequestState.CLOSED, "retiree", RequestState.WITHDRAWN);
    private static final Map<String, Channel> CHANNELS = Map.of("", Channel.POST, "courrier", Channel.POST, "guichet",
            Channel.COUNTER,
            "telephone", Channel.PHONE, "courriel", Channel.EMAIL, "en_ligne", Channel.ONLINE);
    private static final Map<String, String> REASONS = Map.of("pieces", "missing", "retrait", "withdrawn", "deces", "death",
            "accord",
            "consent", "doublon", "duplicate");

    private final FormerRequests requests;
    private final FormerAnswers answers;
    private final FormCatalogue forms;
    private final People people;
    private final ImportedRows imported;
    private final Messages messages;

    RequestTaker(FormerRequests requests, FormerAnswers answers, FormCatalogue forms, People people, ImportedRows imported,
            Messages messages) {
        this.requests = requests;
        this.answers = answers;
        this.forms = forms;
        this.people = people;
        this.imported = imported;
        this.messages = messages;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.REQUESTS;
    }

    @Override
    public int take(List<ImportLine> lines, Taking taking) {
        Map<String, ImportLine> fresh = imported.fresh(kind(), lines, line -> line.text("numero"));
        Map<String, PersonView> persons = persons(lines);
        Map<String, PublishedForm> known = forms.current().stream()
                .collect(Collectors.toMap(form -> form.definition().slug(), Function.identity()));
        List<FormerRequest> good = new ArrayList<>();
        int unnamed = 0;
        for (ImportLine line : lines) {
            String reference = line.needed("numero");
            unnamed += reference.isEmpty() ? 1 : 0;
            if (fresh.get(reference) == line) {
                FormerRequest request = request(line, known, persons, taking.day());
                if (request != null) {
                    good.add(request);
                }
            }
        }
        if (!taking.trial()) {
            requests.take(good, taking.by(), taking.at());
            imported.note(kind(), good.stream().collect(
                    Collectors.toMap(FormerRequest::reference, FormerRequest::id, (first, second) -> first, LinkedHashMap::new)),
                    taking.importId());
        }
        return lines.size() - fresh.size() - unnamed;
    }

    private Map<String, PersonView> persons(List<ImportLine> lines) {
        Map<String, UUID> ids = imported.known(ImportKind.PEOPLE, lines.stream().map(line -> line.text("personne")).toList());
        Map<UUID, PersonView> views = people.persons(ids.values());
        Map<String, PersonView> persons = new HashMap<>();
        ids.forEach((reference, id) -> {
            PersonView view = views.get(id);
            if (view != null) {
                persons.put(reference, view);
            }
        });
        return persons;
    }

    private @Nullable FormerRequest request(ImportLine line, Map<String, PublishedForm> known, Map<String, PersonView> persons,
            LocalDate today) {
        PublishedForm form = known.get(line.needed("demarche"));
        if (form == null && !line.text("demarche").isEmpty()) {
            line.refuse("demarche", "no-form", String.join(", ", known.keySet().stream().sorted().toList()));
        }
        RequestState state = line.word("etat", STATES);
        Channel channel = line.word("canal", CHANNELS);
        LocalDate received = line.needed("date_reception").isEmpty() ? null : line.day("date_reception");
        if (received != null && received.isAfter(today)) {
            line.refuse("date_reception", "future");
        }
        PersonView person = persons.get(line.text("personne"));
        if (person == null && !line.text("personne").isEmpty()) {
            line.refuse("personne", "no-person");
        }
        if (form == null || state == null || channel == null || received == null) {
            return null;
        }
        FormerRequest request = request(line, form, state, channel, received, person);
        return line.isRefused() ? null : request;
    }

    private FormerRequest request(ImportLine line, PublishedForm form, RequestState state, Channel channel, LocalDate received,
            @Nullable PersonView person) {
        check(line, form.definition().agentSteps(), state);
        LocalDate complete = from(line, "date_complet", received, state == RequestState.COMPLETE);
        LocalDate ended = from(line, "date_fin", received, state.isEnded());
        String closing = state == RequestState.CLOSED
                ? line.word("motif", REASONS)
                : state == RequestState.WITHDRAWN ? "withdrawn" : null;
        PersonDetails details = person == null ? null : person.details();
        Answers given = line.isRefused() ? Answers.NONE : answers.of(line, form, channel, details);
        String former = messages.text("imports.former");
        String agent = line.text("agent").isEmpty() ? former : line.text("agent");
        String requester = line.text("demandeur").isEmpty() && details != null ? details.fullName() : line.text("demandeur");
        return new FormerRequest(Ids.next(), line.text("numero"), form, state, channel, received, complete,
                state.isEnded() ? ended : null, state == RequestState.WITHDRAWN && !requester.isEmpty() ? requester : agent,
                closing,
                given, person == null ? null : person.id().value(),
                channel.isByAgent() || requester.isEmpty() ? agent : requester,
                line.text("service").isEmpty() ? form.definition().service() : line.text("service"), commune(given));
    }

    private static void check(ImportLine line, Instruction steps, RequestState state) {
        boolean possible = switch (state) {
            case GRANTED -> steps.allows(Instruction.Outcome.grant);
            case REFUSED -> steps.allows(Instruction.Outcome.refuse);
            case ANSWERED -> steps.answer();
            default -> true;
        };
        if (!possible) {
            line.refuse("etat", "no-state");
        }
    }

    /** A day that cannot come before the receipt. */
    private static @Nullable LocalDate from(ImportLine line, String column, LocalDate received, boolean needed) {
        if (needed) {
            line.needed(column);
        }
        LocalDate day = line.day(column);
        if (day != null && day.isBefore(received)) {
            line.refuse(column, "before");
        }
        return day;
    }

    private static @Nullable String commune(Answers given) {
        String insee = given.parts("current_address").getOrDefault("insee", "");
        return insee.isEmpty() ? null : insee;
    }
}
