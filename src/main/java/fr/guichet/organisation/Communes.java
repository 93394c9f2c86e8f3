package fr.guichet.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** All communes of France with their postcodes, read from the packaged list at first need. */
@Service
public class Communes {
    private static final Pattern LOCATED = Pattern.compile("(.+)\\(\\s*(\\w{2,3})\\s*\\)");
    private static final Pattern ADDRESSED = Pattern.compile("(\\d{5})\\s+(.*\\p{L}.*)");

    private final Authorities authorities;

    Communes(Authorities authorities) {
        this.authorities = authorities;
    }

    /** The communes that a postcode serves, by name; none if nobody has it. */
    public List<Commune> byPostcode(String postcode) {
        return Loaded.BY_POSTCODE.getOrDefault(postcode.replace(" ", ""), List.of());
    }

    public Optional<Commune> byInsee(String insee) {
        return Optional.ofNullable(Loaded.BY_INSEE.get(insee.strip()));
    }

    /**
     * Communes by what is typed of them: digits begin a postcode, letters a name, without regard to accents, case or hyphens.
     * Exact names come first, then those of the authority's own départements.
     */
    public List<Commune> search(String typed, int limit) {
        String start = PlaceNames.plain(typed);
        if (start.isEmpty()) {
            return List.of();
        }
        Stream<Named> found = Character.isDigit(start.charAt(0))
                ? Loaded.NAMED.stream().filter(named -> named.hasPostcode(start.replace(" ", "")))
                : Loaded.NAMED.stream().filter(named -> named.plain.startsWith(start));
        return found
                .sorted(Comparator.comparing((Named named) -> !named.plain.equals(start))
                        .thenComparing(named -> !isOwnDepartment(named.commune.department())).thenComparing(Named::plain))
                .limit(limit).map(Named::commune).toList();
    }

    /**
     * All communes that a text can mean: « Dieppe », « Dieppe (76) », « 76200 », « 76200 Dieppe », or an INSEE code. Five digits are a
     * postcode where there is one.
     */
    public List<Commune> meant(String typed) {
        Matcher located = LOCATED.matcher(typed.strip());
        if (located.matches()) {
            return named(located.group(1)).filter(commune -> commune.department().equalsIgnoreCase(located.group(2))).toList();
        }
        Matcher addressed = ADDRESSED.matcher(typed.strip());
        if (addressed.matches()) {
            String plain = PlaceNames.plain(addressed.group(2));
            return byPostcode(addressed.group(1)).stream().filter(one -> PlaceNames.plain(one.name()).equals(plain)).toList();
        }
        List<Commune> served = byPostcode(typed.strip());
        return !served.isEmpty() ? served : byInsee(typed).map(List::of).orElseGet(() -> named(typed).toList());
    }

    private static Stream<Commune> named(String name) {
        String plain = PlaceNames.plain(name);
        return Loaded.NAMED.stream().filter(named -> named.plain.equals(plain)).map(Named::commune);
    }

    /** Former communes whose name begins so, for places of birth. */
    public List<FormerCommune> searchFormer(String typed, int limit) {
        String start = PlaceNames.plain(typed);
        return start.isEmpty()
                ? List.of()
                : Former.ALL.stream().filter(former -> PlaceNames.plain(former.name()).startsWith(start)).limit(limit).toList();
    }

    /** Whether the commune lies in a département of the authority. */
    public boolean isOwn(String insee) {
        return byInsee(insee).filter(commune -> isOwnDepartment(commune.department())).isPresent();
    }

    private boolean isOwnDepartment(String department) {
        return authorities.current().departments().contains(department);
    }

    private record Named(String plain, Commune commune) {
        boolean hasPostcode(String start) {
            return commune.postcodes().stream().anyMatch(postcode -> postcode.startsWith(start));
        }
    }

    /** Read when first asked for: most instances never look one up while they start. */
    private static final class Loaded {
        private static final List<Named> NAMED = PackagedList.read("/data/communes.csv.gz")
                .map(cells -> new Commune(cells[0], cells[1], List.of(cells[2].split(" ")), cells[3]))
                .map(commune -> new Named(PlaceNames.plain(commune.name()), commune)).sorted(Comparator.comparing(Named::plain))
                .toList();
        private static final Map<String, Commune> BY_INSEE = NAMED.stream().map(Named::commune)
                .collect(Collectors.toUnmodifiableMap(Commune::insee, Function.identity()));
        private static final Map<String, List<Commune>> BY_POSTCODE = NAMED.stream().map(Named::commune)
                .flatMap(commune -> commune.postcodes().stream().map(postcode -> Map.entry(postcode, commune)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static final class Former {
        private static final List<FormerCommune> ALL = PackagedList.read("/data/communes-anciennes.csv.gz")
                .map(cells -> new FormerCommune(cells[0], cells[1], cells[2], cells[3])).toList();
    }
}
