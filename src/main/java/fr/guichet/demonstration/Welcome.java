package fr.guichet.demonstration;

import fr.guichet.shared.GuichetSettings;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the demonstration where to go and as whom to sign in. */
@Component
@ConditionalOnDemonstration
class Welcome {
    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final GuichetSettings settings;
    private final MessageSource messages;
    private final List<Announcement> announcements;

    Welcome(GuichetSettings settings, MessageSource messages, List<Announcement> announcements) {
        this.settings = settings;
        this.messages = messages;
        this.announcements = announcements;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        var text = new StringBuilder(
                messages.getMessage("demonstration.welcome", new Object[]{settings.baseUrl()}, Locale.FRENCH));
        announcements.stream().flatMap(each -> each.lines().stream()).forEach(line -> text.append("\n    ").append(line));
        LOG.info("\n\n    {}\n", text);
    }
}
