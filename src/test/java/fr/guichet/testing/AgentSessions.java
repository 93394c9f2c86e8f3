package fr.guichet.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.AgentAccounts;
import fr.guichet.accounts.Role;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

/** Agents who have signed in by their own page, each with an account of their own. */
@Component
public class AgentSessions {
    public static final String PASSWORD = "quatre pommes bleues";

    private final AgentAccounts accounts;

    AgentSessions(AgentAccounts accounts) {
        this.accounts = accounts;
    }

    /** An agent before a screen. */
    public record Agent(UUID id, String name, String email, MockHttpSession session) {}

    /** Signs an agent in by their page, in a browser. @return the same window, on the agent's first screen */
    public static Page enter(Page page, Agent agent) {
        page.navigate("/agents/connexion");
        page.fill("input[name=email]", agent.email());
        page.fill("input[type=password]", PASSWORD);
        page.waitForNavigation(() -> page.click("main button"));
        return page;
    }

    /** Opens an account and signs in. */
    public Agent signIn(MockMvc mvc, String name, Role... roles) throws Exception {
        String email = UUID.randomUUID() + "@haute-vere.example";
        UUID id = accounts.open(name, email, Set.of(roles), PASSWORD).value();
        var session = (MockHttpSession) mvc
                .perform(post("/agents/connexion").param("email", email).param("mot-de-passe", PASSWORD).with(csrf())).andReturn()
                .getRequest().getSession(false);
        return new Agent(id, name, email, Objects.requireNonNull(session));
    }
}
