package fr.guichet.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that tell about the site itself. */
@Controller
class InformationController {
    @GetMapping("/aide")
    String help() {
        return "portal/help";
    }

    @GetMapping("/mentions-legales")
    String legalNotice() {
        return "portal/legal-notice";
    }

    @GetMapping("/accessibilite")
    String accessibility() {
        return "portal/accessibility";
    }

    @GetMapping("/donnees-personnelles")
    String personalData() {
        return "portal/personal-data";
    }

    @GetMapping("/plan-du-site")
    String siteMap() {
        return "portal/site-map";
    }
}
