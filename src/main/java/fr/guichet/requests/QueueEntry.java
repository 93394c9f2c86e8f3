package fr.guichet.requests;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.Question.Readers;
import fr.guichet.people.PostalAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What the queue tells of a request, by the names of its columns; the one place that says it. Urgency and labels are not of the
 * request's own making, and territories move: the database adds them.
 *
 * @param deadline none when nothing is due
 * @param missing rules of the documents that are waited for, names where there is no rule
 * @param moreWords by which it is found too
 * @param terms the answers by which it can be filtered
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record QueueEntry(
        UUID requestId,
        String number,
        String formSlug,
        String formName,
        String subjectName,
        String subjectSaid,
        String subjectBirth,
        String acting,
        Channel channel,
        RequestState state,
        boolean mandateToCheck,
        boolean adapt,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        @Nullable UUID substituteId,
        @Nullable String substituteName,
        String service,
        @Nullable String commune,
        @Nullable UUID teamId,
        LocalDate receivedOn,
        @Nullable LocalDate deadline,
        @Nullable String deadlineRule,
        boolean ended,
        String address,
        List<String> missing,
        String moreWords,
        Set<String> terms) {
    static QueueEntry of(RequestView request, boolean mandateToCheck, String moreWords, Set<String> terms) {
        Names names = request.names();
        Optional<Deadlines.Deadline> deadline = request.deadlines().next();
        return new QueueEntry(request.id().value(), request.number(), request.form().definition().slug(),
                request.form().definition().name(), names.subjectSorted(), names.subject(), names.birth(), names.acting(),
                request.channel(), request.state(), mandateToCheck, !request.situation().text("flag_adapt").isEmpty(),
                request.ownerId(), request.ownerName(), request.substituteId(), request.substituteName(),
                request.serviceName() == null ? "" : request.serviceName(),
                request.whereabouts().homeCommune(), request.whereabouts().teamId(), request.clocks().receivedOn(),
                deadline.map(Deadlines.Deadline::dueForAgents).orElse(null), deadline.map(one -> one.rule().id()).orElse(null),
                request.state().isEnded(), address(names.subjectAddress()), missing(request), moreWords, terms);
    }

    private static String address(@Nullable PostalAddress address) {
        return address == null
                ? ""
                : Stream.of(address.street(), address.complement(), address.postcode(), address.commune())
                        .filter(line -> line != null && !line.isBlank()).collect(Collectors.joining(" "));
    }

    /** Never those of which only the medico-social team may know. Nobody waits any more for the documents of a request that has ended. */
    private static List<String> missing(RequestView request) {
        return request.state().isEnded()
                ? List.of()
                : request.checklist().stream().filter(item -> item.isToSend() && !isMedical(request, item))
                        .map(item -> item.ruleId() == null ? item.name() : item.ruleId()).toList();
    }

    private static boolean isMedical(RequestView request, ChecklistItem item) {
        return item.ruleId() != null && request.form().definition().document(item.ruleId())
                .filter(rule -> rule.readers() == Readers.MEDICAL).isPresent();
    }
}
