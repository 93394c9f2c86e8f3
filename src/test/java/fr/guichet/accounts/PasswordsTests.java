package fr.guichet.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordsTests {
    @Test
    void takesALongPhrase() {
        assertThat(Passwords.refusal("quatre pommes bleues", "nadia@haute-vere.example")).isEmpty();
    }

    @Test
    void refusesLessThanTwelveCharacters() {
        assertThat(Passwords.refusal("aB3$efgh9!x", "nadia@haute-vere.example")).contains("accounts.password.too-short");
    }

    @Test
    void refusesMoreThanTheHashReads() {
        assertThat(Passwords.refusal("é".repeat(37), "nadia@haute-vere.example")).contains("accounts.password.too-long");
    }

    @Test
    void refusesWhatIsTriedFirst() {
        for (String first : new String[]{"motdepasse2026", "aaaaaaaaaaaaaa", "nadia-a-la-mer", "123456789012"}) {
            assertThat(Passwords.refusal(first, "nadia@haute-vere.example")).contains("accounts.password.guessable");
        }
    }

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToHalfAnHour() {
        assertThat(SignInFailures.waitAfter(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SignInFailures.waitAfter(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(SignInFailures.waitAfter(50)).isEqualTo(Duration.ofMinutes(30));
    }
}
