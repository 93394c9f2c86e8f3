package fr.guichet.accounts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a password must be: long, and not one that is tried first (CNIL 2022-100, with the waiting of {@link SignInFailures}). */
final class Passwords {
    static final int SHORTEST = 12;
    /** Of the bytes that the hash reads. */
    static final int LONGEST = 72;
    private static final int FEWEST_SIGNS = 5;
    private static final List<String> TRIED_FIRST = List.of("motdepasse", "password", "azerty", "qwerty", "123456", "guichet",
            "departement");

    private Passwords() {}

    /**
     * Why this password cannot be taken, as a message key.
     *
     * @param email the account's, which it must not repeat
     */
    static Optional<String> refusal(String password, String email) {
        String plain = password.toLowerCase(Locale.ROOT);
        String mailbox = email.substring(0, Math.max(0, email.indexOf('@'))).toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return Optional.of("accounts.password.too-short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of("accounts.password.too-long");
        }
        boolean guessable = plain.chars().distinct().count() < FEWEST_SIGNS || TRIED_FIRST.stream().anyMatch(plain::startsWith)
                || mailbox.length() > 2 && plain.contains(mailbox);
        return guessable ? Optional.of("accounts.password.guessable") : Optional.empty();
    }
}
