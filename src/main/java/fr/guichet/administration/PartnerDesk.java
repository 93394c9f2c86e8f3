package fr.guichet.administration;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.partners.Partners;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and closes partners, and notes who did. */
@Service
class PartnerDesk {
    private final Partners partners;
    private final Audit audit;
    private final Clock clock;

    PartnerDesk(Partners partners, Audit audit, Clock clock) {
        this.partners = partners;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Partners.Added add(SignedIn who, String name, String contact) {
        Partners.Added added = partners.add(name, contact, who.name(), clock.instant());
        audit.record(who, "administration.audit.partner-added", name);
        return added;
    }

    @Transactional
    public void close(SignedIn who, UUID partner) {
        partners.close(partner, clock.instant())
                .ifPresent(name -> audit.record(who, "administration.audit.partner-closed", name));
    }
}
