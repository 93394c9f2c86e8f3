package fr.guichet.desk;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.AgentNames;
import fr.guichet.accounts.AgentView;
import fr.guichet.queue.Criterion;
import fr.guichet.queue.QueueSelection;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The filter by owner: a name is typed, whoever it means stands in the address. Those who have left can be looked for too. */
@Component
class OwnerFilter {
    /** What is typed, beside the criterion that it becomes. */
    static final String TYPED = "agent-nom";

    private final AgentDirectory directory;
    private final AgentNames names;
    private final Messages messages;

    OwnerFilter(AgentDirectory directory, AgentNames names, Messages messages) {
        this.directory = directory;
        this.names = names;
        this.messages = messages;
    }

    /**
     * The owner in words.
     *
     * @param typed as it stands in the field
     * @param name  as it is told; empty when the address names somebody who never was
     * @param wrong what is wrong with what was typed
     */
    record Owner(QueueSelection selection, String typed, String name, @Nullable String wrong) {
        boolean isKnown() {
            return !selection.says(Criterion.OWNER) || !name.isEmpty();
        }
    }

    /** @param typed none when the address comes without the field */
    Owner of(QueueSelection selection, @Nullable String typed) {
        if (typed == null) {
            return known(selection);
        }
        String nobody = messages.text("desk.queue.nobody");
        if (typed.isBlank()) {
            return known(selection.without(Criterion.OWNER));
        }
        if (typed.strip().toLowerCase(Locale.FRENCH).equals(nobody.toLowerCase(Locale.FRENCH))) {
            return known(selection.with(Criterion.OWNER, Criterion.NOBODY));
        }
        TypedFields fields = new TypedFields(messages);
        Optional<AgentView> meant = names.everMeant(TYPED, typed, fields);
        return meant.map(agent -> known(selection.with(Criterion.OWNER, agent.id().value().toString())))
                .orElseGet(() -> new Owner(selection.without(Criterion.OWNER), typed, "", fields.errors().on(TYPED)));
    }

    private Owner known(QueueSelection selection) {
        String value = selection.value(Criterion.OWNER);
        if (value.isEmpty()) {
            return new Owner(selection, "", "", null);
        }
        if (value.equals(Criterion.NOBODY)) {
            String nobody = messages.text("desk.queue.nobody");
            return new Owner(selection, nobody, nobody, null);
        }
        return directory.agent(new AccountId(UUID.fromString(value)))
                .map(agent -> new Owner(selection, names.said(agent), agent.name(), null))
                .orElseGet(() -> new Owner(selection, "", "", null));
    }
}
