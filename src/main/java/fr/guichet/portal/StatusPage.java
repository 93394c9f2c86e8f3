package fr.guichet.portal;

import fr.guichet.correspondence.RequestWords;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.DocumentState;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormDefinition.StatusText;
import fr.guichet.forms.Instruction;
import fr.guichet.forms.Speaker;
import fr.guichet.requests.RequestState;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a citizen reads of a request: where it stands in plain words, what comes next, until when. */
@Component
class StatusPage {
    private final RequestWords words;
    private final Messages messages;

    StatusPage(RequestWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** @param tone warn when it is up to the citizen, ok when the answer is yes */
    record Status(String title, String now, String next, String until, String tone) {}

    /** A stage of the way. @param state done, now or empty */
    record Stage(String key, String state) {}

    Status of(RequestView request) {
        StatusText text = text(request);
        Map<String, String> values = new HashMap<>(words.of(request).values());
        values.put("missing.list", String.join(", ", toSend(request).stream().map(this::named).toList()));
        Speaker speaker = Speaker.of(request.situation(), values);
        return new Status(speaker.say(text.title()), speaker.say(text.now()), speaker.say(text.next()), speaker.say(text.until()),
                tone(request.state()));
    }

    private static StatusText text(RequestView request) {
        FormDefinition form = request.form().definition();
        return particular(request).flatMap(form::status).or(() -> form.status(id(request.state()))).orElseThrow();
    }

    /** What says more than the state does: granted by silence, helped at once, passed on. */
    private static Optional<String> particular(RequestView request) {
        LocalDate today = request.situation().surroundings().today();
        if (request.deadlines().isGrantedBySilence(today)) {
            return Optional.of("tacit");
        }
        if (request.advance() != null && request.state().isOpen() && !request.state().awaitsCitizen()
                && !today.isAfter(request.advance().until())) {
            return Optional.of("provisional");
        }
        return request.closing() != null && request.closing().isTransfer() ? Optional.of("transferred") : Optional.empty();
    }

    private static String tone(RequestState state) {
        return switch (state) {
            case DOCUMENTS_ASKED -> "is-warn";
            case GRANTED, ANSWERED -> "is-ok";
            default -> "is-info";
        };
    }

    List<ChecklistItem> toSend(RequestView request) {
        return request.checklist().stream().filter(ChecklistItem::isToSend).toList();
    }

    /** The documents that concern the citizen: what is expected or has come. */
    List<ChecklistItem> documents(RequestView request) {
        return request.checklist().stream()
                .filter(item -> item.hasFiles() || item.isToSend() || item.state() == DocumentState.WAIVED).toList();
    }

    List<Stage> stages(RequestView request) {
        List<String> keys = keys(request.steps());
        int at = switch (request.state()) {
            case DRAFT, CONSENT_PENDING, CONSENT_REFUSED, FILED, DOCUMENTS_ASKED, DOCUMENTS_RECEIVED -> 1;
            case COMPLETE, VISIT_FIXED -> Math.min(2, keys.size() - 1);
            case ASSESSED, PROPOSED -> keys.size() - 1;
            case GRANTED, REFUSED, ANSWERED, CLOSED, WITHDRAWN -> keys.size();
        };
        List<Stage> stages = new ArrayList<>();
        for (int index = 0; index < keys.size(); index++) {
            stages.add(new Stage(keys.get(index), index < at ? "done" : index == at ? "now" : ""));
        }
        return stages;
    }

    private static List<String> keys(Instruction how) {
        if (how.visit()) {
            return List.of("sent", "checked", "visited", "decided");
        }
        return how.answer() ? List.of("sent", "answered") : List.of("sent", "checked", "decided");
    }

    /** What was answered in writing, a line each; none while nothing is. */
    static List<String> answer(RequestView request) {
        return request.state() == RequestState.ANSWERED && request.proposal() != null && request.proposal().answer() != null
                ? request.proposal().answer().lines().toList()
                : List.of();
    }

    private String named(ChecklistItem item) {
        return messages.text("portal.follow.document-named", item.name());
    }

    private static String id(RequestState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case CONSENT_PENDING -> "consent_pending";
            case CONSENT_REFUSED -> "consent_refused";
            case FILED -> "filed";
            case DOCUMENTS_ASKED -> "documents_asked";
            case DOCUMENTS_RECEIVED -> "documents_received";
            case COMPLETE -> "complete";
            case VISIT_FIXED -> "visit_fixed";
            case ASSESSED, PROPOSED -> "assessed";
            case GRANTED -> "granted";
            case REFUSED -> "refused";
            case ANSWERED -> "answered";
            case CLOSED, WITHDRAWN -> "closed";
        };
    }
}
