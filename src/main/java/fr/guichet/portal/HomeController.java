package fr.guichet.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The first page that anyone sees. */
@Controller
class HomeController {
    private final OpenForms forms;

    HomeController(OpenForms forms) {
        this.forms = forms;
    }

    @GetMapping("/")
    String home(@ModelAttribute(name = "here", binding = false) Here here, Model model) {
        model.addAttribute("groups", CatalogueGroup.of(forms.listed(here)));
        return "portal/home";
    }
}
