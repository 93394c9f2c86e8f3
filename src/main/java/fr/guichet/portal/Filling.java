package fr.guichet.portal;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Situation;
import fr.guichet.requests.Draft;
import java.util.List;

/** A draft as it stands at one moment: the way that its answers open, and its documents, read once for the whole page. */
record Filling(Draft draft, Journey journey, List<ChecklistItem> checklist) {
    Situation situation() {
        return journey.situation();
    }
}
