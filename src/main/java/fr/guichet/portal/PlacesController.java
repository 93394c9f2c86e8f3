package fr.guichet.portal;

import fr.guichet.organisation.Commune;
import fr.guichet.organisation.Communes;
import fr.guichet.organisation.FormerCommune;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Proposes the communes that fit what is being typed. */
@Controller
class PlacesController {
    private static final int MOST = 12;
    private static final Set<String> OPTIONS = Set.of("anciennes", "departement");

    private final Communes communes;

    PlacesController(Communes communes) {
        this.communes = communes;
    }

    /** The input sends itself under its own name, which differs from question to question. */
    @GetMapping("/referentiels/communes")
    String communes(@RequestParam Map<String, String> typed, Model model) {
        String start = typed.entrySet().stream().filter(one -> !OPTIONS.contains(one.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse("");
        Stream<String> present = communes.search(start, MOST).stream()
                .map(typed.containsKey("departement") ? Commune::labelled : Commune::name);
        Stream<String> former = typed.containsKey("anciennes")
                ? communes.searchFormer(start, MOST).stream().map(FormerCommune::name)
                : Stream.of();
        List<String> names = start.strip().length() < 2
                ? List.of()
                : Stream.concat(present, former).distinct().limit(MOST).toList();
        model.addAttribute("names", names);
        return "portal/communes";
    }
}
