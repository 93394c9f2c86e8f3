package fr.guichet.portal;

import fr.guichet.lists.ChoiceLists;
import fr.guichet.lists.ListEntry;
import fr.guichet.organisation.CommuneGroups;
import fr.guichet.organisation.Division;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Proposes what fits of a long list while somebody types. The input sends itself under its own name. */
@Controller
class ListsController {
    private static final int MOST = 20;
    private static final int LEAST_TYPED = 2;

    private final ChoiceLists lists;
    private final CommuneGroups groups;

    ListsController(ChoiceLists lists, CommuneGroups groups) {
        this.lists = lists;
        this.groups = groups;
    }

    @GetMapping("/referentiels/listes/{slug}")
    String list(@PathVariable String slug, @RequestParam Map<String, String> typed, Model model) {
        String start = start(typed);
        return names(isEnough(start) ? lists.search(slug, start, MOST).stream().map(ListEntry::label) : Stream.of(), model);
    }

    @GetMapping("/referentiels/epci")
    String groups(@RequestParam Map<String, String> typed, Model model) {
        String start = start(typed);
        return names(isEnough(start) ? groups.search(start, MOST).stream().map(Division::name) : Stream.of(), model);
    }

    private static String start(Map<String, String> typed) {
        return typed.values().stream().findFirst().orElse("").strip();
    }

    private static boolean isEnough(String start) {
        return start.length() >= LEAST_TYPED;
    }

    private static String names(Stream<String> names, Model model) {
        List<String> different = names.distinct().toList();
        model.addAttribute("names", different);
        return "portal/communes";
    }
}
