package fr.guichet.reminders;

import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.organisation.Authorities;
import fr.guichet.organisation.Authority;
import fr.guichet.requests.Assessment;
import fr.guichet.requests.Clocks;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.TimeConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The variables of a request that the notices of reminders use. */
@Component
class ReminderWords {
    private final Authorities authorities;
    private final Documents documents;
    private final SentNotices sent;
    private final GuichetSettings settings;
    private final MandateWords mandates;

    ReminderWords(Authorities authorities, Documents documents, SentNotices sent, GuichetSettings settings,
            MandateWords mandates) {
        this.authorities = authorities;
        this.documents = documents;
        this.sent = sent;
        this.settings = settings;
        this.mandates = mandates;
    }

    /**
     * The values of a request by name, to be completed with the greeting of each reader.
     *
     * @param flags the words that hold for `[flag : …]`
     * @param missing how many documents that were asked for are still to be sent
     */
    record Words(Map<String, String> values, Set<String> flags, int missing) {}

    Words of(Occurrence one, RequestView request) {
        Map<String, String> values = authority(authorities.current());
        values.put("request.number", request.number());
        values.put("request.of", Speaker.of(request.situation(), Map.of()).say(request.form().definition().requestOf()));
        values.put("de subject", Speaker.of(request.situation(), Map.of()).say("{de subject}"));
        values.put("subject.fullName", request.names().subject());
        values.put("requester.fullName", request.names().requester());
        String follow = settings.address("/mes-demandes/" + request.number()).toString();
        values.put("followUrl", follow);
        values.put("renewUrl", follow);
        request.deadlines().due("decide").ifPresent(due -> put(values, "decideBy", due));
        values.putAll(mandates.of(one, request));
        visit(values, request.assessment());
        return withMissing(values, request);
    }

    private static Map<String, String> authority(Authority authority) {
        Map<String, String> values = new TreeMap<>();
        values.put("service.name", authority.service().isEmpty() ? authority.name() : authority.service());
        values.put("service.phone", authority.contact().phone());
        values.put("service.hours", authority.contact().hours());
        values.put("service.contact", authority.contact().email());
        values.put("service.address", String.join(", ", authority.contact().addressLines()));
        return values;
    }

    private static void visit(Map<String, String> values, @Nullable Assessment visit) {
        if (visit != null && visit.visitOn() != null) {
            values.put("visit.on", FrenchDates.day(visit.visitOn().toInstant()));
            values.put("visit.at", FrenchDates.time(visit.visitOn().toInstant()));
            values.put("visitor.name", visit.visitor() == null ? values.get("service.name") : visit.visitor());
        }
    }

    private Words withMissing(Map<String, String> values, RequestView request) {
        List<ChecklistItem> missing = documents.checklist(request.id().value()).stream()
                .filter(item -> item.isToSend() && item.askedOn() != null).toList();
        Set<String> holding = holding(request.situation());
        String holdingNames = missing.stream().filter(item -> item.ruleId() != null && holding.contains(item.ruleId()))
                .map(ChecklistItem::name).collect(Collectors.joining("\n"));
        values.put("missing.count", "" + missing.size());
        values.put("missing.list", missing.stream().map(ReminderWords::line).collect(Collectors.joining("\n")));
        values.put("holding.list", holdingNames);
        Clocks clocks = request.clocks();
        put(values, "missing.askedOn", clocks.missingAskedOn());
        put(values, "missing.due", clocks.missingDue());
        put(values, "missing.finalDue", clocks.finalDue());
        put(values, "reminder1.sentOn", firstReminder(request, clocks.missingAskedOn()));
        return new Words(values, holdingNames.isEmpty() ? Set.of() : Set.of("holding"), missing.size());
    }

    /** The documents without which the instruction cannot validly start (CRPA L114-5-1). */
    private static Set<String> holding(Situation situation) {
        return situation.expectedDocuments().stream()
                .filter(document -> document.holds() != null && situation.holds(document.holds())).map(DocumentRule::id)
                .collect(Collectors.toSet());
    }

    private static String line(ChecklistItem item) {
        return item.reason() == null ? item.name() : item.name() + " : " + item.reason();
    }

    private @Nullable LocalDate firstReminder(RequestView request, @Nullable LocalDate otherwise) {
        return sent.of(request.id()).stream().filter(notice -> notice.noticeId().equals("reminder_1")).map(SentNotice::writtenAt)
                .reduce((earlier, later) -> later).map(at -> LocalDate.ofInstant(at, TimeConfiguration.ZONE)).orElse(otherwise);
    }

    private static void put(Map<String, String> values, String name, @Nullable LocalDate day) {
        if (day != null) {
            values.put(name, FrenchDates.day(day));
        }
    }
}
