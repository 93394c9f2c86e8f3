package fr.guichet.desk;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.FileView;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.Question.Readers;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The documents of a case, each for those who may see it: what only the medico-social team reads does not appear to others; of the
 * rest, everybody sees the state, so that reception can answer, and those who instruct open the files.
 */
@Component
class DocumentLines {
    List<DocumentLine> of(RequestView view, Powers powers) {
        return view.checklist().stream().flatMap(item -> line(view, item, powers).stream()).toList();
    }

    /** @throws NotFound when it is not of this case or not for this agent */
    DocumentLine line(RequestView view, UUID document, Powers powers) {
        return of(view, powers).stream().filter(line -> line.item().id().equals(document)).findFirst()
                .orElseThrow(() -> new NotFound("document " + document));
    }

    /** The document under which a file that this agent may open lies. */
    DocumentLine ofFile(RequestView view, UUID file, Powers powers) {
        return of(view, powers).stream().filter(DocumentLine::open)
                .filter(line -> line.item().files().stream().map(FileView::id).anyMatch(file::equals)).findFirst()
                .orElseThrow(() -> new NotFound("file " + file));
    }

    /** Whether there are documents of which this agent sees nothing. */
    static boolean areSealed(RequestView view, Powers powers) {
        return view.checklist().stream()
                .anyMatch(item -> (item.expected() || item.hasFiles()) && isSealed(readers(rule(view, item.ruleId())), powers));
    }

    private static boolean isSealed(Readers readers, Powers powers) {
        return readers == Readers.MEDICAL && !powers.readers().contains(readers);
    }

    private static Readers readers(@Nullable DocumentRule rule) {
        return rule == null || rule.readers() == null ? Readers.INSTRUCTION : rule.readers();
    }

    private static Optional<DocumentLine> line(RequestView view, ChecklistItem item, Powers powers) {
        DocumentRule rule = rule(view, item.ruleId());
        Readers readers = readers(rule);
        boolean open = powers.readers().contains(readers);
        if (isSealed(readers, powers) || !item.expected() && !item.hasFiles() && item.ruleId() != null) {
            return Optional.empty();
        }
        return Optional.of(new DocumentLine(item, Look.of(item.state()), rule == null ? List.of() : rule.accepted(),
                rule == null ? "" : Objects.requireNonNullElse(rule.validity(), ""), open,
                powers.reviews(readers) && view.state().isOpen()));
    }

    private static @Nullable DocumentRule rule(RequestView view, @Nullable String id) {
        return id == null ? null : view.form().definition().document(id).orElse(null);
    }
}
