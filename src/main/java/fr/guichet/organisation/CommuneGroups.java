package fr.guichet.organisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** The groups of communes with taxes of their own (EPCI), read from the packaged list at first need. */
@Service
public class CommuneGroups {
    /** Those whose name has words that begin so, in any order and whatever the accents, or that have this SIREN. */
    public List<Division> search(String typed, int limit) {
        String plain = PlaceNames.plain(typed);
        List<String> words = List.of(plain.split(" "));
        return plain.isEmpty()
                ? List.of()
                : those(named -> words.stream().allMatch(word -> named.plain.contains(" " + word))
                        || named.group.code().equals(plain), limit);
    }

    /** Those that are called so, or have this SIREN. */
    public List<Division> named(String text, int limit) {
        String plain = PlaceNames.plain(text);
        return those(named -> named.plain.equals(" " + plain) || named.group.code().equals(plain), limit);
    }

    public Optional<Division> byCode(String siren) {
        return those(named -> named.group.code().equals(siren), 1).stream().findFirst();
    }

    private static List<Division> those(Predicate<Named> which, int limit) {
        return Loaded.ALL.stream().filter(which).limit(limit).map(Named::group).toList();
    }

    /** @param plain the name as it is compared, a blank before each word */
    private record Named(String plain, Division group) {}

    private static final class Loaded {
        private static final List<Named> ALL = PackagedList.read("/data/epci.csv")
                .map(cells -> new Named(" " + PlaceNames.plain(cells[1]), new Division(cells[0], cells[1]))).toList();
    }
}
