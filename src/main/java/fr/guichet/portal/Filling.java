package fr.guichet.portal;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Situation;
import fr.guichet.requests.Draft;
import java.util.List;

/** A draft as it stands at one moment: the way that its answers open, and its documents, read once for the whole page. */
record Filling(Draft draft, Journey journey, List<ChecklistItem> checklist) {
    Situation situation() {
        return journey.situation();
    }

    /** Whether a page warns of something that nobody has read yet: without scripts it is shown once more. */
    boolean warnsMoreThan(Situation before, Page page) {
        return situation().messages().stream()
                .filter(message -> message.level() == EligibilityMessage.Level.warning && message.isBeside(page))
                .anyMatch(message -> !before.messages().contains(message));
    }
}
