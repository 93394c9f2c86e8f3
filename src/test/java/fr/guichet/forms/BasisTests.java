package fr.guichet.forms;

import fr.guichet.shared.Fingerprint;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Published versions speak through these files where they say nothing themselves, and a published version never changes. */
class BasisTests {
    /** To say something otherwise, let versions name a second set of files; see docs/form-definition.md. */
    @ParameterizedTest
    @CsvSource({"every,fe360c82e98b8c455c376033690b469951100853c892c351a1d60c5529b6e949",
            "request,20897c6f3843bf92d4da32b24ce006eb492e8093c902b3bae93f30fbeea331ea",
            "answer,11c70385f26785cabff8343488b8a8fbbf2128d557558780e1ff4ee82bfd6b8b",
            "internal,174cdb1411ef67f575be677e8a2d1cc7b69a030344ae61c34da1d35433fd8b70"})
    void neverChangesOnceReleased(String file, String sha256) throws IOException {
        String text = new ClassPathResource("form-basis/" + file + ".yaml").getContentAsString(StandardCharsets.UTF_8);

        assertThat(Fingerprint.of(text)).isEqualTo(sha256);
    }
}
