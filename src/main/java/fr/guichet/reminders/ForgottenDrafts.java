package fr.guichet.reminders;

import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Drafts.Untouched;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes the drafts that nobody has touched for as long as their form keeps them. */
@Component
class ForgottenDrafts {
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenDrafts.class);
    private static final int PAGE = 100;
    private static final int KEPT = 30;

    private final Drafts drafts;
    private final DraftDeletion deletion;

    ForgottenDrafts(Drafts drafts, DraftDeletion deletion) {
        this.drafts = drafts;
        this.deletion = deletion;
    }

    static int keptDays(PublishedForm form, Instant now) {
        return form.definition().number("retention.draftDays", LocalDate.ofInstant(now, TimeConfiguration.ZONE), KEPT);
    }

    /** From the day after the last one on which they are kept. */
    void delete(PublishedForm form, Instant now) {
        int kept = keptDays(form, now);
        Instant limit = LocalDate.ofInstant(now, TimeConfiguration.ZONE).minusDays(kept)
                .atStartOfDay(TimeConfiguration.ZONE).toInstant();
        Instant from = Instant.EPOCH;
        List<Untouched> page;
        do {
            page = drafts.untouchedSince(form.id(), from, limit, PAGE);
            page.forEach(draft -> delete(draft, form, limit, kept));
            from = page.isEmpty() ? limit : page.getLast().touchedAt();
        } while (page.size() == PAGE);
    }

    private void delete(Untouched draft, PublishedForm form, Instant limit, int kept) {
        try {
            deletion.delete(draft, form, limit, kept);
        } catch (RuntimeException failure) {
            LOG.error("The draft {} could not be deleted", draft.id(), failure);
        }
    }
}
