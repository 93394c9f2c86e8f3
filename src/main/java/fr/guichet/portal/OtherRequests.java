package fr.guichet.portal;

import fr.guichet.forms.Page;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Names;
import fr.guichet.shared.FrenchDates;
import java.util.List;
import java.util.Map;

/** What the form says before filing to those who have a request under way for the same person. It informs, and never blocks. */
final class OtherRequests {
    private OtherRequests() {}

    /** What is said, with the number of the other request. */
    record Told(String text, String number) {}

    static List<Told> told(Draft draft, Situation situation, Page page) {
        return draft.sameUnderWay(new Names(situation)).stream().flatMap(other -> {
            Situation known = draft.form().index().situation(situation.typed(),
                    situation.surroundings().withFacts(Map.of("open_request", "yes")));
            Speaker speaker = Speaker.of(known,
                    Map.of("other.number", other.number(), "other.receivedOn", FrenchDates.day(other.receivedOn())));
            return known.messages().stream().filter(message -> message.isBeside(page))
                    .map(message -> new Told(speaker.say(message.text()), other.number()));
        }).toList();
    }
}
