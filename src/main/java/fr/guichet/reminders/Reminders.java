package fr.guichet.reminders;

import fr.guichet.correspondence.Post;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.ReminderRule;
import fr.guichet.shared.TimeConfiguration;
import fr.guichet.shared.TimedWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Reminds by itself, by the rules of the form version of each request. It asks what is due up to now and not done, so that a
 * night switched off is made up for, and may run in several instances at once.
 */
@Service
public class Reminders implements TimedWork {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final FormCatalogue forms;
    private final OwnRules ownRules;
    private final DueRequests due;
    private final ReminderDesk desk;
    private final ForgottenDrafts drafts;
    private final Post post;

    Reminders(FormCatalogue forms, OwnRules ownRules, DueRequests due, ReminderDesk desk, ForgottenDrafts drafts, Post post) {
        this.forms = forms;
        this.ownRules = ownRules;
        this.due = due;
        this.desk = desk;
        this.drafts = drafts;
        this.post = post;
    }

    /** Does everything that is due at that time. One that fails is logged, tried again by the next run, and stops no other. */
    @Override
    public void runDue(Instant now) {
        try {
            due.formVersions().forEach(version -> run(forms.version(version), now));
        } finally {
            post.release();
        }
    }

    private void run(PublishedForm form, Instant now) {
        drafts.delete(form, now);
        form.definition().allReminders().stream().filter(rule -> !rule.channelMissing()).forEach(rule -> run(rule, form, now));
        ownRules.of(form, now).forEach(rule -> run(rule, form, now));
    }

    private void run(ReminderRule rule, PublishedForm form, Instant now) {
        List<Integer> latestFirst = rule.days().stream().sorted(Comparator.reverseOrder()).toList();
        TimedEvent.named(rule.event()).ifPresent(event -> latestFirst.forEach(days -> run(rule, form, event, days, now)));
    }

    private void run(ReminderRule rule, PublishedForm form, TimedEvent event, int days, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, TimeConfiguration.ZONE);
        @Nullable
        Occurrence last = null;
        List<Occurrence> page;
        do {
            page = due.page(rule, form, event, days, today, now, last);
            desk.skip(page.stream().filter(one -> one.isOverOn(today)).toList(), now);
            page.stream().filter(one -> one.isDueOn(today)).forEach(one -> remind(one, now));
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == DueRequests.PAGE);
    }

    private void remind(Occurrence one, Instant now) {
        try {
            desk.remind(one, now);
        } catch (RuntimeException failure) {
            LOG.error("The reminder {} failed", one.name(), failure);
        }
    }
}
