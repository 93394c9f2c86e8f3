package fr.guichet.questions;

import fr.guichet.organisation.Divisions;
import org.springframework.stereotype.Component;

/** A region; the answer is its code. */
@Component
class RegionType extends ListedType {
    RegionType(Divisions divisions) {
        super("region", "globe", () -> choices(divisions.regions()));
    }
}
