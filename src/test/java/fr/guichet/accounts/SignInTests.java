package fr.guichet.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.demonstration.MovableClock;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.GuichetTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** How citizens and agents prove who they are. */
@GuichetTest
@RecordApplicationEvents
class SignInTests {
    private static final String PASSWORD = "quatre pommes bleues";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private MovableClock clock;
    @Autowired
    private AgentAccounts agents;
    @Autowired
    private Citizens citizens;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private ApplicationEvents events;

    @Test
    void aCitizenSignsInByTheCodeAndGoesOnWhereTheyWere() throws Exception {
        String email = someEmail();
        Cookie pending = askForCode(email, "/mes-demandes?suite=1");
        assertThat(citizens.byEmail(email)).isEmpty();

        MockHttpSession session = session(
                mvc.perform(post("/connexion/code").cookie(pending).param("code", code(email)).with(csrf()))
                        .andExpect(status().isSeeOther()).andExpect(redirectedUrl("/mes-demandes?suite=1")).andReturn());

        AccountId id = citizens.byEmail(email.toUpperCase()).orElseThrow();
        assertThat(citizens.email(id)).isEqualTo(email);
        mvc.perform(get("/aide").session(session)).andExpect(content().string(containsString("Se déconnecter")));
    }

    @Test
    void theShortAddressOfAgentsLeadsToTheirWork() throws Exception {
        mvc.perform(get("/agents").session(sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION).session()))
                .andExpect(redirectedUrl("/agents/demandes"));
        mvc.perform(get("/agents").session(sessions.signIn(mvc, "Inès Dumont", Role.ADMINISTRATION).session()))
                .andExpect(redirectedUrl("/administration"));
        mvc.perform(get("/agents")).andExpect(redirectedUrl("/agents/connexion?suite=%2Fagents"));
    }

    @Test
    void aCodeServesOnce() throws Exception {
        String email = someEmail();
        Cookie pending = askForCode(email, "/mes-demandes");
        mvc.perform(post("/connexion/code").cookie(pending).param("code", code(email)).with(csrf()))
                .andExpect(status().isSeeOther());

        mvc.perform(post("/connexion/code").cookie(pending).param("code", code(email)).with(csrf()))
                .andExpect(redirectedUrl("/connexion"));
    }

    @Test
    void aCodeIsForgottenAfterAQuarterOfAnHour() throws Exception {
        String email = someEmail();
        Cookie pending = askForCode(email, "/mes-demandes");

        clock.moveBy(Duration.ofMinutes(15).plusSeconds(1));

        mvc.perform(post("/connexion/code").cookie(pending).param("code", code(email)).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("n’est plus valable")));
    }

    @Test
    void fiveWrongTriesSpendACode() throws Exception {
        String email = someEmail();
        Cookie pending = askForCode(email, "/mes-demandes");
        String wrong = code(email).equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            mvc.perform(post("/connexion/code").cookie(pending).param("code", wrong).with(csrf()))
                    .andExpect(status().isUnprocessableContent());
        }

        mvc.perform(post("/connexion/code").cookie(pending).param("code", code(email)).with(csrf()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void aCodeIsGoodOnlyInTheBrowserThatAskedForIt() throws Exception {
        String email = someEmail();
        askForCode(email, "/mes-demandes");

        mvc.perform(post("/connexion/code").cookie(new Cookie("guichet-connexion", UUID.randomUUID().toString()))
                .param("code", code(email)).with(csrf())).andExpect(redirectedUrl("/connexion"));
    }

    @Test
    void theSixthCodeOfAnHourIsRefused() throws Exception {
        String email = someEmail();
        for (int i = 0; i < 5; i++) {
            askForCode(email, "/mes-demandes");
        }

        mvc.perform(post("/connexion").param("email", email).with(csrf()).with(from(email)))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("trop de codes")));
    }

    @Test
    void theWayOnNeverLeavesTheSite() throws Exception {
        String email = someEmail();
        Cookie pending = askForCode(email, "//mal.example");

        mvc.perform(post("/connexion/code").cookie(pending).param("code", code(email)).with(csrf()))
                .andExpect(redirectedUrl("/mes-demandes"));
    }

    @Test
    void anAgentSignsInByPasswordAndIsNotFoundElsewhere() throws Exception {
        String email = agent(Set.of(Role.INSTRUCTION));

        MockHttpSession session = enter(email, PASSWORD);

        mvc.perform(get("/administration/agents").session(session)).andExpect(status().isNotFound());
        mvc.perform(get("/mes-demandes").session(session)).andExpect(status().isNotFound());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressReadTheSame() throws Exception {
        String email = agent(Set.of(Role.INSTRUCTION));

        for (String who : new String[]{email, someEmail()}) {
            mvc.perform(post("/agents/connexion").param("email", who).param("mot-de-passe", "autre chose").with(csrf())
                    .with(from(who)))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Adresse ou mot de passe incorrect")));
        }
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() throws Exception {
        String email = agent(Set.of(Role.INSTRUCTION));
        for (int i = 0; i < 5; i++) {
            mvc.perform(
                    post("/agents/connexion").param("email", email).param("mot-de-passe", "non").with(csrf()).with(from(email)))
                    .andExpect(status().isUnprocessableContent());
        }
        mvc.perform(
                post("/agents/connexion").param("email", email).param("mot-de-passe", PASSWORD).with(csrf()).with(from(email)))
                .andExpect(status().isTooManyRequests());

        clock.moveBy(Duration.ofSeconds(61));

        enter(email, PASSWORD);
    }

    @Test
    void closingAnAccountEndsItsSessions() throws Exception {
        String email = agent(Set.of(Role.ADMINISTRATION));
        String other = agent(Set.of(Role.ADMINISTRATION));
        MockHttpSession session = enter(email, PASSWORD);
        mvc.perform(get("/administration").session(session)).andExpect(status().isOk());

        SignedIn administrator = new SignedIn(new AccountId(UUID.randomUUID()), other, other, Set.of(Role.ADMINISTRATION));
        agents.close(administrator, idOf(session));

        mvc.perform(get("/administration").session(session)).andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/agents/connexion?suite=%2Fadministration"));
        mvc.perform(
                post("/agents/connexion").param("email", email).param("mot-de-passe", PASSWORD).with(csrf()).with(from(email)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void anAdministratorRunsTheSiteAndOpensNoCase() throws Exception {
        MockHttpSession session = enter(agent(Set.of(Role.ADMINISTRATION)), PASSWORD);

        mvc.perform(get("/administration").session(session)).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/agents/demandes"))));
        mvc.perform(get("/agents/demandes").session(session)).andExpect(status().isNotFound());
        mvc.perform(get("/agents/demandes/APA-2026-000001-P").session(session)).andExpect(status().isNotFound());
    }

    @Test
    void aPasswordIsChosenOnceByLink() throws Exception {
        String email = agent(Set.of(Role.INSTRUCTION));
        AccountId id = idOf(enter(email, PASSWORD));
        SignedIn administrator = new SignedIn(new AccountId(UUID.randomUUID()), "Nadia", email, Set.of(Role.ADMINISTRATION));

        String link = agents.resetPassword(administrator, id).replace("https://guichet.example", "");

        mvc.perform(get(link)).andExpect(status().isOk());
        mvc.perform(post(link).param("mot-de-passe", "court").with(csrf())).andExpect(status().isUnprocessableContent());
        mvc.perform(post(link).param("mot-de-passe", "cinq poires jaunes").with(csrf()))
                .andExpect(redirectedUrl("/agents/connexion?choisi"));
        mvc.perform(get(link)).andExpect(status().isGone()).andExpect(content().string(containsString("Ce lien ne sert plus")));
        enter(email, "cinq poires jaunes");
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsBackToItsPage() throws Exception {
        mvc.perform(
                post("/agents/demandes/1/attribution").header("Referer", "http://localhost/agents/demandes/1?vue=a").with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/agents/connexion?suite=%2Fagents%2Fdemandes%2F1%3Fvue%3Da&expiree"));
    }

    private Cookie askForCode(String email, String continueTo) throws Exception {
        return mvc.perform(post("/connexion").param("email", email).param("suite", continueTo).with(csrf()).with(from(email)))
                .andExpect(redirectedUrl("/connexion/code")).andReturn().getResponse().getCookie("guichet-connexion");
    }

    private String code(String email) {
        return events.stream(SignInCodeIssued.class).filter(issued -> issued.email().equals(email)).reduce((a, b) -> b)
                .orElseThrow()
                .code();
    }

    private MockHttpSession enter(String email, String password) throws Exception {
        return session(mvc.perform(post("/agents/connexion").param("email", email).param("mot-de-passe", password).with(csrf())
                .with(from(email))).andExpect(status().isSeeOther()).andExpect(redirectedUrlPattern("/a**/**")).andReturn());
    }

    private String agent(Set<Role> roles) {
        String email = someEmail();
        agents.open("Nadia Benali", email, roles, PASSWORD);
        return email;
    }

    private static AccountId idOf(MockHttpSession session) {
        var context = (org.springframework.security.core.context.SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
        return ((SignedIn) context.getAuthentication().getPrincipal()).id();
    }

    private static MockHttpSession session(MvcResult result) {
        return (MockHttpSession) result.getRequest().getSession(false);
    }

    /** A network address of one's own, so that the limits of one test do not reach another. */
    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String email) {
        return request -> {
            request.setRemoteAddr("fd00::" + Integer.toHexString(email.hashCode() & 0xffff));
            return request;
        };
    }

    private static String someEmail() {
        return "personne-" + UUID.randomUUID() + "@exemple.fr";
    }
}
