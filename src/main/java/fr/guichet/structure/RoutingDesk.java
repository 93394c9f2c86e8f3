package fr.guichet.structure;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Rerouting;
import fr.guichet.requests.RoutingRule;
import fr.guichet.requests.RoutingRules;
import fr.guichet.teams.Services;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the rules by which requests go to services, and notes who did. */
@Service
@Transactional
class RoutingDesk {
    private final RoutingRules rules;
    private final Rerouting rerouting;
    private final Services services;
    private final Audit audit;
    private final Clock clock;

    RoutingDesk(RoutingRules rules, Rerouting rerouting, Services services, Audit audit, Clock clock) {
        this.rules = rules;
        this.rerouting = rerouting;
        this.services = services;
        this.audit = audit;
        this.clock = clock;
    }

    public void add(SignedIn who, RuleForm form) {
        UUID service = Objects.requireNonNull(form.service());
        String name = services.service(service).name();
        rules.add(form.form().isEmpty() ? null : form.form(), form.territory(), service);
        audit.record(who, "structure.audit.rule-added", name);
    }

    public void up(SignedIn who, UUID rule) {
        rules.up(rule);
        audit.record(who, "structure.audit.rules-ordered", "");
    }

    public void down(SignedIn who, UUID rule) {
        rules.down(rule);
        audit.record(who, "structure.audit.rules-ordered", "");
    }

    public void delete(SignedIn who, UUID rule) {
        RoutingRule gone = rules.delete(rule);
        audit.record(who, "structure.audit.rule-deleted", gone.position() + ", " + gone.serviceName());
    }

    /** @return how many requests went somewhere else */
    public int again(SignedIn who) {
        int moved = rerouting.again(who.actor(), clock.instant());
        audit.record(who, "structure.audit.routed-again", String.valueOf(moved));
        return moved;
    }
}
