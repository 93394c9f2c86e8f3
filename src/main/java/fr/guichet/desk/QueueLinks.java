package fr.guichet.desk;

import fr.guichet.accounts.AgentView;
import fr.guichet.requests.QueueFilter;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ways from one selection of the queue to another. */
@Component
class QueueLinks {
    private final Messages messages;

    QueueLinks(Messages messages) {
        this.messages = messages;
    }

    /** A named selection with its count. */
    record ViewLink(String key, String address, long count, boolean current, boolean late) {}

    /** A condition in force, and the address of the selection without it. */
    record Chip(String text, String address) {}

    /** The selections of the day; the first is all that is open. */
    List<ViewLink> views(QueueSelection selection, Map<QueueFilter.@Nullable View, Long> counts) {
        List<ViewLink> links = new ArrayList<>();
        links.add(new ViewLink("desk.view.all", "/agents/demandes", counts.getOrDefault(null, 0L), selection.view() == null,
                false));
        for (QueueFilter.View view : QueueFilter.View.values()) {
            long count = counts.getOrDefault(view, 0L);
            links.add(
                    new ViewLink("desk.view." + Look.name(view), "/agents/demandes?vue=" + view, count, view == selection.view(),
                            view == QueueFilter.View.LATE && count > 0));
        }
        return links;
    }

    List<Chip> chips(QueueSelection selection, List<AgentView> agents) {
        List<Chip> chips = new ArrayList<>();
        if (!selection.texte().isEmpty()) {
            chips.add(chip(selection, "texte", "text", selection.texte()));
        }
        if (selection.state() != null) {
            chips.add(chip(selection, "etat", "state", messages.text(Look.of(selection.state()).key())));
        }
        if (selection.channel() != null) {
            chips.add(chip(selection, "canal", "channel", messages.text(Look.of(selection.channel()).key())));
        }
        if (selection.owner() != null) {
            chips.add(chip(selection, "agent", "owner", owner(selection, agents)));
        }
        if (!selection.service().isEmpty()) {
            chips.add(chip(selection, "service", "service", selection.service()));
        }
        if (selection.isEnded()) {
            chips.add(chip(selection, "closes", "ended", ""));
        }
        return chips;
    }

    private String owner(QueueSelection selection, List<AgentView> agents) {
        return agents.stream().filter(agent -> agent.id().value().equals(selection.owner())).map(AgentView::name).findFirst()
                .orElseGet(() -> messages.text("desk.queue.nobody"));
    }

    private Chip chip(QueueSelection selection, String name, String key, String value) {
        return new Chip(messages.text("desk.chip." + key, value), selection.without(name).address());
    }
}
