package fr.guichet.accounts;

import fr.guichet.shared.GuichetSettings;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** As long as there is no agent, each start prints a one-time link by which the first administrator is made; the one before is void. */
@Component
class FirstAdministrator {
    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final JdbcClient jdbc;
    private final PasswordLinks links;
    private final ApplicationEventPublisher events;
    private final GuichetSettings settings;
    private final Clock clock;

    FirstAdministrator(JdbcClient jdbc, PasswordLinks links, ApplicationEventPublisher events, GuichetSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order
    @Transactional
    public void inviteIfThereIsNobody() {
        if (jdbc.sql("select exists (select 1 from accounts where kind = 'AGENT')").query(Boolean.class).single()) {
            return;
        }
        String secret = links.issue(null, clock.instant().plus(AgentAccounts.LINK_LIFE));
        String link = settings.address("/agents/mot-de-passe/" + secret).toString();
        log.warn("There is no agent yet. Open this link within 72 hours to become the first administrator: {}", link);
        events.publishEvent(new AdministratorInvited(link));
    }
}
