package fr.guichet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.guichet.accounts.Role;
import fr.guichet.forms.Example;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.requests.Channel;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Every form of the project that may come on paper is typed as its first example says. Internal procedures never come on paper. */
@GuichetTest
class EveryFormOnPaperTests {
    private static final MockMultipartFile NO_SCAN = new MockMultipartFile("scans", "", "application/octet-stream", new byte[0]);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private FormCatalogue forms;
    @Autowired
    private RequestReader reader;
    private Agent thomas;

    @BeforeEach
    void signIn() throws Exception {
        thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apa-a-domicile", "bourse-departementale", "question-ou-reclamation", "saisir-le-mediateur"})
    void isTypedStepByStepAndRegistered(String slug) throws Exception {
        Example example = forms.current(slug).orElseThrow().definition().examples().getFirst();
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        answers(example).forEach((name, answer) -> flatten(name, answer, typed));
        String step = leads(
                multipart("/agents/saisie").file(NO_SCAN).param("form", slug).param("channel", "POST").param("receivedOn",
                        "2026-11-20"));
        String entry = step.substring(0, step.lastIndexOf('/'));

        for (int steps = 0; !step.endsWith("/verification"); steps++) {
            assertThat(steps).as("steps of %s", slug).isLessThan(20);
            step = leads(post(step).params(typed));
        }
        assertThat(wrong(entry)).as("answers of %s that mean nothing", slug).isEmpty();
        String request = leads(multipart(step).param("channel", "POST").param("receivedOn", "2026-11-20").param("ouvrir", "oui"));

        RequestView view = reader.byNumber(request.replaceFirst(".*/", "")).orElseThrow();
        assertThat(view.form().definition().slug()).isEqualTo(slug);
        assertThat(view.channel()).isEqualTo(Channel.POST);
        assertThat(view.clocks().receivedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    /** Nobody else in the register is called so. */
    private static Map<String, Object> answers(Example example) {
        Map<String, Object> answers = new LinkedHashMap<>(example.answers());
        String nobody = "Vidalin" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        List.of("subject_birth_name", "subject_usual_name", "subject_first_names")
                .forEach(id -> answers.computeIfPresent(id, (name, before) -> nobody));
        return answers;
    }

    /** An answer as a page sends it. */
    private static void flatten(String name, Object answer, MultiValueMap<String, String> typed) {
        switch (answer) {
            case Map<?, ?> parts -> parts.forEach((part, value) -> flatten(name + "." + part, value, typed));
            case List<?> several when several.stream().allMatch(Map.class::isInstance) -> {
                typed.add(name + ".shown", "1");
                for (int at = 0; at < several.size(); at++) {
                    flatten(name + "[" + at + "]", several.get(at), typed);
                }
            }
            case List<?> choices -> choices.forEach(choice -> typed.add(name, String.valueOf(choice)));
            default -> typed.add(name, String.valueOf(answer));
        }
    }

    /** What the steps say of answers that mean nothing. */
    private List<String> wrong(String entry) throws Exception {
        var page = Jsoup.parse(mvc.perform(get(entry + "/verification").session(thomas.session())).andReturn().getResponse()
                .getContentAsString());
        List<String> steps = page.select("nav a[href^='" + entry + "']").eachAttr("href");
        List<String> wrong = new ArrayList<>();
        for (String step : steps) {
            wrong.addAll(
                    Jsoup.parse(mvc.perform(get(step).session(thomas.session())).andReturn().getResponse().getContentAsString())
                            .select(".gu-error").stream().map(Element::text).toList());
        }
        return wrong;
    }

    private String leads(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        MockHttpServletResponse answer = mvc.perform(request.session(thomas.session()).with(csrf())).andReturn().getResponse();
        return Objects.requireNonNull(answer.getRedirectedUrl(), () -> "no redirect: " + answer.getStatus());
    }
}
