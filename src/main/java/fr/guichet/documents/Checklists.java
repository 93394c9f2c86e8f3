package fr.guichet.documents;

import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the checklist of a request, each change in one transaction with its event. */
@Component
@Transactional
class Checklists {
    private static final int AFTER_THE_RULES = 1000;

    private final SupportingDocuments documents;
    private final ApplicationEventPublisher events;

    Checklists(SupportingDocuments documents, ApplicationEventPublisher events) {
        this.documents = documents;
        this.events = events;
    }

    void expect(UUID request, List<Expected> wanted) {
        documents.takeTurns(request);
        Map<String, SupportingDocument> known = documents.checklist(request).stream()
                .filter(document -> document.ruleId() != null)
                .collect(Collectors.toMap(document -> String.valueOf(document.ruleId()), Function.identity()));
        for (int place = 0; place < wanted.size(); place++) {
            Expected one = wanted.get(place);
            SupportingDocument document = known.remove(one.ruleId());
            if (document == null) {
                documents.save(new SupportingDocument(request, one.ruleId(), one.name(), place));
            } else {
                document.expectAs(one.name(), place);
            }
        }
        known.values().forEach(this::drop);
    }

    private void drop(SupportingDocument document) {
        if (document.isUntouched()) {
            documents.delete(document);
        } else {
            document.noLongerExpect();
        }
    }

    UUID add(UUID request, String name) {
        return documents.save(new SupportingDocument(request, null, name, AFTER_THE_RULES)).id();
    }

    Arrival receive(UUID request, UUID id, CheckedFile file, Actor from, Instant at) {
        SupportingDocument document = documents.lockForFiles(request, id).orElseThrow(() -> unknown(request, id));
        Optional<Refusal> refusal = document.reasonAgainst(file);
        if (refusal.isPresent()) {
            return new Arrival.Refused(refusal.get());
        }
        Optional<DocumentFile> same = document.sameAs(file);
        if (same.isPresent()) {
            return new Arrival.AlreadyThere(id, same.get().id());
        }
        boolean alreadyUnder = documents.checklist(request).stream().anyMatch(other -> other.sameAs(file).isPresent());
        DocumentFile kept = document.receive(file, from, at);
        events.publishEvent(document.received(kept, from, at));
        return new Arrival.Kept(id, kept.id(), alreadyUnder);
    }

    void remove(UUID request, UUID file, Instant at) {
        SupportingDocument document = documents.holding(request, file).flatMap(id -> documents.lockForFiles(request, id))
                .orElseThrow(() -> new NotFound("No file " + file + " in the request " + request));
        document.remove(file, at);
    }

    SupportingDocument seen(UUID request, UUID id, int version) {
        SupportingDocument document = locked(request, id);
        document.mustBe(version);
        return document;
    }

    void promise(UUID request, String ruleId, @Nullable PromisedWay way) {
        documents.byRule(request, ruleId).orElseThrow(() -> new NotFound("No rule " + ruleId + " for the request " + request))
                .promise(way);
    }

    void ask(UUID request, Collection<UUID> missing, LocalDate day) {
        missing.forEach(id -> locked(request, id).askOn(day));
    }

    private SupportingDocument locked(UUID request, UUID id) {
        return documents.lock(request, id).orElseThrow(() -> unknown(request, id));
    }

    private static NotFound unknown(UUID request, UUID id) {
        return new NotFound("No document " + id + " in the request " + request);
    }
}
