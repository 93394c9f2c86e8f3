package fr.guichet.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.guichet.accounts.Role;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.forms.FormMother;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Every form of the project goes in as a file, through the editor, out as a file and in again, and loses nothing. */
@GuichetTest
class EveryFormThroughTheScreensTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private Blueprints blueprints;

    /** Those that say how they are instructed: the editor writes it down for the others. */
    static Stream<FormDefinition> forms() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:forms/*.yaml"))
                .map(EveryFormThroughTheScreensTests::read).filter(form -> form.instruction() != null);
    }

    private static FormDefinition read(Resource file) {
        try {
            return FormFile.read(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void losesNothing(FormDefinition delivered) throws Exception {
        Agent anne = sessions.signIn(mvc, "Anne Leroy", Role.ADMINISTRATION);
        Device device = Device.of(mvc, anne.session());
        String slug = FormMother.slug();
        FormDefinition form = FormFile
                .read(FormFile.tree(delivered).put("slug", slug));
        String here = "/administration/demarches/" + slug;

        assertThat(device.leads(upload(anne, FormFile.write(form)), "vu", "-1")).isEqualTo(here + "/preparation");
        assertThat(blueprints.open(slug).orElseThrow().form()).isEqualTo(form);
        assertThat(device.leads(here + "/preparation/publication", "revision", "0", "base", "0")).isEqualTo(here);

        String yaml = text(device, here + "/versions/1.yaml");
        assertThat(FormFile.read(yaml)).isEqualTo(form);
        assertThat(FormFile.read(text(device, here + "/versions/1.json"))).isEqualTo(form);
        assertThat(yaml).isEqualTo(FormFile.write(form));
        device.leads(upload(anne, yaml), "vu", "-1");
        assertThat(blueprints.open(slug).orElseThrow().form()).isEqualTo(form);
        assertThat(device.page(here + "/comparaison").select(".gu-difference")).isEmpty();
    }

    private static String text(Device device, String address) throws Exception {
        return device.get(address).getContentAsString(StandardCharsets.UTF_8);
    }

    private String upload(Agent anne, String file) throws Exception {
        return Objects.requireNonNull(mvc.perform(multipart("/administration/demarches/import")
                .file(new MockMultipartFile("fichier", "essai.yaml", null, file.getBytes(StandardCharsets.UTF_8)))
                .session(anne.session()).with(csrf())).andReturn().getResponse().getRedirectedUrl());
    }
}
