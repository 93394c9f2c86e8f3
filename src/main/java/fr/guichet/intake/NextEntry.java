package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.PaperEntries;
import fr.guichet.requests.PaperEntry;
import fr.guichet.trays.Trays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an agent types next: the next paper that waits, else what its tray still holds, else a new one that came like the last. */
@Component
class NextEntry {
    private final PaperEntries paper;
    private final Entries entries;
    private final Trays trays;

    NextEntry(PaperEntries paper, Entries entries, Trays trays) {
        this.paper = paper;
        this.entries = entries;
        this.trays = trays;
    }

    /** @param filed what the agent has just filed @return its address */
    String after(OpenEntry filed, SignedIn viewer) {
        Optional<OpenEntry> next = paper.next(viewer.id().value()).flatMap(one -> entries.find(one.id().value(), viewer));
        PaperEntry entry = filed.entry();
        return next.map(open -> "/agents/saisie/%s/%s".formatted(open.entry().id(), open.steps().getFirst().id()))
                .or(() -> trays.leftOver(entry.id().value()).map(tray -> TraysController.PATH + "/" + tray))
                .orElseGet(() -> "/agents/saisie?demarche=%s&canal=%s&jour=%s"
                        .formatted(filed.draft().form().definition().slug(), entry.channel(), entry.receivedOn()));
    }
}
