package fr.guichet.requests;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.DocumentState;
import fr.guichet.documents.Documents;
import fr.guichet.documents.FileView;
import fr.guichet.documents.StoredFile;
import fr.guichet.documents.Upload;
import fr.guichet.forms.FormDefinition;
import fr.guichet.shared.Actor;
import fr.guichet.shared.TimeConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The documents that were accepted in an earlier request and need not be sent again while they are kept (CRPA L114-8): a copy of
 * their files is joined to the new draft, where an agent looks at them like at any other.
 */
@Service
public class ReusedDocuments {
    private static final int KEPT_MONTHS = 12;

    private final Documents documents;
    private final Drafts drafts;
    private final RequestFiling filing;
    private final RequestReader reader;
    private final Situations situations;
    private final Clock clock;

    ReusedDocuments(Documents documents, Drafts drafts, RequestFiling filing, RequestReader reader, Situations situations,
            Clock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.filing = filing;
        this.reader = reader;
        this.situations = situations;
        this.clock = clock;
    }

    /** The rules of a form whose documents an earlier request has, accepted and not too old. */
    Set<String> reusable(RequestView earlier, FormDefinition form) {
        LocalDate today = LocalDate.now(clock);
        LocalDate oldest = today.minusMonths(earlier.form().definition().number("retention.keptMonths", today, KEPT_MONTHS));
        return earlier.checklist().stream().filter(item -> item.state() == DocumentState.ACCEPTED && item.hasFiles())
                .filter(item -> item.ruleId() != null && form.document(item.ruleId()).isPresent())
                .filter(item -> item.receivedAt() != null
                        && !LocalDate.ofInstant(item.receivedAt(), TimeConfiguration.ZONE).isBefore(oldest))
                .map(ChecklistItem::ruleId).collect(Collectors.toSet());
    }

    /** Joins them to a draft that has just begun with what is known from that request. */
    public void join(RequestId draft, Prefilled known, Holder holder, Actor actor, Instant at) {
        if (known.documents().isEmpty()) {
            return;
        }
        Draft begun = drafts.open(draft, holder).orElseThrow();
        filing.expectDocuments(draft, situations.of(draft, begun.form(), begun.answers(), begun.channel()));
        Set<String> expected = documents.checklist(draft.value()).stream().map(ChecklistItem::ruleId).collect(Collectors.toSet());
        RequestView earlier = reader.byNumber(known.name()).orElseThrow();
        earlier.checklist().stream().filter(item -> item.ruleId() != null && known.documents().contains(item.ruleId()))
                .filter(item -> expected.contains(item.ruleId()))
                .forEach(item -> item.files()
                        .forEach(file -> copy(earlier, file, draft, String.valueOf(item.ruleId()), actor, at)));
    }

    private void copy(RequestView earlier, FileView file, RequestId draft, String rule, Actor actor, Instant at) {
        StoredFile stored = documents.open(earlier.id().value(), file.id());
        try (InputStream content = stored.content().getInputStream()) {
            documents.attach(draft.value(), rule, new Upload(content, stored.name(), actor, at));
        } catch (IOException broken) {
            throw new UncheckedIOException("A document of " + earlier.number() + " cannot be read", broken);
        }
    }
}
