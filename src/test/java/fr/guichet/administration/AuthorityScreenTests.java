package fr.guichet.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.AgentAccounts;
import fr.guichet.accounts.Role;
import fr.guichet.organisation.Authorities;
import fr.guichet.testing.GuichetTest;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** What administrators do at their screens. */
@GuichetTest
class AuthorityScreenTests {
    private static final String PASSWORD = "quatre pommes bleues";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentAccounts agents;
    @Autowired
    private Authorities authorities;
    private MockHttpSession administrator;

    @BeforeEach
    void signIn() throws Exception {
        String email = "admin-" + UUID.randomUUID() + "@haute-vere.example";
        agents.open("Claire Morel", email, Set.of(Role.ADMINISTRATION), PASSWORD);
        administrator = (MockHttpSession) mvc
                .perform(post("/agents/connexion").param("email", email).param("mot-de-passe", PASSWORD).with(csrf())).andReturn()
                .getRequest().getSession(false);
    }

    @Test
    void whatIsSetIsSeenOnEveryPageAndNotedInTheJournal() throws Exception {
        mvc.perform(change("#4a1130").param("version", version()).session(administrator).with(csrf()))
                .andExpect(redirectedUrl("/administration/collectivite"));

        mvc.perform(get("/aide")).andExpect(content().string(containsString("Département de la Haute-Vère")))
                .andExpect(content().string(containsString("tel:0261914500")));
        mvc.perform(get("/theme.css")).andExpect(content().string(containsString("--gu-accent: #4a1130")))
                .andExpect(header().string("Cache-Control", containsString("max-age")));
        mvc.perform(get("/administration/journal").session(administrator))
                .andExpect(content().string(containsString("Textes et réglages de la collectivité modifiés")));
    }

    @Test
    void aPaleColourIsRefusedWithItsContrast() throws Exception {
        mvc.perform(change("#ff6600").param("version", version()).session(administrator).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("son contraste sur blanc est de 2,9")))
                .andExpect(content().string(containsString("<title>Erreur : Collectivité")));
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() throws Exception {
        mvc.perform(change("#12503f").param("version", version()).session(administrator).with(csrf()));

        mvc.perform(change("#12503f").param("version", "0").session(administrator).with(csrf())).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Cette action n’est plus possible")));
    }

    @Test
    void conformityHasToBeAudited() throws Exception {
        mvc.perform(change("#12503f").param("status", "FULL").param("version", version()).session(administrator).with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void theDeclarationOfAccessibilitySaysHowItWasMade() throws Exception {
        mvc.perform(change("#12503f").param("statedOn", "2026-12-14").param("environment", "Firefox et NVDA")
                .param("tools", "axe-core").param("pages", "Accueil").param("plan", "https://haute-vere.example/schema")
                .param("version", version()).session(administrator).with(csrf()));

        String declaration = mvc.perform(get("/accessibilite")).andReturn().getResponse().getContentAsString();
        assertThat(Jsoup.parse(declaration).select("main").text()).contains("établie le 14 décembre 2026", "Firefox et NVDA");
        assertThat(Jsoup.parse(declaration).select("a[href=https://haute-vere.example/schema]")).hasSize(1);
    }

    @Test
    void aPlanHasAnAddressAndADayIsADay() throws Exception {
        mvc.perform(change("#12503f").param("statedOn", "hier").param("plan", "javascript:alert(1)").param("version", version())
                .session(administrator).with(csrf())).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Indiquez une adresse complète")))
                .andExpect(content().string(containsString("javascript:alert(1)")));
    }

    @Test
    void anAgentIsOpenedAndGetsALinkOnce() throws Exception {
        String email = "agent-" + UUID.randomUUID() + "@haute-vere.example";

        mvc.perform(
                post("/administration/agents").param("name", "Karim Haddad").param("email", email).param("roles", "INSTRUCTION")
                        .session(administrator).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("https://guichet.example/agents/mot-de-passe/")));

        mvc.perform(get("/administration/agents").param("texte", email).session(administrator))
                .andExpect(content().string(containsString(email)))
                .andExpect(content().string(containsString("Mot de passe à choisir")));
        mvc.perform(
                post("/administration/agents").param("name", "Karim Haddad").param("email", email).param("roles", "INSTRUCTION")
                        .session(administrator).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Un compte existe déjà")));
    }

    private String version() {
        return String.valueOf(authorities.stored().number());
    }

    private static MockMultipartHttpServletRequestBuilder change(String accent) {
        MockMultipartHttpServletRequestBuilder change = multipart("/administration/collectivite");
        change.file(new MockMultipartFile("logo", new byte[0]));
        change.param("name", "Département de la Haute-Vère").param("service", "Direction de l’autonomie").param("accent", accent)
                .param("departments", "14, 76").param("phone", "02 61 91 45 00").param("email", "contact@haute-vere.example");
        return change;
    }
}
