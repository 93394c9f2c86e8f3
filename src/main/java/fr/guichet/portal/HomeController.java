package fr.guichet.portal;

import fr.guichet.forms.FormCatalogue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page that anyone sees. */
@Controller
class HomeController {
    private final FormCatalogue forms;

    HomeController(FormCatalogue forms) {
        this.forms = forms;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("groups", CatalogueGroup.of(forms.listed()));
        return "portal/home";
    }
}
