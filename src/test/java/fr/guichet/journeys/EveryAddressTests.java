package fr.guichet.journeys;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.guichet.accounts.Role;
import fr.guichet.accounts.SignInCodeIssued;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.GuichetTest;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the application, tried as everybody. Each stands in `addresses.txt` with who may go there; one that does not
 * is a mistake until somebody has written its rule.
 */
@GuichetTest
@RecordApplicationEvents
class EveryAddressTests {
    /** Who may go to an address. */
    private enum Rule {
        /** Everybody, or whoever holds a secret that stands in the address. */
        PUBLIC,
        /** Only whoever began or made it. */
        HOLDER,
        /** Citizens who have signed in, each their own. */
        CITIZEN,
        /** Every agent. */
        AGENT,
        /** Agents who work at the desk. */
        DESK,
        /** Agents within whose rights the request lies. */
        CASE,
        /** Administrators. */
        ADMINISTRATION
    }

    private enum Visitor {
        NOBODY, CITIZEN, WITHOUT_RIGHTS, READER, ADMINISTRATION
    }

    private static final Map<Rule, Set<Visitor>> LET_IN = Map.of(Rule.PUBLIC, EnumSet.allOf(Visitor.class), Rule.HOLDER,
            EnumSet.noneOf(Visitor.class), Rule.CITIZEN,
            EnumSet.of(Visitor.CITIZEN), Rule.AGENT,
            EnumSet.of(Visitor.WITHOUT_RIGHTS, Visitor.READER, Visitor.ADMINISTRATION), Rule.DESK,
            EnumSet.of(Visitor.WITHOUT_RIGHTS, Visitor.READER), Rule.CASE,
            EnumSet.of(Visitor.READER), Rule.ADMINISTRATION, EnumSet.of(Visitor.ADMINISTRATION));

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private ApplicationEvents events;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private record Address(String method, String path) {
        static Address of(String line) {
            String[] words = line.split(" ");
            return new Address(words[0], words[1]);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void everyAddressHasItsRule() throws IOException {
        assertThat(rules().keySet().stream().map(Address::toString)).as("addresses.txt, against those of the application")
                .containsExactlyInAnyOrderElementsOf(addresses().map(Address::toString).toList());
    }

    @Test
    void nobodyGetsWhereTheyMayNotGo() throws Exception {
        RequestView request = reader.request(requests.documentsAsked());
        Map<Visitor, @Nullable MockHttpSession> visitors = visitors();
        List<String> leaks = new ArrayList<>();
        for (Map.Entry<Address, Rule> rule : rules().entrySet()) {
            for (Map.Entry<Visitor, @Nullable MockHttpSession> visitor : visitors.entrySet()) {
                if (!LET_IN.get(rule.getValue()).contains(visitor.getKey())) {
                    MockHttpServletResponse answer = answer(rule.getKey(), request, visitor.getValue());
                    if (!isRefusal(answer) || tells(answer, request)) {
                        leaks.add("%s as %s: %d %s".formatted(rule.getKey(), visitor.getKey(), answer.getStatus(),
                                answer.getRedirectedUrl()));
                    }
                }
            }
        }

        assertThat(leaks).isEmpty();
    }

    @Test
    void noAddressBreaksOnWhoeverAsks() throws Exception {
        RequestView request = reader.request(requests.documentsAsked());
        Map<Visitor, @Nullable MockHttpSession> visitors = visitors();
        List<String> broken = new ArrayList<>();
        for (Address address : rules().keySet()) {
            if (address.method.equals("GET")) {
                for (Map.Entry<Visitor, @Nullable MockHttpSession> visitor : visitors.entrySet()) {
                    int status = answer(address, request, visitor.getValue()).getStatus();
                    if (status >= 500) {
                        broken.add("%s as %s: %d".formatted(address, visitor.getKey(), status));
                    }
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    private Map<Visitor, @Nullable MockHttpSession> visitors() throws Exception {
        Map<Visitor, @Nullable MockHttpSession> visitors = new LinkedHashMap<>();
        visitors.put(Visitor.NOBODY, null);
        visitors.put(Visitor.CITIZEN, citizen());
        visitors.put(Visitor.WITHOUT_RIGHTS, sessions.signIn(mvc, "Louise Petit", Role.AGENT).session());
        visitors.put(Visitor.READER, sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION).session());
        visitors.put(Visitor.ADMINISTRATION, sessions.signIn(mvc, "Inès Royer", Role.ADMINISTRATION).session());
        return visitors;
    }

    private MockHttpSession citizen() throws Exception {
        String email = UUID.randomUUID() + "@example.org";
        Cookie pending = mvc.perform(post("/connexion").param("email", email).with(csrf())).andReturn().getResponse()
                .getCookies()[0];
        String code = events.stream(SignInCodeIssued.class).filter(issued -> issued.email().equals(email)).findFirst()
                .orElseThrow()
                .code();
        return (MockHttpSession) Objects.requireNonNull(mvc
                .perform(post("/connexion/code").cookie(pending).param("code", code).with(csrf())).andReturn().getRequest()
                .getSession(false));
    }

    private MockHttpServletResponse answer(Address address, RequestView request, @Nullable MockHttpSession session)
            throws Exception {
        HttpMethod method = HttpMethod.valueOf(address.method);
        String path = address.path.replaceFirst("\\{number[^/]*}", request.number())
                .replace("{slug}", "apa-a-domicile").replace("{form}", "apa-a-domicile")
                .replaceAll("\\{(?:position|page|index|version|left|right)}", "1")
                .replaceAll("\\{[^}]+}", request.id().toString());
        var asked = method.equals(HttpMethod.GET) ? get(path) : multipart(method, path);
        asked.with(csrf());
        if (session != null) {
            asked.session(session);
        }
        return mvc.perform(asked).andReturn().getResponse();
    }

    /** Sent to sign in, refused, not found, or not understood before anything was looked at. */
    private static boolean isRefusal(MockHttpServletResponse answer) {
        String to = answer.getRedirectedUrl();
        return to == null ? Set.of(400, 401, 403, 404, 405, 415).contains(answer.getStatus()) : to.contains("connexion");
    }

    private static boolean tells(MockHttpServletResponse answer, RequestView request) throws IOException {
        return answer.getContentAsString(StandardCharsets.UTF_8).contains(request.names().subject());
    }

    private Stream<Address> addresses() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getName().startsWith("fr.guichet")).map(Map.Entry::getKey)
                .flatMap(EveryAddressTests::addresses).distinct();
    }

    private static Stream<Address> addresses(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream())
                        .map(method -> new Address(method.name(), path)));
    }

    private static Map<Address, Rule> rules() throws IOException {
        return new ClassPathResource("addresses.txt").getContentAsString(StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(toMap(Address::of, line -> Rule.valueOf(line.split(" ")[2]), (one, same) -> one, LinkedHashMap::new));
    }
}
