package fr.guichet.demonstration;

import fr.guichet.accounts.Role;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says as whom one may sign in, and where the mails are. */
@Component
@ConditionalOnDemonstration
class AccountsAnnouncement implements Announcement {
    private final GuichetSettings settings;
    private final Messages messages;

    AccountsAnnouncement(GuichetSettings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public List<String> lines() {
        Cast cast = Cast.read();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("demonstration.accounts.agents", settings.address("/agents/connexion"), Cast.PASSWORD));
        cast.agents().values().forEach(agent -> lines.add("    %-42s %s".formatted(agent.email(), roles(agent))));
        lines.add(messages.text("demonstration.accounts.citizens", settings.address("/connexion"),
                cast.citizens().values().stream().limit(3).map(Cast.Citizen::email).collect(Collectors.joining(", "))));
        lines.add(messages.text("demonstration.accounts.mails", settings.address("/demonstration/courriels")));
        lines.add(messages.text("demonstration.accounts.clock", settings.address("/administration/horloge")));
        return lines;
    }

    private String roles(Cast.Agent agent) {
        return agent.roles().stream().sorted().map(Role::name).map(role -> messages.text("accounts.role." + role))
                .collect(Collectors.joining(", "));
    }
}
