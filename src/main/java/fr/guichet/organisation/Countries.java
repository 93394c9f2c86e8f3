package fr.guichet.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The countries under their French names. */
@Service
public class Countries {
    /** France first, the others in the order of the French alphabet. */
    public List<Country> all() {
        return Loaded.ALL;
    }

    public Optional<Country> byCode(String code) {
        return Loaded.ALL.stream().filter(country -> country.code().equals(code)).findFirst();
    }

    private static final class Loaded {
        private static final List<Country> ALL = PackagedList.read("/data/countries.csv")
                .map(cells -> new Country(cells[0], cells[1]))
                .toList();
    }
}
