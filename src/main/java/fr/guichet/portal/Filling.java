package fr.guichet.portal;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.requests.Draft;
import java.util.List;
import java.util.Set;

/** A draft as it stands at one moment: the way that its answers open, and its documents, read once for the whole page. */
record Filling(Draft draft, Journey journey, List<ChecklistItem> checklist) {
    Situation situation() {
        return journey.situation();
    }

    /** Whether whoever looks on is kept from what the form keeps from most. */
    boolean isSealed() {
        return draft.guest() != null && draft.guest().sealed();
    }

    /** The questions whose answers are kept from them, as they were when the page was asked for. */
    Set<String> unseen() {
        return draft.unseen();
    }

    /** The same on one page, in the words of the questions. */
    List<String> unseen(Page page, Speaker speaker) {
        Set<String> unseen = unseen();
        return situation().openQuestions(page).stream().filter(question -> unseen.contains(question.id()))
                .map(question -> speaker.say(question.label())).toList();
    }

    /** The documents with the files that they see. */
    List<ChecklistItem> shown(List<ChecklistItem> documents) {
        return GuestAccess.documents(documents, draft.form().definition(), draft.guest());
    }

    /** Whether a page warns of something that nobody has read yet: without scripts it is shown once more. */
    boolean warnsMoreThan(Situation before, Page page) {
        return !isSealed() && situation().messages().stream()
                .filter(message -> message.level() == EligibilityMessage.Level.warning && message.isBeside(page))
                .anyMatch(message -> !before.messages().contains(message));
    }
}
