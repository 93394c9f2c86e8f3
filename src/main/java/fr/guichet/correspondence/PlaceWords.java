package fr.guichet.correspondence;

import fr.guichet.requests.Place;
import fr.guichet.requests.RequestView;
import fr.guichet.requests.SeasonPlaces;
import fr.guichet.shared.Messages;
import org.springframework.stereotype.Component;

/** Says what a request has of the places of its form, to citizens, in notices and to agents alike. */
@Component
public class PlaceWords {
    private final SeasonPlaces places;
    private final Messages messages;

    PlaceWords(SeasonPlaces places, Messages messages) {
        this.places = places;
        this.messages = messages;
    }

    /** One sentence; empty for a form without a limit. */
    public String of(RequestView request) {
        return places.of(request).map(this::say).orElse("");
    }

    private String say(Place place) {
        if (!place.isRanked()) {
            return messages.text("correspondence.place.incomplete");
        }
        return place.isHeld()
                ? messages.text("correspondence.place.held", place.rank(), place.places())
                : messages.text("correspondence.place.waiting", place.waitingRank());
    }
}
