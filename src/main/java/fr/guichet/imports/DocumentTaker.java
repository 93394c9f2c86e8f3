package fr.guichet.imports;

import fr.guichet.documents.DocumentState;
import fr.guichet.documents.FormerDocuments;
import fr.guichet.documents.FormerDocuments.FormerDocument;
import fr.guichet.forms.Answers;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Speaker;
import fr.guichet.requests.Channel;
import fr.guichet.requests.FormerRequests;
import fr.guichet.requests.Situations;
import fr.guichet.shared.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over the list of documents of requests that were taken over before: what came, and what became of it, never the files. */
@Component
class DocumentTaker implements LineTaker {
    private static final Map<String, DocumentState> STATES = Map.of("attendue", DocumentState.EXPECTED, "recue",
            DocumentState.RECEIVED,
            "acceptee", DocumentState.ACCEPTED, "refusee", DocumentState.REFUSED, "perimee", DocumentState.OUTDATED, "dispensee",
            DocumentState.WAIVED);

    private final FormerDocuments documents;
    private final FormerRequests requests;
    private final FormCatalogue forms;
    private final Situations situations;
    private final ImportedRows imported;
    private final Messages messages;

    DocumentTaker(FormerDocuments documents, FormerRequests requests, FormCatalogue forms, Situations situations,
            ImportedRows imported, Messages messages) {
        this.documents = documents;
        this.requests = requests;
        this.forms = forms;
        this.situations = situations;
        this.imported = imported;
        this.messages = messages;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.DOCUMENTS;
    }

    @Override
    public int take(List<ImportLine> lines, Taking taking) {
        Map<String, ImportLine> fresh = imported.fresh(kind(), lines, DocumentTaker::reference);
        Map<String, UUID> known = imported.known(ImportKind.REQUESTS, lines.stream().map(line -> line.text("demande")).toList());
        Map<UUID, FormVersionId> versions = requests.versions(known.values());
        List<FormerDocument> good = new ArrayList<>();
        Map<String, UUID> ids = new LinkedHashMap<>();
        int unnamed = 0;
        for (ImportLine line : lines) {
            boolean named = !line.needed("demande").isEmpty() & !line.needed("piece").isEmpty();
            unnamed += named ? 0 : 1;
            if (named && fresh.get(reference(line)) == line) {
                UUID request = known.get(line.text("demande"));
                FormerDocument document = request == null ? unknown(line) : document(line, request, versions);
                if (document != null) {
                    ids.put(reference(line), request);
                    good.add(document);
                }
            }
        }
        if (!taking.trial()) {
            documents.take(good);
            requests.takenWithDocuments(new HashSet<>(ids.values()));
            imported.note(kind(), ids, taking.importId());
        }
        return lines.size() - fresh.size() - unnamed;
    }

    private static String reference(ImportLine line) {
        return line.text("demande").isEmpty() || line.text("piece").isEmpty()
                ? ""
                : line.text("demande") + "#" + line.text("piece");
    }

    private static @Nullable FormerDocument unknown(ImportLine line) {
        line.refuse("demande", "no-request");
        return null;
    }

    private @Nullable FormerDocument document(ImportLine line, UUID request, Map<UUID, FormVersionId> versions) {
        DocumentState state = line.word("etat", STATES);
        LocalDate day = line.needed("date").isEmpty() ? null : line.day("date");
        String reason = line.orNull("motif");
        if (reason == null && (state == DocumentState.REFUSED || state == DocumentState.WAIVED)) {
            line.refuse("motif", "empty");
        }
        if (line.isRefused() || state == null || day == null) {
            return null;
        }
        String piece = line.text("piece");
        Optional<PublishedForm> form = Optional.ofNullable(versions.get(request)).map(forms::version);
        Optional<DocumentRule> rule = form.flatMap(one -> one.definition().document(piece));
        return new FormerDocument(request, rule.map(DocumentRule::id).orElse(null),
                form.flatMap(one -> rule.map(found -> name(found, one))).orElse(piece), state, day, reason,
                line.text("agent").isEmpty() ? messages.text("imports.former") : line.text("agent"));
    }

    /** As the form calls it when nothing else is known. */
    private String name(DocumentRule rule, PublishedForm form) {
        return Speaker.of(situations.of(form, Answers.NONE, Channel.POST, Set.of()), Map.of()).say(rule.name());
    }
}
