package fr.guichet.administration;

import fr.guichet.accounts.AgentNames;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The names of agents proposed to administrators while one is typed. */
@Controller
@RolesAllowed("ADMINISTRATION")
class NamesOfAgentsController {
    private final AgentNames names;

    NamesOfAgentsController(AgentNames names) {
        this.names = names;
    }

    /** @param champ the name of the field in which it is typed */
    @GetMapping("/administration/annuaire")
    String all(@RequestParam String champ, @RequestParam Map<String, String> typed, Model model) {
        model.addAttribute("proposals", names.proposals(typed.getOrDefault(champ, ""), null));
        return "fragments/agent-names";
    }
}
