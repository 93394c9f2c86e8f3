package fr.guichet.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class RequiredSettingsTests {
    private final Map<String, Object> settings = new HashMap<>(Map.of("guichet.demonstration.enabled", false,
            "spring.datasource.url", "jdbc:postgresql://db/guichet", "spring.datasource.username", "guichet",
            "spring.datasource.password", "secret", "guichet.base-url", "https://guichet.example", "guichet.secret", "secret",
            "guichet.files", "files", "spring.mail.host", "smtp", "guichet.mail.from", "a@b.example"));

    @Test
    void startsWhenNothingIsMissing() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void namesAllThatIsMissingAtOnceWithWhatItIs() {
        settings.remove("spring.datasource.url");
        settings.put("guichet.secret", " ");

        assertThatThrownBy(this::check).isInstanceOf(StartRefusal.class).hasMessageContaining("spring.datasource.url")
                .hasMessageContaining("L’adresse de la base PostgreSQL").hasMessageContaining("guichet.secret")
                .hasMessageNotContaining("spring.mail.host");
    }

    private void check() {
        var context = new GenericApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
        new RequiredSettings().initialize(context);
    }
}
