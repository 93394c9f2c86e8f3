package fr.guichet.questions;

import fr.guichet.organisation.Commune;
import fr.guichet.organisation.Communes;
import fr.guichet.organisation.PlaceNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the commune that a typed address means. */
@Component
class CommuneFinder {
    private final Communes communes;

    CommuneFinder(Communes communes) {
        this.communes = communes;
    }

    /** The address with the official name, the postcode and the INSEE code of its commune where there is no doubt about it. */
    Map<String, String> complete(Map<String, String> typed) {
        Map<String, String> address = new LinkedHashMap<>(typed);
        String name = typed.getOrDefault("commune", "");
        String postcode = typed.getOrDefault("postcode", "").replace(" ", "");
        List<Commune> found = postcode.isEmpty() ? named(name) : within(communes.byPostcode(postcode), name);
        if (found.size() == 1) {
            Commune commune = found.getFirst();
            address.put("commune", commune.name());
            address.put("insee", commune.insee());
            address.put("postcode",
                    postcode.isEmpty() && commune.postcodes().size() == 1 ? commune.postcodes().getFirst() : postcode);
        }
        return address;
    }

    private List<Commune> named(String name) {
        return name.isBlank() ? List.of() : within(communes.search(name, 30), name);
    }

    private static List<Commune> within(List<Commune> communes, String name) {
        String plain = PlaceNames.plain(name).replaceFirst(" cedex.*", "");
        return plain.isEmpty()
                ? communes
                : communes.stream().filter(commune -> PlaceNames.plain(commune.name()).equals(plain)).toList();
    }
}
