package fr.guichet.portal;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Citizens;
import fr.guichet.forms.Situation;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Names;
import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks others to help with a draft; whoever began it must have an account for that. */
@Controller
@RequestMapping("/demarches/{slug}/{draft}/partage")
class DraftShareController {
    private final FillingPages pages;
    private final SharePage page;
    private final Citizens citizens;

    DraftShareController(FillingPages pages, SharePage page, Citizens citizens) {
        this.pages = pages;
        this.page = page;
        this.citizens = citizens;
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable UUID draft,
            @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        Draft open = pages.open(draft, here);
        return here.account() == null
                ? "redirect:/connexion?suite=/demarches/%s/%s/partage".formatted(slug, open.id())
                : page.show(shared(open, here), model);
    }

    @PostMapping
    String invite(@PathVariable UUID draft, ShareForm typed, @ModelAttribute(name = "here", binding = false) Here here,
            HttpServletResponse response, Model model) {
        return page.invite(shared(pages.open(draft, here), here), typed, response, model);
    }

    @PostMapping("/{guest}/fin")
    String end(@PathVariable UUID draft, @PathVariable UUID guest,
            @ModelAttribute(name = "here", binding = false) Here here) {
        return page.end(shared(pages.open(draft, here), here), guest);
    }

    private SharePage.Shared shared(Draft draft, Here here) {
        if (draft.guest() != null || here.account() == null) {
            throw new NotFound("nothing of theirs to share: " + draft.id());
        }
        UUID account = Objects.requireNonNull(here.account());
        Situation situation = pages.situation(draft);
        Names names = new Names(situation);
        String name = situation.isForSelf() ? names.subject() : names.requester();
        Actor by = name.isBlank() ? here.actor() : new Actor(account, name, Actor.Kind.CITIZEN);
        String at = "%s/%s/%s".formatted(here.forms(), draft.form().definition().slug(), draft.id());
        return new SharePage.Shared(draft.id(), draft.form().definition().name(), at + "/partage", at + "/reprise", true,
                !situation.isForSelf(), by, citizens.email(new AccountId(account)));
    }
}
