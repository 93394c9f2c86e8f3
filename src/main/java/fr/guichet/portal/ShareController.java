package fr.guichet.portal;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.Citizens;
import fr.guichet.mandates.Mandates;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
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

/** Asks others to help with a request that was sent, and ends it. */
@Controller
@RequestMapping("/mes-demandes/{number}/partage")
class ShareController {
    private final FollowController follow;
    private final SharePage page;
    private final Mandates mandates;
    private final Citizens citizens;

    ShareController(FollowController follow, SharePage page, Mandates mandates, Citizens citizens) {
        this.follow = follow;
        this.page = page;
        this.mandates = mandates;
        this.citizens = citizens;
    }

    @GetMapping
    String show(@PathVariable String number, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        return page.show(shared(number, here), model);
    }

    @PostMapping
    String invite(@PathVariable String number, ShareForm typed, @ModelAttribute(name = "here", binding = false) Here here,
            HttpServletResponse response, Model model) {
        return page.invite(shared(number, here), typed, response, model);
    }

    @PostMapping("/{guest}/fin")
    String end(@PathVariable String number, @PathVariable UUID guest,
            @ModelAttribute(name = "here", binding = false) Here here) {
        return page.end(shared(number, here), guest);
    }

    private SharePage.Shared shared(String number, Here here) {
        RequestView request = follow.request(number, here);
        UUID account = Objects.requireNonNull(here.account());
        boolean holds = mandates.ofRequest(request.id().value()).stream()
                .anyMatch(mandate -> account.equals(mandate.holder().account()) && (mandate.isActive() || mandate.isAwaiting()));
        String name = holds ? request.names().requester() : request.names().subject();
        Actor by = name.isBlank() ? here.actor() : new Actor(account, name, Actor.Kind.CITIZEN);
        String at = here.requests() + "/" + number;
        return new SharePage.Shared(request.id(), request.form().definition().name(), at + "/partage", at, false,
                holds, by, citizens.email(new AccountId(account)));
    }
}
