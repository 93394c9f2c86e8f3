package fr.guichet.reminders;

import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.ReminderRule;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rules that hold for every form without being written in it. */
@Component
class OwnRules {
    static final String CONSENT = "consent";

    private final Messages messages;

    OwnRules(Messages messages) {
        this.messages = messages;
    }

    /** The day after the last one on which the person could say yes, an agent is asked to call. */
    List<ReminderRule> of(PublishedForm form, Instant now) {
        int days = DueRequests.consentDays(form, LocalDate.ofInstant(now, TimeConfiguration.ZONE));
        return List.of(new ReminderRule(CONSENT, null, "consent_awaited", List.of(days + 1), List.of("agent"),
                List.of(), false, null, messages.text("reminders.task.consent"), List.of("answered"), 1, false));
    }
}
