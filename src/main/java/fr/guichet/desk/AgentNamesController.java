package fr.guichet.desk;

import fr.guichet.accounts.AgentNames;
import fr.guichet.accounts.SignedIn;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The names proposed while one is typed. Without scripts they are typed whole. */
@Controller
class AgentNamesController {
    private final AgentNames names;
    private final CasePage page;
    private final Assignments assignments;

    AgentNamesController(AgentNames names, CasePage page, Assignments assignments) {
        this.names = names;
        this.page = page;
        this.assignments = assignments;
    }

    /** @param champ the name of the field in which it is typed */
    @GetMapping("/agents/annuaire")
    String all(@RequestParam String champ, @RequestParam Map<String, String> typed, Model model) {
        model.addAttribute("nobody", champ.equals(OwnerFilter.TYPED));
        model.addAttribute("proposals", names.proposals(typed.getOrDefault(champ, ""), null));
        return "fragments/agent-names";
    }

    /** Only those who may own this request. */
    @GetMapping("/agents/demandes/{number}/annuaire")
    String ofRequest(@PathVariable String number, @RequestParam String champ, @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn viewer, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::owns);
        model.addAttribute("proposals", assignments.proposals(open.view(), typed.getOrDefault(champ, "")));
        return "fragments/agent-names";
    }
}
