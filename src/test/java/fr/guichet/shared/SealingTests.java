package fr.guichet.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTests {
    private static final String NIR = "2 48 03 76 540 123 45 – Éloïse";

    private final Sealing sealing = sealing("0123456789abcdef0123456789abcdef");

    @Test
    void opensWhatItSealed() {
        assertThat(sealing.open(sealing.seal(NIR))).isEqualTo(NIR);
        assertThat(sealing.open(sealing.seal(""))).isEmpty();
    }

    @Test
    void showsNothingOfTheTextAndNeverTheSameTwice() {
        String once = sealing.seal(NIR);

        assertThat(once).startsWith("v1.").isPrintable().doesNotContain("2 48").isNotEqualTo(sealing.seal(NIR));
    }

    @Test
    void refusesATextThatWasAltered() {
        String sealed = sealing.seal(NIR);
        char other = sealed.charAt(20) == 'A' ? 'B' : 'A';

        assertThatThrownBy(() -> sealing.open(sealed.substring(0, 20) + other + sealed.substring(21)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesATextSealedWithAnotherSecret() {
        String sealed = sealing("another secret another secret 32").seal(NIR);

        assertThatThrownBy(() -> sealing.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2480376540123", "v1.", "v1.AAAA", "v1.***", "v2.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesWhatIsNotASealedText(String text) {
        assertThatThrownBy(() -> sealing.open(text)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"too short", "dG9vIHNob3J0", "not base 64 at all !"})
    void refusesToStartWithASecretThatIsNoKeyAndDoesNotRepeatIt(String secret) {
        assertThatThrownBy(() -> new Sealing(settings(secret))).isInstanceOf(StartRefusal.class)
                .hasMessageContaining("guichet.secret")
                .hasMessageNotContaining(secret);
    }

    private static Sealing sealing(String key) {
        return new Sealing(settings(Base64.getEncoder().encodeToString(key.getBytes())));
    }

    private static GuichetSettings settings(String secret) {
        return new GuichetSettings(URI.create("https://guichet.example"), secret, Path.of("files"),
                new GuichetSettings.Mail("a@b.example"));
    }
}
